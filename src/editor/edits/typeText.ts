import type { EditorView } from '@tiptap/pm/view';
import { enter } from './enter.ts';

/** Types a text in the place of what is selected in one block, as if it came from a keyboard. */
export function typeText(view: EditorView, text: string): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) enter(view.state, view.dispatch, view);
    if (line !== '') typeLine(view, line);
  });
}

function typeLine(view: EditorView, text: string): void {
  const { from, to } = view.state.selection;
  const type = () => view.state.tr.insertText(text).scrollIntoView();
  if (view.someProp('handleTextInput', (handle) => handle(view, from, to, text, type))) return;
  view.dispatch(type());
}
