import { flushSync } from 'react-dom';
import { backMatterRows } from '../backMatterRows.ts';
import type { DraftDesk } from '../DraftDesk.ts';

/** Puts the row back in the place of its form, and the focus on it. */
export function closeForm(desk: DraftDesk, form: Element | null, row: string | null): void {
  const region = form?.closest('[data-region]') ?? null;
  // At once: in the next frame the person may be somewhere else already.
  flushSync(() => desk.store.setState({ form: null }));
  backMatterRows.focusRow(region, row);
}
