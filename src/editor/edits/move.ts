import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { apart } from './historyPlugin.ts';
import { moveOutOfList } from './moveOutOfList.ts';
import {
  blockRun,
  type Direction,
  isContainer,
  itemRun,
  moveAcross,
  shifted,
  startOfChild,
  swap,
} from './moveRun.ts';
import { isList, isType } from './textblocks.ts';

/**
 * Moves the selected blocks past their neighbour, and over the border into the next part; list items
 * within their list and out of it; with the caret in its heading the whole section.
 */
export const moveUp: Command = apart(move(-1));
export const moveDown: Command = apart(move(1));

/**
 * Moves a section or "why it matters" to another place among the parts.
 * @param from its index among the children of the article
 * @param to the index it shall have; the headline, standfirst and lede stay the first three
 */
export const movePart = (from: number, to: number): Command =>
  apart((state, dispatch) => {
    const { doc } = state;
    if (!isMovable(doc, from) || !isMovable(doc, to) || from === to) return false;
    if (dispatch) dispatch(movePartTo(state.tr, from, to).scrollIntoView());
    return true;
  });

const isMovable = (doc: ProseMirrorNode, index: number) =>
  isType(doc, 'article') && index >= 3 && index < doc.childCount - 2;

function movePartTo(tr: Transaction, from: number, to: number): Transaction {
  const { doc, selection } = tr;
  const start = startOfChild(doc, from);
  const end = start + doc.child(from).nodeSize;
  const isInside = selection.from >= start && selection.to <= end;
  tr.delete(start, end);
  const target = startOfChild(tr.doc, to);
  tr.insert(target, doc.child(from));
  return isInside ? tr.setSelection(shifted(tr.doc, selection, target - start)) : tr;
}

function move(direction: Direction): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const { doc } = state;
    const index = $from.index(0);
    if (isType(doc, 'article') && ($from.depth === 0 || index !== $to.index(0))) return false;
    if (isType(doc, 'article') && isWholePart(state)) {
      return movePart(index, index + direction)(state, dispatch);
    }
    const run = itemRun(state) ?? blockRun(state);
    if (!run) return false;
    const neighbour = direction < 0 ? run.first - 1 : run.last + 1;
    const isBlock = neighbour >= 0 && neighbour < run.parent.childCount;
    if (isBlock && !isType(run.parent.child(neighbour), 'sectionHeading')) {
      if (dispatch) dispatch(swap(state.tr, run, direction).scrollIntoView());
      return true;
    }
    if (isList(run.parent)) return moveOutOfList(state, run, direction, dispatch);
    if (!isContainer(doc, index + direction)) return false;
    if (dispatch) dispatch(moveAcross(state.tr, run, index, direction).scrollIntoView());
    return true;
  };
}

/** Whether a move is about the whole part: from its heading, or "why it matters" of one block. */
function isWholePart({ doc, selection: { $from } }: EditorState): boolean {
  const part = doc.child($from.index(0));
  if (isType(part, 'whyItMatters')) return part.childCount === 1 && !isList(part.firstChild);
  return isType($from.parent, 'sectionHeading');
}
