import { type RefObject, useLayoutEffect } from 'react';
import { revealMatch } from '#editor';
import { useDesk } from '../DeskContext.ts';

/**
 * Makes room for the find bar, which lies over the page: `--over-top` says how far down, as soon as
 * the bar is drawn and whenever it grows. Then the current match is brought into view again, since
 * the bar may have come to lie over it.
 */
export function useRoomForBar(bar: RefObject<HTMLElement | null>): void {
  const { view } = useDesk();
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    let reach = 0;
    const observer = new ResizeObserver(() => {
      const { bottom } = element.getBoundingClientRect();
      if (bottom === reach) return;
      reach = bottom;
      setOverTop(`${bottom}px`, view.dom);
      revealMatch(view.state, view.dispatch, view);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      setOverTop('', view.dom);
    };
  }, [bar, view]);
}

/**
 * The text stays where it is read, as far as the page can be scrolled; only where the article
 * begins, it moves out from under the bar.
 */
function setOverTop(value: string, text: Element): void {
  const top = () => text.getBoundingClientRect().top;
  const before = top();
  const isAtStart = window.scrollY === 0;
  document.documentElement.style.setProperty('--over-top', value);
  if (!isAtStart) window.scrollBy({ top: top() - before, behavior: 'instant' });
}
