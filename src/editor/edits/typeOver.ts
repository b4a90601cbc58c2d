import { NodeSelection, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { deleteSelection } from './deleteRange.ts';
import { paragraphOf } from './textblocks.ts';

/** Whether typing on a selection changes more than the text of one block. */
export function isAcrossBorders({ $from, $to }: Selection): boolean {
  return !$from.sameParent($to) || !$from.parent.isTextblock;
}

/**
 * Makes room for what is typed: the selection is deleted; a block that holds no text, or the place
 * between two such blocks, becomes an empty paragraph. The caret is where the text belongs.
 */
export function makeRoom(tr: Transaction): Transaction {
  const { selection } = tr;
  if (!(selection instanceof NodeSelection) && !selection.empty) deleteSelection(tr);
  const { from, to, $from } = tr.selection;
  if ($from.parent.isTextblock && tr.selection instanceof TextSelection) return tr;
  if ($from.parent.isTextblock) return tr.deleteSelection();
  tr.replaceWith(from, to, paragraphOf());
  return tr.setSelection(TextSelection.create(tr.doc, from + 1));
}
