import { type PointerEvent, type RefObject, useRef, useState } from 'react';

const SLACK = 5; // px that a press may waver before it is a drag
const EDGE = 32; // px from the end of what scrolls within which a drag goes on beyond it
const SCROLL = 12; // px that it scrolls by with each move there

/** What is seen of a drag: which item, and the one that it would be put before. */
interface Drag {
  readonly dragged: number;
  readonly before: number | null;
}

/** What a handle of an item spreads. */
export type DragHandle = ReturnType<typeof useDragOrder>['handle'];

/**
 * Reordering a list with the pointer. Its items carry `data-index`, and `data-movable` when another
 * may be dropped around them; what the list is in scrolls along.
 *
 * @returns which item is dragged, which one it would be put before, and what a handle of it spreads:
 * `byTouch` for one with `touch-action: none`; on others a finger scrolls
 */
export function useDragOrder({
  list,
  onDrop,
}: {
  list: RefObject<HTMLElement | null>;
  onDrop: (from: number, before: number) => void;
}) {
  const [drag, setDrag] = useState<Drag | null>(null);
  /** A press on a handle; a ref, because the release may come before a move was drawn. */
  const press = useRef<{ readonly from: number; readonly startY: number } | null>(null);
  const isDrag = useRef(false);

  const placeAt = (y: number): number | null => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-movable=true]') ?? [])];
    const below = items.find((item) => {
      const { top, height } = item.getBoundingClientRect();
      return y < top + height / 2;
    });
    const last = items.at(-1);
    return below ? Number(below.dataset.index) : last ? Number(last.dataset.index) + 1 : null;
  };

  const scrollAt = (y: number) => {
    const scroller = list.current?.parentElement;
    if (!scroller) return;
    const { top, bottom } = scroller.getBoundingClientRect();
    if (y < top + EDGE) scroller.scrollBy({ top: -SCROLL });
    else if (y > bottom - EDGE) scroller.scrollBy({ top: SCROLL });
  };

  const end = () => {
    press.current = null;
    setDrag(null);
  };

  const handle = (from: number, { byTouch = false } = {}) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      isDrag.current = false;
      if (event.button !== 0 || (event.pointerType === 'touch' && !byTouch)) return;
      press.current = { from, startY: event.clientY };
      // At once: a quick pointer is over another item by its first move.
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (press.current?.from !== from) return;
      isDrag.current ||= Math.abs(event.clientY - press.current.startY) > SLACK;
      if (!isDrag.current) return;
      scrollAt(event.clientY);
      setDrag({ dragged: from, before: placeAt(event.clientY) });
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const before = press.current && isDrag.current ? placeAt(event.clientY) : null;
      end();
      if (before !== null && before !== from && before !== from + 1) onDrop(from, before);
    },
    onPointerCancel: end,
    /** The click that ends a drag is none. */
    onClickCapture(event: { preventDefault(): void; stopPropagation(): void }) {
      if (!isDrag.current) return;
      isDrag.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  });

  return { dragged: drag?.dragged ?? null, before: drag?.before ?? null, handle };
}
