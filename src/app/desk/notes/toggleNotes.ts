import { flushSync } from 'react-dom';
import type { DraftDesk } from '../DraftDesk.ts';

/** Opens the notes and goes there; or closes them and goes back to the text. */
export function toggleNotes(desk: DraftDesk): void {
  const notesShown = !desk.store.getState().notesShown;
  // Drawn at once: only what is on the page takes the focus.
  flushSync(() => desk.store.setState({ notesShown }));
  if (notesShown) desk.notes.view.focus();
  else desk.toText();
}
