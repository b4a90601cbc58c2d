import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { isType } from './textblocks.ts';

/** A place of the caret that outlives its block's wrapping: which textblock it is in, and where. */
export interface TextPlace {
  readonly ordinal: number;
  readonly offset: number;
}

/** Where a position of the text is, counted in textblocks. */
export function textPlaceOf(doc: ProseMirrorNode, pos: number): TextPlace {
  let ordinal = -1;
  let offset = 0;
  doc.nodesBetween(0, Math.max(pos, 1), (node, start) => {
    if (!node.isTextblock) return true;
    ordinal += 1;
    offset = Math.min(pos - start - 1, node.content.size);
    return false;
  });
  return { ordinal, offset: Math.max(0, offset) };
}

/** The position of such a place in a document with the same textblocks, or the nearest one. */
export function positionOfPlace(doc: ProseMirrorNode, { ordinal, offset }: TextPlace): number {
  let count = -1;
  let found = 1;
  doc.descendants((node, pos) => {
    if (count >= ordinal || isType(node, 'sources')) return false;
    if (!node.isTextblock) return true;
    count += 1;
    found = pos + 1 + Math.min(offset, node.content.size);
    return false;
  });
  return found;
}

/** Sets the selection to places that were noted before. */
export const selectPlaces = (tr: Transaction, anchor: TextPlace, head: TextPlace): Transaction =>
  tr.setSelection(
    TextSelection.create(tr.doc, positionOfPlace(tr.doc, anchor), positionOfPlace(tr.doc, head)),
  );

/** Where the textblocks begin that a selection touches, in their order. */
export function textblocksIn({ $from, from, to }: Selection): number[] {
  const found: number[] = [];
  if ($from.parent.isTextblock && from === to) return [$from.before()];
  $from.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isTextblock) found.push(pos);
    return !node.isTextblock;
  });
  return found;
}
