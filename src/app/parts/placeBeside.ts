const GAP = 6; // px between a place and what belongs to it
const EDGE = 8; // px that stay free at the edges of the window

/** A rectangle of the window. */
export type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

export interface Beside {
  /** The side it takes when it has room there. */
  readonly side?: 'below' | 'above' | undefined;
  /** Which edges are in line, as seen in the writing direction. */
  readonly align?: 'start' | 'center' | 'end' | undefined;
}

/**
 * Puts an open popover beside a place: on the side that was asked for, on the other where there is
 * more room, and inside the window in any case, over the place if need be. Without a place it is
 * out of sight.
 */
export function placeBeside(
  popover: HTMLElement,
  at: Rect | null,
  { side = 'below', align = 'start' }: Beside = {},
): void {
  popover.style.visibility = at ? '' : 'hidden';
  if (!at) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth: width, offsetHeight: height } = popover;
  const room = { above: at.top - GAP - EDGE, below: clientHeight - at.bottom - GAP - EDGE };
  const other = side === 'below' ? 'above' : 'below';
  const chosen = height <= room[side] || room[side] >= room[other] ? side : other;
  const top = chosen === 'below' ? at.bottom + GAP : at.top - GAP - height;
  const isAtLeft = (align === 'start') === (getComputedStyle(popover).direction === 'ltr');
  const left =
    align === 'center' ? (at.left + at.right - width) / 2 : isAtLeft ? at.left : at.right - width;
  const within = (start: number, size: number, all: number) =>
    `${Math.max(EDGE, Math.min(start, all - size - EDGE))}px`;
  popover.style.top = within(top, height, clientHeight);
  popover.style.left = within(left, width, clientWidth);
}
