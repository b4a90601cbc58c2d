import { type PointerEvent, type RefObject, useRef, useState } from 'react';

const SLACK = 5; // px that a press may waver before it is a drag

interface Drag {
  readonly from: number;
  readonly startY: number;
  readonly before: number | null;
  readonly isMoving: boolean;
}

/**
 * Reordering a list with the pointer. Its items carry `data-index`, and `data-movable` when another
 * may be dropped around them.
 *
 * @returns which item is dragged, which one it would be put before, and what its handle spreads
 */
export function useDragOrder({
  list,
  onDrop,
}: {
  list: RefObject<HTMLElement | null>;
  onDrop: (from: number, before: number) => void;
}) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const wasDragged = useRef(false);

  const placeAt = (y: number): number | null => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[data-movable=true]') ?? [])];
    const below = items.find((item) => {
      const { top, height } = item.getBoundingClientRect();
      return y < top + height / 2;
    });
    const last = items.at(-1);
    return below ? Number(below.dataset.index) : last ? Number(last.dataset.index) + 1 : null;
  };

  const handle = (from: number) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      wasDragged.current = false;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      setDrag({ from, startY: event.clientY, before: null, isMoving: false });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!drag || drag.from !== from) return;
      const isMoving = drag.isMoving || Math.abs(event.clientY - drag.startY) > SLACK;
      if (!isMoving) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      wasDragged.current = true;
      setDrag({ ...drag, isMoving, before: placeAt(event.clientY) });
    },
    onPointerUp() {
      if (
        drag?.isMoving &&
        drag.before !== null &&
        drag.before !== from &&
        drag.before !== from + 1
      ) {
        onDrop(from, drag.before);
      }
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
    /** The click that ends a drag is none. */
    onClickCapture(event: { preventDefault(): void; stopPropagation(): void }) {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  });

  return {
    dragged: drag?.isMoving ? drag.from : null,
    before: drag?.isMoving ? drag.before : null,
    handle,
  };
}
