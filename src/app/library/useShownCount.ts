import { startTransition, useEffect, useState } from 'react';

const FIRST = 60; // rows: more than a screen holds
const STEP = 300; // rows that are drawn without a key or a click having to wait

/**
 * How many rows of a long list to draw by now: a screenful at once, the others bit by bit, so that
 * the library answers while ten thousand drafts are being drawn.
 * @param view names what is listed: another one begins anew, a changed list of the same one does not
 * @param above how many rows to draw at first above that screenful, of the view that is there at first
 */
export function useShownCount(total: number, view: string, above: number): number {
  const [drawn, setDrawn] = useState({ view, count: above + FIRST });
  const count = drawn.view === view ? drawn.count : FIRST;
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => {
      startTransition(() => setDrawn({ view, count: count + STEP }));
    });
    return () => clearTimeout(timer);
  }, [view, count, total]);
  return Math.min(count, total);
}
