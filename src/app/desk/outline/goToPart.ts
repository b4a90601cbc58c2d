import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Puts the caret at the start of the part at a position and the part at the top of the page. Twice,
 * because text that was not drawn yet may turn out taller than the browser had reckoned.
 */
export function goToPart(view: EditorView, pos: number): void {
  const selection = Selection.near(view.state.doc.resolve(pos + 1), 1);
  const caret =
    selection instanceof NodeSelection
      ? selection
      : TextSelection.create(view.state.doc, selection.head);
  view.dispatch(view.state.tr.setSelection(caret));
  view.dom.focus({ preventScroll: true });
  view.focus();
  scrollToTop(view.nodeDOM(pos));
}

/** Brings an element to the top of the page, below the bar. */
export function scrollToTop(dom: Node | null): void {
  if (!(dom instanceof HTMLElement)) return;
  const scroll = () => dom.scrollIntoView({ block: 'start', behavior: 'instant' });
  scroll();
  requestAnimationFrame(scroll);
}
