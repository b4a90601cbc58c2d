import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import { deleteRange } from './deleteRange.ts';
import { textEnd } from './places.ts';
import { isEmptyParagraph, isType } from './textblocks.ts';

/** A textblock or leaf beside a place, and its position. */
export interface Neighbour {
  readonly node: ProseMirrorNode;
  readonly pos: number;
}

/** The textblock or leaf next to a border in the order of the text, in whatever part it is. */
export function neighbour(doc: ProseMirrorNode, border: number, side: -1 | 1): Neighbour | null {
  const end = textEnd(doc);
  let pos = border;
  while (pos > 0 && pos <= end) {
    const $pos = doc.resolve(pos);
    let node = side < 0 ? $pos.nodeBefore : $pos.nodeAfter;
    if (!node) {
      pos += side;
      continue;
    }
    let start = side < 0 ? pos - node.nodeSize : pos;
    while (!node.isTextblock && !node.isLeaf) {
      const child: ProseMirrorNode | null = side < 0 ? node.lastChild : node.firstChild;
      if (!child) break;
      start = side < 0 ? start + node.nodeSize - 1 - child.nodeSize : start + 1;
      node = child;
    }
    return { node, pos: start };
  }
  return null;
}

/** Blocks that no text is joined onto: a divider, verbatim Markdown, a picture. */
export const isClosed = (node: ProseMirrorNode) => !node.isTextblock || isType(node, 'figure');

/**
 * What Backspace and Delete do beside such a block. A divider goes; what says or shows something is
 * selected, so that a second key takes it. An empty paragraph that was beside it goes.
 */
export function takeNeighbour(tr: Transaction, { node, pos }: Neighbour): Transaction {
  const { $from } = tr.selection;
  if (isType(node, 'divider')) {
    const bookmark = tr.selection.getBookmark();
    const steps = tr.steps.length;
    deleteRange(tr, pos, pos + node.nodeSize);
    return tr.setSelection(bookmark.map(tr.mapping.slice(steps)).resolve(tr.doc));
  }
  const isSpare = isEmptyParagraph($from.parent) && !isNeeded(tr.doc.resolve($from.before()));
  if (isSpare) tr.delete($from.before(), $from.after());
  const target = isSpare && pos > $from.pos ? pos - $from.parent.nodeSize : pos;
  return tr.setSelection(NodeSelection.create(tr.doc, target));
}

/** Whether the block after a position is one that its container cannot do without. */
function isNeeded({ parent, nodeAfter }: ResolvedPos): boolean {
  const first = parent.firstChild;
  if (isType(parent, 'listItem')) return first === nodeAfter;
  if (isType(parent, 'quotation') || isType(first, 'sectionHeading')) {
    return parent.childCount === 2;
  }
  return parent.childCount === 1;
}
