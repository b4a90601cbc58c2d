import { insertCitation } from '#editor';
import { t } from '#messages';
import type { DraftDesk } from '../DraftDesk.ts';

/** Opens the picker of sources; where no citation can stand, as in the headline, it says so. */
export function openCitePicker(desk: DraftDesk): void {
  if (insertCitation({ source: 'any' })(desk.view.state)) desk.show({ kind: 'cite' });
  else desk.notify({ text: t.sources.picker.cannot });
}
