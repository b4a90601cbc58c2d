import type { Transaction } from '@tiptap/pm/state';
import { takeForNotes, undo } from '#editor';
import { t } from '#messages';
import { dismiss } from '../../stores/notices.ts';
import type { DraftDesk } from '../DraftDesk.ts';

/** What a move needs of the desk. */
type Desk = Pick<DraftDesk, 'view' | 'editor' | 'store' | 'notify'>;

/**
 * Takes what is selected out of the article, as a step of its history that the notes follow, and
 * shows them.
 */
export function moveToNotes(desk: Desk): void {
  const { view, editor } = desk;
  const tr = takeForNotes(view.state);
  if (!tr) {
    desk.notify({ text: t.desk.notes.nothing });
    return;
  }
  view.dispatch(tr);
  desk.store.setState({ notesShown: true });
  const notice = desk.notify({
    text: t.desk.notes.moved,
    undo: () => undo(view.state, view.dispatch),
  });
  // An undo takes back something else once there is another change.
  const takeAway = ({ transaction }: { transaction: Transaction }) => {
    if (!transaction.docChanged) return;
    dismiss(notice);
    editor.off('transaction', takeAway);
  };
  editor.on('transaction', takeAway);
}
