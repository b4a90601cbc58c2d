import { GapCursor } from '@tiptap/pm/gapcursor';
import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Selection } from '@tiptap/pm/state';
import { sourcesNode } from '#document';
import { isType } from './textblocks.ts';

/** The end of the text: behind the last block before the sources, or the end of notes. */
export const textEnd = (doc: ProseMirrorNode): number =>
  isType(doc, 'article') ? sourcesNode(doc).pos - 1 : doc.content.size;

/**
 * What a selection covers. One from the first place of a caret to the last covers all of the text: a
 * divider at its very end, too, which no caret stands behind.
 */
export function rangeOf({ $from, $to, from, to, empty }: Selection): {
  readonly from: number;
  readonly to: number;
} {
  const { doc } = $from;
  const end = textEnd(doc);
  const isAll =
    !empty &&
    from <= Selection.atStart(doc).from &&
    $to.parent.isTextblock &&
    $to.parentOffset === $to.parent.content.size &&
    !hasTextblock(doc, $to.after(), end);
  return { from, to: isAll ? end : Math.min(to, end) };
}

function hasTextblock(doc: ProseMirrorNode, from: number, to: number): boolean {
  let found = false;
  if (from < to) {
    doc.nodesBetween(from, to, (node, pos) => {
      found ||= node.isTextblock && pos >= from;
      return !found;
    });
  }
  return found;
}

/** Whether an article's text is empty: no words, no picture, no divider before its sources. */
export function isTextEmpty({ doc }: Pick<EditorState, 'doc'>): boolean {
  let isEmpty = true;
  doc.nodesBetween(0, textEnd(doc), (node) => {
    if (node.isInline || node.isAtom || isType(node, 'figure')) isEmpty = false;
    return isEmpty;
  });
  return isEmpty;
}

/**
 * Where a node stands in a document that holds this very object once.
 * @throws Error when it is not there
 */
export function positionOf(doc: ProseMirrorNode, wanted: ProseMirrorNode): number {
  let found = -1;
  doc.descendants((node, pos) => {
    if (node === wanted) found = pos;
    return found < 0 && !node.isTextblock;
  });
  if (found < 0) throw new Error(`No such ${wanted.type.name} in the document`);
  return found;
}

// Public in fact, though marked as internal in the package's types.
const GapCursors = GapCursor as typeof GapCursor & { valid($pos: ResolvedPos): boolean };

/** The caret between two blocks that hold none themselves, where there is a place for one. */
export const gapCursorAt = ($pos: ResolvedPos): GapCursor | null =>
  GapCursors.valid($pos) ? new GapCursor($pos) : null;
