import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type Pasted, paste } from './paste.ts';

/** Pasting into the text. */
export function clipboardPlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        paste(view, event) {
          if (!view.editable || view.composing || !event.clipboardData) return false;
          event.preventDefault();
          const text = event.clipboardData.getData('text/plain');
          if (text) apply(view, { kind: 'text', text });
          return true;
        },
      },
    },
  });
}

function apply(view: EditorView, pasted: Pasted): void {
  view.dispatch(paste(view.state, pasted));
  // What is typed next is a step of its own.
  view.dispatch(closeHistory(view.state.tr));
}
