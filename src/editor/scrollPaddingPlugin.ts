import { Plugin } from '@tiptap/pm/state';

const MARGIN = 5; // px between the caret and the edge it is brought in from, as ProseMirror has it

/**
 * Brings the caret in sight of the page, not only of the window: clear of what lies over the window's
 * edges. How much that is says `scroll-padding` of the page, by which the browser itself scrolls when
 * an arrow moves the caret.
 */
export const scrollPaddingPlugin = () =>
  new Plugin({
    props: { scrollThreshold: clearOf(0), scrollMargin: clearOf(MARGIN) },
  });

/** Read each time, since a bar may be taller in a narrower window. */
const clearOf = (margin: number) => ({
  left: margin,
  right: margin,
  get top() {
    return margin + pixels('scrollPaddingTop');
  },
  get bottom() {
    return margin + pixels('scrollPaddingBottom');
  },
});

/** `auto` and what is no length count for nothing. */
const pixels = (side: 'scrollPaddingTop' | 'scrollPaddingBottom') =>
  Number.parseFloat(getComputedStyle(document.documentElement)[side]) || 0;
