import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Place } from '#storage';

/** The bar covers this much of the top of the window, in CSS pixels. */
export const topOfPage = () =>
  document.querySelector('.desk-bar')?.getBoundingClientRect().bottom ?? 0;

/** Where the person is: the selection, and the line at the top of the screen. */
export function currentPlace(view: EditorView): Place | null {
  if (!view.dom.isConnected) return null;
  const { anchor, head } = view.state.selection;
  const box = view.dom.getBoundingClientRect();
  const edge = topOfPage();
  // A little below the edge, so that a line that is only just cut off is not the one.
  const found =
    box.top > edge
      ? { pos: 0 }
      : view.posAtCoords({ left: box.left + 8, top: Math.min(edge + 8, box.bottom - 1) });
  if (!found) return null;
  const pos = Math.min(found.pos, view.state.doc.content.size);
  const top = pos === 0 ? box.top : view.coordsAtPos(pos).top;
  return { anchor, head, top: { pos, offset: top - edge } };
}

/**
 * Puts the caret and the line at the top of the screen where they were, once the text is drawn.
 *
 * Text far away has only an estimated height until it is drawn, and fonts come late: so the line is
 * brought to its place again in the next frame and when the fonts are there, unless the person has
 * scrolled meanwhile.
 */
export function restorePlace(view: EditorView, place: Place): () => void {
  const { doc } = view.state;
  const limit = doc.content.size;
  const within = (pos: number) => doc.resolve(Math.min(pos, limit));
  const selection = TextSelection.between(within(place.anchor), within(place.head));
  view.dispatch(view.state.tr.setSelection(selection).setMeta('addToHistory', false));
  view.dom.focus({ preventScroll: true });
  view.focus();
  const pos = Math.min(place.top.pos, limit);
  let ended = false;
  const bringBack = () => {
    if (ended || view.isDestroyed) return;
    const top = pos === 0 ? view.dom.getBoundingClientRect().top : view.coordsAtPos(pos).top;
    const by = top - topOfPage() - place.top.offset;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
  };
  const end = () => {
    ended = true;
  };
  bringBack();
  const frame = requestAnimationFrame(() => {
    bringBack();
    requestAnimationFrame(bringBack);
  });
  void document.fonts.ready.then(bringBack);
  const listening = new AbortController();
  for (const type of ['wheel', 'keydown', 'pointerdown', 'touchmove'] as const) {
    window.addEventListener(type, end, { signal: listening.signal, passive: true });
  }
  return () => {
    end();
    cancelAnimationFrame(frame);
    listening.abort();
  };
}
