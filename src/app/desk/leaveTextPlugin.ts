import { type EditorState, NodeSelection, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { sourcesNode } from '#document';
import { isComposing, leaveQuotation } from '#editor';

/**
 * Down in the last line of the text goes on to the rows below it, which are outside of the text; from
 * a quotation first to who said it.
 * @param onLeave takes the focus; says whether it did
 */
export const leaveTextPlugin = (onLeave: () => boolean) =>
  new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key !== 'ArrowDown' || isComposing(event)) return false;
        if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false;
        if (!isInLastLine(view)) return false;
        return leaveQuotation(view.state, view.dispatch, view) || onLeave();
      },
    },
  });

function isInLastLine(view: EditorView): boolean {
  const { selection } = view.state;
  if (!isInLastBlock(view.state)) return false;
  if (selection instanceof NodeSelection && selection.node.isBlock) return true;
  return selection.empty && view.endOfTextblock('down');
}

/** Whether no other block of the text comes after the one of the selection. */
function isInLastBlock({ selection, doc }: EditorState): boolean {
  const { $to } = selection;
  const end = sourcesNode(doc).pos;
  // From the end of the block to the end of the text only containers close.
  const from = $to.parent.isTextblock ? $to.after() : $to.pos;
  let isLast = true;
  doc.nodesBetween(from, end, (_, pos) => {
    if (pos >= from && pos < end) isLast = false;
    return isLast;
  });
  return isLast;
}
