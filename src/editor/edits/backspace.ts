import { GapCursor } from '@tiptap/pm/gapcursor';
import {
  type Command,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { backspaceAtStart, deleteAtEnd } from './borders.ts';
import { deleteSelection } from './deleteRange.ts';
import { isClosed, neighbour, takeNeighbour } from './neighbours.ts';

/**
 * Backspace on a selection, beside a citation, at the start of a block and between blocks that hold
 * no text. Within a block's text it is left to the browser, which knows characters and words.
 */
export const backspace: Command = (state, dispatch) => deleteTo(-1, state.tr, dispatch);

/** Delete, likewise. */
export const deleteForward: Command = (state, dispatch) => deleteTo(1, state.tr, dispatch);

function deleteTo(side: -1 | 1, tr: Transaction, dispatch: Parameters<Command>[1]): boolean {
  const { selection } = tr;
  if (!selection.empty || selection instanceof NodeSelection) deleteSelection(tr);
  else if (selection instanceof GapCursor) deleteAtGap(side, tr, selection.head);
  else if (!deleteAtCaret(side, tr)) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
}

function deleteAtCaret(side: -1 | 1, tr: Transaction): boolean {
  const { $from } = tr.selection;
  if (!$from.parent.isTextblock) return false;
  const beside = side < 0 ? $from.nodeBefore : $from.nodeAfter;
  if (!beside) {
    if (side < 0) backspaceAtStart(tr, $from);
    else deleteAtEnd(tr, $from);
    return true;
  }
  if (beside.isText) return false;
  tr.delete($from.pos + Math.min(0, side), $from.pos + Math.max(0, side));
  return true;
}

function deleteAtGap(side: -1 | 1, tr: Transaction, pos: number): void {
  const beside = neighbour(tr.doc, pos, side);
  if (!beside) return;
  if (isClosed(beside.node)) takeNeighbour(tr, beside);
  else if (side < 0) {
    tr.setSelection(TextSelection.create(tr.doc, beside.pos + beside.node.nodeSize - 1));
  } else tr.setSelection(Selection.near(tr.doc.resolve(beside.pos + 1), 1));
}
