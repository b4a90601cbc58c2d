import type { DraftDesk } from '../DraftDesk.ts';

/** Where the notes lie over the text and not beside it: as in the style sheet of their pane. */
const OVER_TEXT = '(max-width: 60rem)';

/** Makes room over the text for another thing that lies there: one at a time. */
export function closeNotesOverText({ store }: Pick<DraftDesk, 'store'>): void {
  if (matchMedia(OVER_TEXT).matches) store.setState({ notesShown: false });
}
