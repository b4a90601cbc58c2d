import { appendBlocks, moveToNotes as takeToNotes, undo } from '#editor';
import { t } from '#messages';
import type { DraftDesk } from '../DraftDesk.ts';

/** Takes the selected blocks out of the article and puts them below the notes. */
export function moveToNotes(desk: DraftDesk): void {
  const { view, notes } = desk;
  const before = { article: view.state.doc, notes: notes.state.doc };
  const done = takeToNotes((blocks) => appendBlocks(blocks)(notes.state, notes.view.dispatch))(
    view.state,
    view.dispatch,
    view,
  );
  if (!done) {
    desk.notify({ text: t.desk.notes.nothing });
    return;
  }
  const after = { article: view.state.doc, notes: notes.state.doc };
  desk.store.setState({ notesShown: true });
  desk.notify({
    text: t.desk.notes.moved,
    undo() {
      // Only while nothing was written since: undo would take that back instead.
      if (view.state.doc.eq(after.article) && !view.state.doc.eq(before.article)) {
        undo(view.state, view.dispatch);
      }
      if (notes.state.doc.eq(after.notes)) undo(notes.state, notes.view.dispatch);
    },
  });
}
