import { type RefObject, useEffect } from 'react';
import { partIndexAt } from '#editor';
import { useArticle } from '../DeskContext.ts';

const SLACK = 8; // px that are left beyond the row

/**
 * Scrolls the outline, and never the page, to the part that the caret has come to, as far as it
 * takes. In the same part the outline stays where a person has scrolled it.
 * @param scroller what the list scrolls in
 */
export function useFollowCurrent(scroller: RefObject<HTMLElement | null>): void {
  const current = useArticle(partIndexAt);
  useEffect(() => {
    const box = scroller.current;
    const row = box?.querySelector(`[data-index="${current}"]`);
    // The list must not move away under what is dragged in it.
    if (!box || !row || box.querySelector('[data-dragged=true]')) return;
    const inside = box.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    const above = top - SLACK - inside.top;
    const below = bottom + SLACK - inside.bottom;
    if (above < 0) box.scrollTop += above;
    else if (below > 0) box.scrollTop += below;
  }, [scroller, current]);
}
