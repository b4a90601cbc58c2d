import { Slice } from '@tiptap/pm/model';
import { NodeSelection, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
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
  if (!$from.parent.isTextblock) {
    tr.replaceWith(from, to, paragraphOf());
    tr.setSelection(TextSelection.create(tr.doc, from + 1));
  } else if (!(tr.selection instanceof TextSelection)) {
    tr.deleteSelection();
  }
  return tr.docChanged ? endAtCaret(tr) : tr;
}

/**
 * Adds a step that replaces nothing by nothing at the caret. The history takes what follows for the
 * same undo step where it touches the last step, and the last of a deletion may be far from the caret.
 */
function endAtCaret(tr: Transaction): Transaction {
  const caret = tr.selection.from;
  return tr.step(new ReplaceStep(caret, caret, Slice.empty));
}
