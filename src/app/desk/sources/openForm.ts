import type { DraftDesk } from '../DraftDesk.ts';
import type { EditedRow } from '../deskStore.ts';

let openings = 0;

/** Opens the form of a source or a related link, in the stead of one that is open. */
export function openForm(desk: DraftDesk, row: EditedRow): void {
  openings += 1;
  desk.store.setState({ form: { ...row, opening: openings } });
}
