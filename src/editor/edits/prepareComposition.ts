import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isAcrossBorders, makeRoom } from './typeOver.ts';

/**
 * Brings the text into a state that the browser can compose in, before it begins.
 *
 * A composition cannot be stopped, and what it writes must not be drawn anew while it lasts, or
 * Chromium begins another one and the first letters stay. So what it would be typed over goes now, and
 * a caret before a link gets the marks that its text will have. A selection of plain text within a
 * block stays, since an input method may be about to convert just that.
 */
export function prepareComposition(view: EditorView): void {
  const { selection } = view.state;
  if (isAcrossBorders(selection) || (!selection.empty && holds(selection, isFragile))) {
    view.dispatch(makeRoom(view.state.tr));
  }
  const { $from, empty } = view.state.selection;
  const isBeforeLink =
    $from.parentOffset === 0 && $from.nodeAfter && hasClosedMark($from.nodeAfter);
  if (empty && isBeforeLink && !view.state.storedMarks) {
    view.dispatch(view.state.tr.setStoredMarks([...$from.marks()]));
  }
}

function holds({ $from, from, to }: Selection, test: (node: ProseMirrorNode) => boolean): boolean {
  let isFound = false;
  $from.doc.nodesBetween(from, to, (node) => {
    isFound ||= node.isInline && test(node);
    return !isFound;
  });
  return isFound;
}

const isFragile = (node: ProseMirrorNode) => !node.isText || hasClosedMark(node);

/** Links and code: text that is typed at their edges is not part of them. */
const hasClosedMark = (node: ProseMirrorNode) =>
  node.marks.some((mark) => mark.type.spec.inclusive === false);
