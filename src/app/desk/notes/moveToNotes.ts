import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Transaction } from '@tiptap/pm/state';
import { appendBlocks, removeBlocks, takeForNotes, undo } from '#editor';
import { t } from '#messages';
import { dismiss } from '../../stores/notices.ts';
import type { DraftDesk } from '../DraftDesk.ts';

/**
 * Takes what is selected out of the article and puts it below the notes. It is a step of the article's
 * history: when that is undone and done again, the notes follow, and theirs knows nothing of it.
 */
export function moveToNotes(desk: DraftDesk): void {
  const { view, notes, editor } = desk;
  const taken = takeForNotes(view.state);
  if (!taken) {
    desk.notify({ text: t.desk.notes.nothing });
    return;
  }
  const { blocks } = taken;
  const change = (how: typeof appendBlocks) =>
    notes.view.dispatch(how(notes.state.tr, blocks).setMeta('addToHistory', false));
  const before = view.state.doc;
  change(appendBlocks);
  view.dispatch(taken.tr);
  const after = view.state.doc;
  desk.store.setState({ notesShown: true });
  const notice = desk.notify({
    text: t.desk.notes.moved,
    undo: () => undo(view.state, view.dispatch),
  });
  editor.on('transaction', ({ transaction }: { transaction: Transaction }) => {
    if (!transaction.docChanged) return;
    dismiss(notice); // an undo would take back something else from now on
    if (!isHistoryTransaction(transaction)) return;
    const { doc } = editor.state;
    if (transaction.before.eq(after) && doc.eq(before)) change(removeBlocks);
    else if (transaction.before.eq(before) && doc.eq(after)) change(appendBlocks);
  });
}
