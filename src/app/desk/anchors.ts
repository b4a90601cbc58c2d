import type { EditorView } from '@tiptap/pm/view';
import type { Rect } from '../parts/placeBeside.ts';
import { topOfPage } from './place.ts';

/** Where something floats, asked each time that the page moves. */
type Anchor = () => Rect | null;

/** A range of the text, as the box around its first and its last line. */
export const rangeAnchor =
  (view: EditorView, range: () => { readonly from: number; readonly to: number } | null): Anchor =>
  () => {
    const at = range();
    if (!at || view.isDestroyed) return null;
    const size = view.state.doc.content.size;
    const start = view.coordsAtPos(Math.min(at.from, size), 1);
    const end = view.coordsAtPos(Math.min(at.to, size), at.to > at.from ? -1 : 1);
    const isOneLine = end.top < start.bottom;
    const box = view.dom.getBoundingClientRect();
    return {
      top: Math.min(start.top, end.top),
      bottom: Math.max(start.bottom, end.bottom),
      left: isOneLine ? Math.min(start.left, end.left) : box.left,
      right: isOneLine ? Math.max(start.right, end.right) : box.right,
    };
  };

/** The selection. */
export const selectionAnchor = (view: EditorView): Anchor =>
  rangeAnchor(view, () => view.state.selection);

/** An anchor as long as some of it can be seen; nowhere while it is scrolled away. */
export const inSight =
  (anchor: Anchor): Anchor =>
  () => {
    const at = anchor();
    return at && at.bottom > topOfPage() && at.top < window.innerHeight ? at : null;
  };
