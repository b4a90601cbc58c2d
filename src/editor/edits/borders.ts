import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { nodeType } from '#document';
import { thenCommand } from '../thenCommand.ts';
import { caretNear, deleteRange } from './deleteRange.ts';
import { liftItem } from './lists.ts';
import { isClosed, neighbour, takeNeighbour } from './neighbours.ts';
import { setTextblocks } from './setTextblocks.ts';
import { takeOut, textblockOf } from './takeOut.ts';
import { fitText, isBlankPart, isType } from './textblocks.ts';

/**
 * Backspace at the start of a textblock: what marks the block goes first (its list, quotation or
 * heading), then the border to what is before it.
 */
export function backspaceAtStart(tr: Transaction, $from: ResolvedPos): Transaction {
  const container = $from.node(-1);
  const isFirst = $from.index(-1) === 0;
  switch ($from.parent.type.name) {
    case 'headline':
      return tr;
    case 'figure':
      return tr.setSelection(NodeSelection.create(tr.doc, $from.before()));
    case 'subheading':
      return tr.setNodeMarkup($from.before(), nodeType('paragraph'));
    case 'sectionHeading':
      return joinSection(tr, $from);
  }
  if (isType(container, 'listItem') && isFirst) {
    thenCommand(tr, liftItem);
    return tr;
  }
  if (isType(container, 'quotation') && isFirst) {
    return takeOut(tr, $from, textblockOf('paragraph', $from.parent));
  }
  if (isType(container, 'whyItMatters') && isFirst) return unwrapPart(tr, $from);
  return joinBefore(tr, $from);
}

/** Delete at the end of a textblock: the border to what is after it. */
export function deleteAtEnd(tr: Transaction, $from: ResolvedPos): Transaction {
  const next = neighbour(tr.doc, $from.after(), 1);
  if (!next) return tr;
  if (isClosed(next.node)) return takeNeighbour(tr, next);
  if (isType($from.parent, 'figure') && next.node.content.size > 0) return tr;
  return joinTexts(tr, $from.pos, next.pos + 1, 1);
}

/** A section joins the part before it; its heading becomes a paragraph, or goes when it is empty. */
function joinSection(tr: Transaction, $from: ResolvedPos): Transaction {
  const section = $from.node(-1);
  const start = $from.before(-1);
  if ($from.parent.content.size > 0) return setTextblocks(tr, [$from.before()], 'paragraph');
  if (isBlankPart(section)) return deletePart(tr, $from);
  const border = joinPart(tr.delete($from.before(), $from.after()), start);
  const isFirst = tr.doc.resolve(border).index() === 0;
  return tr.setSelection(
    isFirst ? Selection.near(tr.doc.resolve(border), 1) : textBefore(tr.doc, border),
  );
}

/** "Why it matters" dissolves into the part before it. */
function unwrapPart(tr: Transaction, $from: ResolvedPos): Transaction {
  if (isBlankPart($from.node(-1))) return deletePart(tr, $from);
  joinPart(tr, $from.before(-1));
  return tr;
}

function deletePart(tr: Transaction, $from: ResolvedPos): Transaction {
  const start = $from.before(-1);
  tr.delete(start, $from.after(-1));
  return tr.setSelection(textBefore(tr.doc, start - 1));
}

/**
 * Joins the part at a border to the one before, which no longer waits for its first block.
 * @returns where their blocks meet
 */
function joinPart(tr: Transaction, border: number): number {
  const before = tr.doc.resolve(border).nodeBefore;
  tr.join(border);
  if (!before || !isBlankPart(before)) return border - 1;
  tr.delete(border - 3, border - 1);
  return border - 3;
}

/** The caret at the end of the text right before a border, or else right after it. */
function textBefore(doc: ProseMirrorNode, border: number): Selection {
  const before = neighbour(doc, border, -1);
  if (before?.node.isTextblock) {
    return TextSelection.create(doc, before.pos + before.node.nodeSize - 1);
  }
  return doc.resolve(border).nodeAfter
    ? Selection.near(doc.resolve(border), 1)
    : caretNear(doc, border);
}

function joinBefore(tr: Transaction, $from: ResolvedPos): Transaction {
  const before = neighbour(tr.doc, $from.before(), -1);
  if (!before) return tr;
  if (isClosed(before.node)) return takeNeighbour(tr, before);
  return joinTexts(tr, before.pos + before.node.nodeSize - 1, $from.pos, -1);
}

/** Takes the border between two textblocks away; a fixed part that is empty takes the text up. */
function joinTexts(tr: Transaction, before: number, after: number, side: -1 | 1): Transaction {
  const $before = tr.doc.resolve(before);
  const $after = tr.doc.resolve(after);
  const isFixed = isType($before.parent, 'headline') || isType($before.parent, 'standfirst');
  const fitting = fitText($before.parent.type, $after.parent.content);
  if (isFixed && fitting && $before.parent.content.size === 0) {
    deleteRange(tr, before, $after.end());
    tr.insert(before, fitting);
    return tr.setSelection(TextSelection.create(tr.doc, before));
  }
  if (isFixed && !fitting && side > 0) return tr;
  return deleteRange(tr, before, after);
}
