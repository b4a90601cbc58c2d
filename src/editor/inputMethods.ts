import type { EditorView } from '@tiptap/pm/view';

/**
 * Whether a key belongs to an input method. Safari ends a composition before it tells of the key that
 * ended it, which then shows by its code alone.
 */
export const isComposing = (key: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  key.isComposing || key.keyCode === 229;

/** Whether what the browser is about to do can be done for it: it can be stopped, and nothing composes. */
export const isStoppable = (view: EditorView, input: InputEvent): boolean =>
  input.cancelable && !input.isComposing && !view.composing;
