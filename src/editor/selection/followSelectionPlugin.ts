import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isComposing, isStoppable } from '../inputMethods.ts';

/**
 * Has a selection taken over that the browser has moved but not told of: `selectionchange` is a task
 * of its own, and on a busy page the next key comes before it. Right and a letter pressed at once
 * would type over what was selected.
 *
 * It stands before every plugin that acts on what is selected. During a composition there is nothing
 * to follow: the browser moves the caret with what it composes.
 */
export const followSelectionPlugin = () =>
  new Plugin({
    props: {
      handleDOMEvents: {
        keydown(view, event) {
          if (!view.composing && !isComposing(event)) follow(view);
        },
        beforeinput(view, event) {
          if (isStoppable(view, event)) follow(view);
        },
        compositionstart: follow,
      },
    },
  });

/** ProseMirror is told now what it will be told again later, and finds nothing new then. */
function follow(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
