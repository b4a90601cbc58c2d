import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { edgeAfter, edgeBefore, partDepth } from './edges.ts';
import { joinEdges } from './joinEdges.ts';
import { positionOf, rangeOf, textEnd } from './places.ts';
import { replaceDifference } from './replaceDifference.ts';

/**
 * Deletes what stands between two positions of the text, in whatever blocks and parts they lie, and
 * puts the caret where it was.
 *
 * What is left of the last block is joined onto the first one. It stays a block of its own kind if
 * nothing is left of the first one (as when whole paragraphs were selected), if that is a caption, or
 * if it could not hold it without loss: a citation does not fit into a headline. What follows keeps
 * its order; lists and quotations grow together where they meet; a section whose heading is gone
 * belongs to the part before it. Sources and related links are out of reach.
 */
export function deleteRange(tr: Transaction, from: number, to: number): Transaction {
  const $from = inward(tr.doc, Math.min(from, to), 'from');
  const $to = inward(tr.doc, Math.max(from, to), 'to');
  if ($from.pos >= $to.pos) return tr;
  if ($from.sameParent($to) && $from.parent.inlineContent) {
    tr.delete($from.pos, $to.pos);
    return tr.setSelection(TextSelection.create(tr.doc, $from.pos));
  }
  const cut = joinEdges(tr.doc, edgeBefore($from), edgeAfter($to));
  replaceDifference(tr, cut.doc);
  const caret = cut.caretIn ? positionOf(cut.doc, cut.caretIn) + 1 : $from.pos;
  return tr.setSelection(caretNear(tr.doc, caret));
}

/** Deletes what is selected. */
export function deleteSelection(tr: Transaction): Transaction {
  const { from, to } = rangeOf(tr.selection);
  return deleteRange(tr, from, to);
}

/**
 * Deletes a range as Enter on it does: what is left of its first and last block stays two blocks, and
 * the caret is at the start of the second.
 * @returns whether there were two blocks of which anything is left
 */
export function splitRange(tr: Transaction, from: number, to: number): boolean {
  const $from = inward(tr.doc, from, 'from');
  const $to = inward(tr.doc, to, 'to');
  const left = edgeBefore($from);
  const right = edgeAfter($to);
  if ($from.pos >= $to.pos || $from.sameParent($to)) return false;
  if (left.text.size === 0 || right.text.size === 0) return false;
  const cut = joinEdges(tr.doc, left, right, 'apart');
  replaceDifference(tr, cut.doc);
  if (!cut.caretIn) throw new Error('A split without a second block');
  tr.setSelection(TextSelection.create(tr.doc, positionOf(cut.doc, cut.caretIn) + 1));
  return true;
}

/** The caret at a position, or in the nearest place for one, rather before it. */
export function caretNear(doc: ProseMirrorNode, pos: number): Selection {
  const $pos = doc.resolve(pos);
  if ($pos.parent.isTextblock) return TextSelection.create(doc, pos);
  return Selection.near($pos, $pos.nodeBefore ? -1 : 1);
}

/** A position within the text's parts instead of between them or behind them. */
function inward(doc: ProseMirrorNode, pos: number, side: 'from' | 'to'): ResolvedPos {
  const $pos = doc.resolve(Math.min(Math.max(pos, 0), textEnd(doc)));
  if ($pos.depth >= partDepth(doc)) return $pos;
  // Behind the part before, so that a whole part between two such places goes; the first one stays.
  return doc.resolve($pos.pos === 0 && side === 'from' ? 1 : Math.max(1, $pos.pos - 1));
}
