import { Fragment, type Node as ProseMirrorNode, type ResolvedPos } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import {
  close,
  type Edge,
  edgeAfter,
  edgeBefore,
  loosen,
  partDepth,
  rewrap,
  seal,
} from '../edits/edges.ts';
import { positionOf } from '../edits/places.ts';
import { isList, isType, paragraphOf } from '../edits/textblocks.ts';
import type { Body } from './bodyOf.ts';
import { type Seam, seamOf } from './seam.ts';

/** A document with something new in it, and the position behind that. */
export interface Inserted {
  readonly doc: ProseMirrorNode;
  readonly caret: number;
}

/**
 * Puts blocks and parts where a caret stands, in a paragraph or between blocks.
 *
 * A paragraph is split: the first block runs on from what stands before the caret, and what stands
 * after it runs on from the last one. Lists pasted into an item become items of its list; a
 * quotation is split around what is no paragraph. Where parts come in, the part at hand ends, and
 * what stood after the caret belongs to the last of them.
 */
export function insertBody($pos: ResolvedPos, body: Body): Inserted {
  const { doc } = $pos;
  const left = edgeBefore($pos);
  const right = edgeAfter($pos);
  const seam = seamOf(left, right, body);
  const parts = seam.last ? splitPart(left, right, seam) : [spliceBlocks(left, right, seam)];
  const [only] = parts;
  if (partDepth(doc) === 0 && only) return inserted(only, seam);
  const children = [...doc.children];
  children.splice(left.part, 1, ...parts);
  return inserted(doc.copy(Fragment.from(children)), seam);
}

function inserted(doc: ProseMirrorNode, { caret: { block, offset } }: Seam): Inserted {
  const pos = positionOf(doc, block);
  if (offset !== 'behind') return { doc, caret: pos + 1 + offset };
  const $behind = doc.resolve(pos + block.nodeSize);
  const next = Selection.findFrom($behind, 1, true) ?? Selection.findFrom($behind, -1, true);
  return { doc, caret: (next ?? Selection.atStart(doc)).from };
}

/** The part at hand with new blocks in it. */
function spliceBlocks(left: Edge, right: Edge, seam: Seam): ProseMirrorNode {
  const depth = hostDepth(left, seam.blocks);
  const isInList = isList(left.levels[depth - 1]?.node);
  let nodes: readonly ProseMirrorNode[] = [
    ...close(left, depth, seam.before ? [seam.before] : []),
    ...(isInList ? seam.blocks.flatMap((list) => list.children) : seam.blocks),
    ...restAt(right, depth, seam.after, isInList),
  ];
  for (let level = depth - 1; level >= 0; level -= 1) {
    const { node, siblings } = left.levels[level] as Edge['levels'][number];
    const sealed = seal(node, [...siblings, ...nodes, ...(right.levels[level]?.siblings ?? [])]);
    nodes = sealed ? [sealed] : [];
  }
  return nodes[0] as ProseMirrorNode;
}

/** What stands after the caret, as children of the container at `depth`. */
function restAt(right: Edge, depth: number, after: ProseMirrorNode | null, isInList: boolean) {
  if (after) return rewrap(after, right, depth);
  if (!isInList) return loosen(right, depth);
  const hasMore = right.levels.slice(depth).some(({ siblings }) => siblings.length > 0);
  return hasMore ? rewrap(paragraphOf(), right, depth) : [];
}

/** How many containers of the caret's place stay around the new blocks. */
function hostDepth({ levels }: Edge, blocks: readonly ProseMirrorNode[]): number {
  const inner = levels.at(-1)?.node;
  const areLists = blocks.length > 0 && blocks.every(isList);
  const splits =
    (isType(inner, 'listItem') && areLists) ||
    (isList(inner) && !areLists) ||
    (isType(inner, 'quotation') && !blocks.every((block) => isType(block, 'paragraph')));
  return splits ? levels.length - 1 : levels.length;
}

/** The part at hand up to the caret, the new parts, and the rest in the last of them. */
function splitPart(left: Edge, right: Edge, seam: Seam): ProseMirrorNode[] {
  const { before, blocks, parts, last, after } = seam;
  const depth = Math.max(1, hostDepth(left, blocks));
  const inner = [...close(left, depth, before ? [before] : []), ...blocks];
  const first = close({ ...left, levels: left.levels.slice(0, depth) }, 0, inner);
  const rest = [
    ...(after ? rewrap(after, right, 1) : loosen(right, 1)),
    ...(right.levels[0]?.siblings ?? []),
  ];
  const end = last ? [last.copy(last.content.append(Fragment.from(rest)))] : [];
  return [...first, ...parts, ...end];
}
