import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Takes over a caret that the browser has moved but not told of: `selectionchange` is a task of its
 * own, and on a busy page the next key comes before it (Home and Backspace pressed at once).
 *
 * Only where both carets stand in text, and only if they are different places.
 */
export function followCaret(view: EditorView): void {
  const { selection } = view.state;
  if (!(selection instanceof TextSelection) || !selection.empty) return;
  const drawn = view.dom.ownerDocument.getSelection();
  const node = drawn?.isCollapsed ? drawn.focusNode : null;
  if (!drawn || node?.nodeType !== 3 || !view.dom.contains(node)) return;
  if (!node.parentElement?.isContentEditable) return;
  const pos = view.posAtDOM(node, drawn.focusOffset);
  if (pos === selection.head) return;
  const known = view.domAtPos(selection.head);
  if (view.posAtDOM(known.node, known.offset) === pos) return;
  const $pos = view.state.doc.resolve(pos);
  if (!$pos.parent.inlineContent) return;
  view.dispatch(view.state.tr.setSelection(new TextSelection($pos)));
}
