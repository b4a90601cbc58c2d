import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Edge } from '../edits/edges.ts';
import { isEmptyParagraph, isType, paragraphOf } from '../edits/textblocks.ts';
import type { Body } from './bodyOf.ts';

/** What becomes of a paragraph at a caret and of the ends of what comes in there. */
export interface Seam {
  /** The paragraph before the caret; `null` when nothing is left of it. */
  readonly before: ProseMirrorNode | null;
  readonly blocks: readonly ProseMirrorNode[];
  /** The parts that come in, but for the last one. */
  readonly parts: readonly ProseMirrorNode[];
  /** The last part, to which the rest will belong: it may still lack a block. */
  readonly last: ProseMirrorNode | null;
  /** The paragraph after the caret; `null` when nothing is left of it. */
  readonly after: ProseMirrorNode | null;
  /**
   * Where the caret will stand: in a textblock of the above, so far from its start; or in the next
   * place behind a block that holds no caret.
   */
  readonly caret: { readonly block: ProseMirrorNode; readonly offset: number | 'behind' };
}

/** Joins the ends of what comes in onto what stands beside the caret. */
export function seamOf(left: Edge, right: Edge, body: Body): Seam {
  const blocks = [...body.opening];
  const parts = [...body.parts];
  const lastPart = parts.pop() ?? null;
  /** The blocks at the end of which the rest of the paragraph will stand. */
  const tail = lastPart ? [...lastPart.children] : blocks;
  const finish = (
    before: ProseMirrorNode | null,
    after: ProseMirrorNode | null,
    caret: Seam['caret'],
  ): Seam => ({
    before,
    blocks,
    parts,
    last: lastPart?.copy(Fragment.from(tail)) ?? null,
    after,
    caret,
  });

  let before = left.text.size > 0 ? paragraphOf(left.text) : null;
  if (before && isType(blocks[0], 'paragraph')) {
    const joined = left.text.append(blocks.shift()?.content ?? Fragment.empty);
    if (tail.length === 0) {
      const whole = paragraphOf(joined.append(right.text));
      return finish(whole, null, { block: whole, offset: joined.size });
    }
    before = paragraphOf(joined);
  }

  const after = right.text.size > 0 ? paragraphOf(right.text) : null;
  const hasRest = after !== null || right.levels.some(({ siblings }) => siblings.length > 0);
  if (lastPart && hasRest && isEmptyParagraph(tail.at(-1))) tail.pop();

  const end = tail.at(-1);
  if (before && after && end && isType(end, 'paragraph')) {
    tail.pop();
    const joined = paragraphOf(end.content.append(right.text));
    return finish(before, joined, { block: joined, offset: end.content.size });
  }
  const fresh = end && freshEnd(end);
  if (fresh) {
    tail[tail.length - 1] = fresh.node;
    return finish(before, after, { block: fresh.block, offset: fresh.block.content.size });
  }
  if (end && !after && hasRest) {
    const last = renewed(end);
    tail[tail.length - 1] = last;
    return finish(before, null, { block: last, offset: 'behind' });
  }
  const behind = after ?? paragraphOf();
  return finish(before, behind, { block: behind, offset: 0 });
}

/** The same node as another object, by which it can be found among its equals. */
const renewed = (node: ProseMirrorNode) => node.type.create(node.attrs, node.content, node.marks);

/**
 * A node whose last textblock is an object of its own, by which it can be found again: what is
 * pasted twice is in the document twice. `null` when it does not end in a textblock.
 */
export function freshEnd(
  node: ProseMirrorNode,
): { readonly node: ProseMirrorNode; readonly block: ProseMirrorNode } | null {
  if (node.isTextblock) {
    const block = renewed(node);
    return { node: block, block };
  }
  const last = node.lastChild && freshEnd(node.lastChild);
  if (!last) return null;
  const content = node.content.replaceChild(node.childCount - 1, last.node);
  return { node: node.copy(content), block: last.block };
}
