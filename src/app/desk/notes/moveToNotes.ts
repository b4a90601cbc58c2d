import { takeForNotes } from '#editor';
import { t } from '#messages';
import type { DraftDesk } from '../DraftDesk.ts';
import { notifyOfEdit } from '../notifyOfEdit.ts';

/** What a move needs of the desk. */
type Desk = Pick<DraftDesk, 'view' | 'editor' | 'store' | 'notify'>;

/**
 * Takes what is selected out of the article, as a step of its history that the notes follow, and
 * shows them.
 */
export function moveToNotes(desk: Desk): void {
  const { view } = desk;
  const tr = takeForNotes(view.state);
  if (!tr) {
    desk.notify({ text: t.desk.notes.nothing });
    return;
  }
  view.dispatch(tr);
  desk.store.setState({ notesShown: true });
  notifyOfEdit(desk, t.desk.notes.moved);
}
