import { Fragment, type Node as ProseMirrorNode, type ResolvedPos } from '@tiptap/pm/model';
import { nodeType } from '#document';
import { isType, paragraphOf } from './textblocks.ts';

/** A container on the way from a part down to a cut, and its children on the side that stays. */
export interface Level {
  readonly node: ProseMirrorNode;
  /** The children beside the way, not the one on it. */
  readonly siblings: readonly ProseMirrorNode[];
}

/**
 * One side of a cut through the document: what stands before it, or after it.
 *
 * `levels` leads from the part (the lede, a section; the document itself in notes) to the container
 * of the cut; it is empty in a headline or standfirst, which are no containers. `block` is the
 * textblock that is cut, `null` where the cut falls between blocks; `text` what stays of it.
 */
export interface Edge {
  readonly part: number;
  readonly levels: readonly Level[];
  readonly block: ProseMirrorNode | null;
  readonly text: Fragment;
}

/** The depth of the parts: 1 in an article; notes have none and are their own part. */
export const partDepth = (doc: ProseMirrorNode) => (isType(doc, 'article') ? 1 : 0);

/** What stands before a position. */
export const edgeBefore = ($pos: ResolvedPos): Edge => edgeAt($pos, 'before');

/** What stands after a position. */
export const edgeAfter = ($pos: ResolvedPos): Edge => edgeAt($pos, 'after');

function edgeAt($pos: ResolvedPos, side: 'before' | 'after'): Edge {
  const { parent, parentOffset, depth } = $pos;
  const block = parent.isTextblock ? parent : null;
  const levels: Level[] = [];
  const last = block ? depth - 1 : depth;
  for (let level = partDepth($pos.doc); level <= last; level += 1) {
    const node = $pos.node(level);
    const isOnWay = level < depth;
    levels.push({
      node,
      siblings:
        side === 'before'
          ? node.children.slice(0, $pos.index(level))
          : node.children.slice(isOnWay ? $pos.index(level) + 1 : $pos.indexAfter(level)),
    });
  }
  const [from, to] = side === 'before' ? [0, parentOffset] : [parentOffset, parent.content.size];
  return {
    part: $pos.index(0),
    levels,
    block,
    text: block ? block.content.cut(from, to) : Fragment.empty,
  };
}

/**
 * A container with other children, made valid: an item and a quotation begin with a paragraph, a
 * section has a block under its heading, a lede is never empty. `null` when nothing is left of it.
 */
export function seal(
  container: ProseMirrorNode,
  children: readonly ProseMirrorNode[],
): ProseMirrorNode | null {
  const [first] = children;
  switch (container.type.name) {
    case 'lede':
    case 'notes':
      return container.copy(Fragment.from(first ? children : [paragraphOf()]));
    case 'section':
      if (first && children.length === 1 && isType(first, 'sectionHeading')) {
        return container.copy(Fragment.from([first, paragraphOf()]));
      }
      break;
    case 'listItem':
    case 'quotation':
      if (first && !isType(first, 'paragraph')) {
        return container.copy(Fragment.from([paragraphOf(), ...children]));
      }
  }
  return first ? container.copy(Fragment.from(children)) : null;
}

/** Closes the containers of the side before a cut, down to `depth`; what is empty goes. */
export function close(
  { levels }: Edge,
  depth: number,
  innermost: readonly ProseMirrorNode[],
): readonly ProseMirrorNode[] {
  let inner = innermost;
  for (const { node, siblings } of levels.slice(depth).toReversed()) {
    const sealed = seal(node, [...siblings, ...inner]);
    inner = sealed ? [sealed] : [];
  }
  return inner;
}

/**
 * What is left of the containers after a cut, from the innermost out to `depth`, as blocks that can
 * stand in any container of blocks: items as a list, a lonely attribution as a paragraph.
 * @param before the other side, where it stays: an ordered list counts on from there
 */
export function loosen({ levels }: Edge, depth: number, before?: Edge): ProseMirrorNode[] {
  const blocks: ProseMirrorNode[] = [];
  for (const [index, { node: container, siblings }] of [...levels.entries()]
    .slice(depth)
    .toReversed()) {
    const [first] = siblings;
    if (!first) continue;
    const node = before ? countedOn(container, before, index) : container;
    if (isType(node, 'bulletList') || isType(node, 'orderedList')) {
      const inner = blocks.at(-1);
      if (inner?.type === node.type) {
        blocks[blocks.length - 1] = inner.copy(inner.content.append(Fragment.from(siblings)));
      } else blocks.push(node.copy(Fragment.from(siblings)));
    } else if (isType(node, 'quotation')) {
      if (isType(first, 'attribution')) blocks.push(paragraphOf(first.content));
      else blocks.push(node.copy(Fragment.from(siblings)));
    } else blocks.push(...siblings);
  }
  return blocks;
}

/** An ordered list that goes on where the one of the same level before a cut ends. */
function countedOn(list: ProseMirrorNode, before: Edge, depth: number): ProseMirrorNode {
  if (!isType(list, 'orderedList')) return list;
  const items = (before.levels[depth]?.siblings.length ?? 0) + close(before, depth + 1, []).length;
  return list.type.create({ start: list.attrs.start + items }, list.content);
}

/**
 * A textblock and what follows it in containers of its own, from `depth` inwards. Of lists within
 * lists one is kept, since the items that held the inner ones are gone.
 */
export function rewrap(
  block: ProseMirrorNode,
  right: Edge,
  depth: number,
): readonly ProseMirrorNode[] {
  const level = right.levels[depth];
  if (!level) return [block];
  if (isType(level.node, 'listItem')) {
    const paragraph = isType(block, 'paragraph') ? block : paragraphOf(block.content);
    return [
      level.node.copy(Fragment.from([paragraph, ...loosen(right, depth + 1), ...level.siblings])),
    ];
  }
  if (isType(level.node, 'quotation')) {
    if (isType(right.block, 'attribution')) return [block];
    return [level.node.copy(Fragment.from([block, ...level.siblings]))];
  }
  const inner = rewrap(block, right, depth + 1);
  return [level.node.copy(Fragment.from([...inner, ...level.siblings]))];
}

/**
 * How many containers of two edges are one after the cut between them: the part, then lists of one
 * kind, their items, quotations. A quotation that has its attribution takes nothing more.
 */
export function sharedLevels(left: Edge, right: Edge): number {
  let shared = Math.min(1, left.levels.length, right.levels.length);
  for (; shared < left.levels.length; shared += 1) {
    const a = left.levels[shared];
    const b = right.levels[shared];
    if (!a || !b || a.node.type !== b.node.type) break;
    const last = left.levels[shared + 1] ? null : (left.block ?? a.siblings.at(-1));
    if (isType(a.node, 'quotation') && last?.type === nodeType('attribution')) break;
  }
  return shared;
}
