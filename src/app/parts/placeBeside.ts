const GAP = 4; // px between an anchor and what belongs to it
const EDGE = 8; // px that stay free at the edges of the window

/**
 * Puts an open popover beside its anchor: below it, or above where there is more room; kept inside
 * the window, and no taller than the room there is.
 * @param align which edges are in line, as seen in the anchor's writing direction
 */
export function placeBeside(
  popover: HTMLElement,
  anchor: Element,
  align: 'start' | 'center' | 'end' = 'start',
): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const at = anchor.getBoundingClientRect();
  const below = clientHeight - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  popover.style.maxBlockSize = '';
  const { width, height } = popover.getBoundingClientRect();
  const isBelow = height <= below || below >= above;
  const room = Math.min(height, Math.max(0, isBelow ? below : above));
  const isAtLeft = (align === 'start') === (getComputedStyle(anchor).direction === 'ltr');
  const left =
    align === 'center' ? (at.left + at.right - width) / 2 : isAtLeft ? at.left : at.right - width;
  popover.style.maxBlockSize = `${room}px`;
  popover.style.top = `${isBelow ? at.bottom + GAP : at.top - GAP - room}px`;
  popover.style.left = `${Math.max(EDGE, Math.min(left, clientWidth - width - EDGE))}px`;
}
