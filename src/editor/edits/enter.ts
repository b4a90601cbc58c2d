import { GapCursor } from '@tiptap/pm/gapcursor';
import { Fragment, type Node as ProseMirrorNode, type ResolvedPos } from '@tiptap/pm/model';
import {
  type Command,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { nodeType } from '#document';
import { thenCommand } from '../thenCommand.ts';
import { deleteSelection, splitRange } from './deleteRange.ts';
import { liftItem } from './lists.ts';
import { takeOut } from './takeOut.ts';
import { isEmptyParagraph, isType, paragraphOf } from './textblocks.ts';

/**
 * A new paragraph, or on to the next place to write: from the headline to the standfirst and the
 * lede, from a heading, a caption or an attribution to the paragraph after it. In an empty item it
 * leaves the list, in an empty line of a quotation it asks who said it, and then leaves. Where there
 * is an empty paragraph already it makes no second one.
 */
export const enter: Command = (state, dispatch) => {
  if (!dispatch) return true;
  const tr = state.tr;
  const marks = state.storedMarks ?? state.selection.$to.marks();
  const { from, to } = state.selection;
  if (splitRange(tr, from, to)) {
    dispatch(tr.scrollIntoView());
    return true;
  }
  collapse(tr);
  const { $from } = tr.selection;
  if ($from.parent.isTextblock) enterAt(tr, $from);
  else paragraphBelow(tr, $from.pos);
  if (isType(tr.selection.$from.parent, 'paragraph')) tr.ensureMarks(marks);
  dispatch(tr.scrollIntoView());
  return true;
};

/** A line break within the block; a space where a block is one line, as the headline is. */
export const lineBreak: Command = (state, dispatch) => {
  if (!dispatch) return true;
  const tr = state.tr;
  collapse(tr);
  const { $from } = tr.selection;
  if (!$from.parent.isTextblock) paragraphBelow(tr, $from.pos);
  else if ($from.parent.type.contentMatch.matchType(nodeType('hardBreak'))) {
    tr.replaceSelectionWith(nodeType('hardBreak').create());
  } else tr.insertText(' ');
  dispatch(tr.scrollIntoView());
  return true;
};

/** Leaves a caret where the selection was; what is a node of its own is kept, and stands before it. */
function collapse(tr: Transaction): void {
  const { selection } = tr;
  if (selection instanceof NodeSelection) {
    const $to = tr.doc.resolve(selection.to);
    tr.setSelection(
      $to.parent.isTextblock ? TextSelection.create(tr.doc, $to.pos) : new GapCursor($to),
    );
  } else if (!selection.empty) deleteSelection(tr);
}

function enterAt(tr: Transaction, $from: ResolvedPos): Transaction {
  const { parent, parentOffset } = $from;
  const tail = parent.content.cut(parentOffset);
  const isAtStart = parentOffset === 0 && parent.content.size > 0;
  switch (parent.type.name) {
    case 'headline':
      return enterInHeadline(tr, $from, tail);
    case 'standfirst':
      return enterInStandfirst(tr, $from, tail);
    case 'sectionHeading':
      if (isAtStart) return paragraphAbove(tr, $from.before(-1) - 1);
      return moveBelow(tr, $from, tail, $from.after());
    case 'subheading':
      if (parent.content.size === 0) {
        return tr.setNodeMarkup($from.before(), nodeType('paragraph'));
      }
      if (isAtStart) return paragraphAbove(tr, $from.before());
      return moveBelow(tr, $from, tail, $from.after());
    case 'figure':
      if (isAtStart) return paragraphAbove(tr, $from.before());
      return moveBelow(tr, $from, tail, $from.after());
    case 'attribution':
      return enterInAttribution(tr, $from, tail);
  }
  if (isType($from.node(-1), 'listItem')) return enterInItem(tr, $from);
  if (isType($from.node(-1), 'quotation') && parent.content.size === 0) {
    return enterInEmptyQuotation(tr, $from);
  }
  return splitParagraph(tr, $from);
}

function enterInHeadline(tr: Transaction, $from: ResolvedPos, tail: Fragment): Transaction {
  const standfirst = $from.after() + 1;
  if (tail.size > 0 && tr.doc.child(1).content.size === 0) {
    tr.delete($from.pos, $from.end());
    tr.insert(standfirst - tail.size, tail);
  }
  return tr.setSelection(TextSelection.create(tr.doc, tr.doc.child(0).nodeSize + 1));
}

function enterInStandfirst(tr: Transaction, $from: ResolvedPos, tail: Fragment): Transaction {
  if (tail.size > 0) return moveBelow(tr, $from, tail, $from.after() + 1);
  const start = $from.after() + 1;
  const first = tr.doc.nodeAt(start);
  if (first?.isAtom || isType(first, 'figure')) return paragraphBelow(tr, start);
  return tr.setSelection(Selection.near(tr.doc.resolve(start), 1));
}

function enterInAttribution(tr: Transaction, $from: ResolvedPos, tail: Fragment): Transaction {
  const { parent, parentOffset } = $from;
  if (parent.content.size === 0) {
    tr.delete($from.before(), $from.after());
    return paragraphBelow(tr, $from.after(-1) - parent.nodeSize);
  }
  if (parentOffset === 0) return paragraphAbove(tr, $from.before());
  return moveBelow(tr, $from, tail, $from.after(-1));
}

function enterInItem(tr: Transaction, $from: ResolvedPos): Transaction {
  const { parent, parentOffset } = $from;
  const item = $from.node(-1);
  const isFirst = $from.index(-1) === 0;
  const isLast = $from.indexAfter(-1) === item.childCount;
  const isEmpty = parent.content.size === 0;
  const fresh = () => itemLike(item, paragraphOf());
  if (isFirst && isEmpty) {
    thenCommand(tr, liftItem);
    return tr;
  }
  if (isFirst && parentOffset === 0) {
    const before = tr.doc.resolve($from.before(-1)).nodeBefore;
    return isEmptyItem(before) ? tr : tr.insert($from.before(-1), fresh());
  }
  if (isFirst && isLast && parentOffset === parent.content.size) {
    const after = $from.after(-1);
    if (!isEmptyItem(tr.doc.resolve(after).nodeAfter)) tr.insert(after, fresh());
    return tr.setSelection(TextSelection.create(tr.doc, after + 2));
  }
  if (isFirst) return tr.split($from.pos, 2, [{ type: item.type, attrs: fresh().attrs }]);
  if (!isEmpty || !isLast) return splitParagraph(tr, $from);
  const after = $from.after(-1) - parent.nodeSize;
  tr.delete($from.before(), $from.after()).insert(after, fresh());
  return tr.setSelection(TextSelection.create(tr.doc, after + 2));
}

/** A new item of the same list: in a task list one that is still to be done. */
const itemLike = (item: ProseMirrorNode, content: ProseMirrorNode) =>
  item.type.create({ checked: item.attrs.checked === null ? null : false }, content);

const isEmptyItem = (item: ProseMirrorNode | null) =>
  isType(item, 'listItem') && item?.childCount === 1 && isEmptyParagraph(item.firstChild);

function enterInEmptyQuotation(tr: Transaction, $from: ResolvedPos): Transaction {
  const quotation = $from.node(-1);
  const next = tr.doc.resolve($from.after()).nodeAfter;
  if (quotation.childCount === 1) return takeOut(tr, $from, paragraphOf());
  if (!next) return tr.setNodeMarkup($from.before(), nodeType('attribution'));
  if (!isType(next, 'attribution')) return tr;
  const isOnly = quotation.childCount === 2;
  if (!isOnly) tr.delete($from.before(), $from.after());
  return tr.setSelection(TextSelection.create(tr.doc, $from.pos + (isOnly ? 2 : 0)));
}

function splitParagraph(tr: Transaction, $from: ResolvedPos): Transaction {
  const { parent, parentOffset } = $from;
  if (parent.content.size === 0) return tr;
  if (parentOffset === 0) return paragraphAbove(tr, $from.before());
  if (parentOffset === parent.content.size) return paragraphBelow(tr, $from.after());
  return tr.split($from.pos);
}

/** The rest of a block as a paragraph of its own at a border after it, with the caret before it. */
function moveBelow(
  tr: Transaction,
  $from: ResolvedPos,
  tail: Fragment,
  border: number,
): Transaction {
  tr.delete($from.pos, $from.pos + tail.size);
  return paragraphBelow(tr, border - tail.size, tail);
}

/** The caret in a paragraph at a border between blocks: the empty one after it, or a new one. */
function paragraphBelow(tr: Transaction, border: number, text = Fragment.empty): Transaction {
  const isReused = isEmptyParagraph(tr.doc.nodeAt(border));
  if (!isReused || text.size > 0) {
    tr.replaceWith(border, isReused ? border + 2 : border, paragraphOf(text));
  }
  return tr.setSelection(TextSelection.create(tr.doc, border + 1));
}

/** An empty paragraph at a border before the caret, which stays; none if there is one already. */
function paragraphAbove(tr: Transaction, border: number): Transaction {
  const isThere = isEmptyParagraph(tr.doc.resolve(border).nodeBefore);
  return isThere ? tr : tr.insert(border, paragraphOf());
}
