import { type Command, EditorState, type Transaction } from '@tiptap/pm/state';

/**
 * Adds to a transaction what a command would do after it, so that both are one change.
 * @returns whether the command was applicable; if not, the transaction is as it was
 */
export function thenCommand(tr: Transaction, command: Command): boolean {
  const state = EditorState.create({
    doc: tr.doc,
    selection: tr.selection,
    storedMarks: tr.storedMarks,
  });
  return command(state, (added) => {
    for (const step of added.steps) tr.step(step);
    tr.setSelection(added.selection.getBookmark().resolve(tr.doc));
    tr.setStoredMarks(added.storedMarks);
    if (added.scrolledIntoView) tr.scrollIntoView();
  });
}
