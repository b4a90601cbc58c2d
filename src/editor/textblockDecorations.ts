import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { type Decoration, DecorationSet } from '@tiptap/pm/view';
import { changedTextblocks } from './changedRange.ts';

/** The decorations of one textblock, which stands at `pos` in `parent`. */
export type DecorateTextblock = (
  textblock: ProseMirrorNode,
  pos: number,
  parent: ProseMirrorNode,
) => readonly Decoration[];

/** The decorations of every textblock of a document. */
export function decorateTextblocks(
  doc: ProseMirrorNode,
  decorate: DecorateTextblock,
): DecorationSet {
  return DecorationSet.create(doc, within(doc, 0, doc.content.size, decorate));
}

/**
 * The decorations after a transaction: moved along with the text, and made anew for the textblocks
 * that changed and their neighbours.
 */
export function updateDecorations(
  decorations: DecorationSet,
  tr: Transaction,
  decorate: DecorateTextblock,
): DecorationSet {
  const changed = changedTextblocks(tr.before, tr.doc);
  if (!changed) return decorations.map(tr.mapping, tr.doc);
  const { from, to } = changed;
  const moved = decorations.map(tr.mapping, tr.doc);
  const made = within(tr.doc, from, to, decorate);
  const stale = moved.find(from, to).filter((old) => old.from >= from && old.to <= to);
  if (made.length === 0 && stale.length === 0) return moved;
  return moved.remove(stale).add(tr.doc, made);
}

function within(
  doc: ProseMirrorNode,
  from: number,
  to: number,
  decorate: DecorateTextblock,
): Decoration[] {
  const made: Decoration[] = [];
  doc.nodesBetween(from, to, (node, pos, parent) => {
    if (!node.isTextblock || !parent) return !node.isTextblock;
    made.push(...decorate(node, pos, parent));
    return false;
  });
  return made;
}
