import { type RefObject, useEffect, useRef } from 'react';
import { type Beside, placeBeside, type Rect } from './placeBeside.ts';
import { watchElsewhere } from './watchElsewhere.ts';
import './Floating.css';

export interface FloatingOptions extends Beside {
  /** Where it floats: beside this rectangle of the window. */
  readonly anchor: () => Rect | null;
  /** It is on the page: only now can something in it take the focus. */
  readonly onShown?: (popover: HTMLElement) => void;
  /** A press or the focus went elsewhere. */
  readonly onElsewhere?: () => void;
  /** What belongs to it though it lies outside, such as the button that opened it. */
  readonly owner?: RefObject<Element | null>;
}

/**
 * Opens an element of the class `floating` with `popover="manual"` beside a place for as long as it is rendered, and keeps
 * it there while the page moves and while it grows.
 */
export function useFloating(box: RefObject<HTMLElement | null>, options: FloatingOptions): void {
  const latest = useRef(options);
  latest.current = options;
  const { side, align } = options;
  useEffect(() => {
    const popover = box.current;
    if (!popover) return;
    const place = () => placeBeside(popover, latest.current.anchor(), { side, align });
    popover.showPopover();
    place();
    latest.current.onShown?.(popover);
    const unwatch = watchElsewhere(
      () => [popover, latest.current.owner?.current],
      () => latest.current.onElsewhere?.(),
    );
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { passive: true, signal });
    const resized = new ResizeObserver(place);
    resized.observe(popover);
    return () => {
      unwatch();
      listening.abort();
      resized.disconnect();
    };
  }, [box, side, align]);
}
