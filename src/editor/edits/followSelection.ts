import type { EditorView } from '@tiptap/pm/view';

/**
 * Has a selection taken over that the browser has moved but not told of: `selectionchange` is a task
 * of its own, and on a busy page the next key comes before it. Right and a letter pressed at once
 * would type over what was selected.
 *
 * ProseMirror is told now what it will be told again later, and finds nothing new then.
 */
export function followSelection(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
