import { Plugin } from '@tiptap/pm/state';

/**
 * Draws the selection of a text that gets the focus back while the browser's own is elsewhere.
 *
 * A browser that gives the focus back, as when a dialog closes, leaves its selection in the field that
 * had it; and when that field leaves the page, in what held it. The next letter would go nowhere. It
 * is drawn once the code that moved the focus has run, which may still take that field away, and
 * before the next key. A press puts the caret where it is by itself.
 */
export const drawSelectionPlugin = () =>
  new Plugin({
    props: {
      handleDOMEvents: {
        focus(view) {
          queueMicrotask(() => {
            if (view.isDestroyed || !view.hasFocus() || view.dom.matches(':active')) return;
            const drawn = view.dom.ownerDocument.getSelection()?.focusNode ?? null;
            if (!view.dom.contains(drawn)) view.focus();
          });
          return false;
        },
      },
    },
  });
