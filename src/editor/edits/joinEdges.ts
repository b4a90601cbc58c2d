import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { joinHeadless, nodeType } from '#document';
import { close, type Edge, loosen, partDepth, rewrap, seal, sharedLevels } from './edges.ts';
import { fitText, isList, isType, listKindOf, paragraphOf } from './textblocks.ts';

/** A document made of two sides of a cut. */
export interface Joined {
  readonly doc: ProseMirrorNode;
  /** The block at whose start the caret stands; `null` where it stands at the cut itself. */
  readonly caretIn: ProseMirrorNode | null;
}

/** What becomes of the two textblocks that a cut goes through. */
interface Seam {
  /** The first one, the last one joined onto it or not; `null` when it goes. */
  readonly first: ProseMirrorNode | null;
  /** The last one where it stays one of its own. */
  readonly last: ProseMirrorNode | null;
}

/**
 * The document without what stands between two edges of it; `deleteRange` tells the rules.
 * @param keep whether what is left of the two blocks comes together or stays two blocks
 */
export function joinEdges(
  doc: ProseMirrorNode,
  left: Edge,
  right: Edge,
  keep: 'together' | 'apart' = 'together',
): Joined {
  const body = left.levels.length > 0 ? left : ledeEdge(doc);
  const seam = settle(seamOf(left, right, keep), body, right);
  const caretIn = seam.first && keep === 'together' ? null : seam.last;
  if (partDepth(doc) === 0) {
    return { doc: joinContainers(left, right, seam) ?? doc.copy(Fragment.empty), caretIn };
  }
  const parts = [
    ...doc.children.slice(0, left.part),
    ...(body === left ? joinBodyParts(left, right, seam) : joinFixedParts(left, body, right, seam)),
    ...doc.children.slice(right.part + 1),
  ];
  return { doc: joinHeadless(doc.copy(Fragment.from(parts))), caretIn };
}

/** An empty lede: what is left below a cut in the headline or the standfirst comes into it. */
const ledeEdge = (doc: ProseMirrorNode): Edge => ({
  part: 2,
  levels: [{ node: doc.child(2), siblings: [] }],
  block: null,
  text: Fragment.empty,
});

function seamOf(left: Edge, right: Edge, keep: 'together' | 'apart'): Seam {
  const last = right.block && right.text.size > 0 ? ownBlock(right.block, right.text) : null;
  if (!left.block) return { first: null, last: right.block && ownBlock(right.block, right.text) };
  const first = left.block.copy(left.text);
  const isFixed = left.levels.length === 0 || isType(first, 'figure');
  if (!last || keep === 'apart') return { first, last };
  if (first.content.size === 0) return { first: isFixed ? first : null, last };
  if (isType(first, 'figure')) return { first, last };
  const fitting = fitText(first.type, right.text);
  return fitting ? { first: first.copy(left.text.append(fitting)), last: null } : { first, last };
}

/** What is left of a block as a block again; of a figure whose picture is gone the caption's words. */
const ownBlock = (block: ProseMirrorNode, text: Fragment) =>
  isType(block, 'figure') ? paragraphOf(text) : block.type.create(block.attrs, text);

/** Makes the last block a paragraph where it comes to be the first one of its container. */
function settle(seam: Seam, left: Edge, right: Edge): Seam {
  const { first, last } = seam;
  if (!last || isType(last, 'paragraph')) return seam;
  const depth = standsAlone(left, right, last) ? 1 : sharedLevels(left, right);
  const isInner = right.levels.length > depth || isBareItem(left, depth, seam);
  return isInner ? { first, last: paragraphOf(last.content) } : seam;
}

/** The headline and the standfirst stay, and so does the lede. */
function joinFixedParts(left: Edge, lede: Edge, right: Edge, { first, last }: Seam) {
  const fixed = first ? [first] : [];
  if (right.part <= 1) {
    return right.part === left.part ? fixed : [...fixed, last ?? nodeType('standfirst').create()];
  }
  if (left.part === 0) fixed.push(nodeType('standfirst').create());
  return [...fixed, ...joinBodyParts(lede, right, { first: null, last })];
}

function joinBodyParts(left: Edge, right: Edge, seam: Seam): ProseMirrorNode[] {
  const [part] = right.levels;
  if (part && standsAlone(left, right, seam.last)) {
    const blocks = seam.last ? rewrap(seam.last, right, 1) : [];
    const rest = seal(part.node, [...blocks, ...part.siblings]);
    return [...close(left, 0, seam.first ? [seam.first] : []), ...(rest ? [rest] : [])];
  }
  const joined = joinContainers(left, right, seam);
  return joined ? [joined] : [];
}

/** Whether what is left of the last part stays a part: with its heading, or as "why it matters". */
function standsAlone(left: Edge, right: Edge, last: ProseMirrorNode | null): boolean {
  const [part] = right.levels;
  if (left.part === right.part) return false;
  return (
    isType(last, 'sectionHeading') ||
    isType(part?.siblings[0], 'sectionHeading') ||
    (last !== null && isType(part?.node, 'whyItMatters'))
  );
}

function joinContainers(left: Edge, right: Edge, { first, last }: Seam): ProseMirrorNode | null {
  const shared = sharedLevels(left, right);
  const inner = close(left, shared, first ? [first] : []);
  const rest =
    last && !isBareItem(left, shared, { first, last })
      ? rewrap(last, right, shared)
      : [...(last ? [last] : []), ...loosen(right, shared)];
  let nodes: readonly ProseMirrorNode[] = [...inner, ...rest];
  for (let depth = shared - 1; depth >= 0; depth -= 1) {
    const level = left.levels[depth];
    if (!level) continue;
    const after = right.levels[depth]?.siblings ?? [];
    const children =
      depth === shared - 1
        ? meet([...level.siblings, ...inner], [...rest, ...after])
        : [...level.siblings, ...nodes, ...after];
    const sealed = seal(level.node, children);
    nodes = sealed ? [sealed] : [];
  }
  return nodes[0] ?? null;
}

/** What stands before a cut and what stands after it: two lists of one kind become one. */
function meet(before: readonly ProseMirrorNode[], after: readonly ProseMirrorNode[]) {
  const last = before.at(-1);
  const [first] = after;
  const areOne =
    last && first && isList(last) && isList(first) && listKindOf(last) === listKindOf(first);
  return areOne
    ? [...before.slice(0, -1), last.copy(last.content.append(first.content)), ...after.slice(1)]
    : [...before, ...after];
}

/** Whether the innermost container that two edges share is a list item that has lost all it had. */
function isBareItem(left: Edge, shared: number, { first }: Seam): boolean {
  const host = left.levels[shared - 1];
  if (!isType(host?.node, 'listItem') || host?.siblings.length !== 0) return false;
  return close(left, shared, first ? [first] : []).length === 0;
}
