/*
 * Rows off the screen have only an estimated height until they are drawn. So a place in the list is
 * a row and how far it is from the edge of the window, and not so many pixels of the page.
 */

/** Where in the list a person was. */
export interface ListPlace {
  /** How many rows are above the first one on the screen. */
  readonly row: number;
  /** How far below the top of the window that row begins, in CSS pixels. */
  readonly offset: number;
}

const rows = () => document.querySelectorAll('.draft-row');

/** Where the list is now, or `null` at the top of the page and where nothing is listed. */
export function currentListPlace(): ListPlace | null {
  if (window.scrollY === 0) return null;
  const boxes = [...rows()].map((row) => row.getBoundingClientRect());
  const row = boxes.findIndex(({ bottom }) => bottom > 0);
  const box = boxes[row];
  return box ? { row, offset: box.top } : null;
}

/**
 * Brings the list to a place, or the page to its top. Twice, because rows that were not drawn yet
 * may turn out taller than the browser had reckoned.
 * @returns what lets the second time be
 */
export function restoreListPlace(place: ListPlace | null): () => void {
  window.scrollTo({ top: 0, behavior: 'instant' });
  if (!place) return () => {};
  const bringBack = () => {
    const all = rows();
    const row = all[Math.min(place.row, all.length - 1)];
    const by = row ? row.getBoundingClientRect().top - place.offset : 0;
    window.scrollBy({ top: by, behavior: 'instant' });
  };
  bringBack();
  const frame = requestAnimationFrame(bringBack);
  return () => cancelAnimationFrame(frame);
}
