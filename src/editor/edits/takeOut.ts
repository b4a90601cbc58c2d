import { Fragment, type Node as ProseMirrorNode, type ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { joinHeadless, type NodeName, nodeType } from '#document';
import { close, type Edge, edgeAfter, edgeBefore, loosen, partDepth, seal } from './edges.ts';
import { positionOf } from './places.ts';
import { replaceDifference } from './replaceDifference.ts';
import { fitText } from './textblocks.ts';

/** The two sides of a textblock, it itself in neither. */
export function sidesOf($pos: ResolvedPos): { readonly left: Edge; readonly right: Edge } {
  const { doc } = $pos;
  return {
    left: edgeBefore(doc.resolve($pos.before())),
    right: edgeAfter(doc.resolve($pos.after())),
  };
}

/** Whether a place is in a block of a lede, a section, a "why it matters" or notes. */
export const isInBody = ($pos: ResolvedPos) =>
  $pos.parent.isTextblock && $pos.depth > partDepth($pos.doc);

/**
 * What a textblock says as a textblock of another kind.
 * @throws Error when something of it has no place there; paragraphs and headings hold everything
 */
export function textblockOf(
  name: NodeName,
  block: ProseMirrorNode,
  attrs: Record<string, unknown> | null = null,
): ProseMirrorNode {
  const type = nodeType(name);
  const text = fitText(type, block.content);
  if (!text) throw new Error(`A ${name} cannot hold what stands in a ${block.type.name}`);
  return type.create(attrs, text);
}

/**
 * Takes a textblock out of its lists, quotations and headings: it stands as `block` among the blocks
 * of its part. What was around it stays in its order; the part of a section heading that is taken out
 * is joined to the part before. The caret is at its start.
 * @param block a node that is nowhere else in the document
 */
export function takeOut(tr: Transaction, $pos: ResolvedPos, block: ProseMirrorNode): Transaction {
  const { left, right } = sidesOf($pos);
  const [level] = left.levels;
  if (!level) throw new Error('Only a block of a container can be taken out');
  const part = seal(level.node, [
    ...level.siblings,
    ...close(left, 1, []),
    block,
    ...loosen(right, 1, left),
    ...(right.levels[0]?.siblings ?? []),
  ]);
  const doc = part && replacePart($pos.doc, left.part, [part]);
  if (!doc) throw new Error('A part with a block in it cannot be empty');
  replaceDifference(tr, doc);
  return tr.setSelection(TextSelection.create(tr.doc, positionOf(doc, block) + 1));
}

/** The document with other parts in the place of one. */
export function replacePart(
  doc: ProseMirrorNode,
  index: number,
  parts: readonly ProseMirrorNode[],
): ProseMirrorNode {
  if (partDepth(doc) === 0) return parts[0] ?? doc;
  const { children } = doc;
  const all = [...children.slice(0, index), ...parts, ...children.slice(index + 1)];
  return joinHeadless(doc.copy(Fragment.from(all)));
}
