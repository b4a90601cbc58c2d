import type { Mark, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { markType } from '#document';

/** A link in the text, from its first to behind its last character. */
export interface LinkAt {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

/** The link that the caret is in or touches, or that the selection begins in. */
export function linkAt({ selection }: EditorState): LinkAt | null {
  const { $from, empty } = selection;
  return (
    linkAround($from, $from.parent.maybeChild($from.index())?.marks) ??
    (empty ? linkAround($from, $from.nodeBefore?.marks) : null)
  );
}

function linkAround($pos: ResolvedPos, marks: readonly Mark[] | undefined): LinkAt | null {
  const link = markType('link').isInSet(marks ?? []);
  if (!link) return null;
  const { parent } = $pos;
  let from = 0;
  let to = 0;
  let offset = 0;
  // The link's pieces: neighbours that bear the same mark. The one that touches the place is ours.
  for (const child of parent.children) {
    const start = offset;
    offset += child.nodeSize;
    if (!link.isInSet(child.marks)) {
      if (to > 0 && to >= $pos.parentOffset) break;
      to = 0;
      continue;
    }
    if (to === 0) from = start;
    to = offset;
  }
  return { from: $pos.start() + from, to: $pos.start() + to, href: String(link.attrs.href) };
}
