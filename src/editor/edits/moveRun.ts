import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import {
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { partDepth } from './edges.ts';
import { gapCursorAt } from './places.ts';
import { isBlankPart, isList, isType, paragraphOf } from './textblocks.ts';

export type Direction = -1 | 1;

/** Children `first` to `last` of the node around them, which starts at `start`. */
export interface Run {
  readonly parent: ProseMirrorNode;
  /** The position where the content of `parent` begins. */
  readonly start: number;
  readonly first: number;
  readonly last: number;
}

/** Where a child begins, counted from the start of its parent's content. */
export const startOfChild = (node: ProseMirrorNode, index: number) =>
  node.children.slice(0, index).reduce((pos, child) => pos + child.nodeSize, 0);

/** The selection moved along with what it is in. */
export function shifted(doc: ProseMirrorNode, selection: Selection, by: number): Selection {
  const { anchor, head } = selection;
  if (selection instanceof NodeSelection) return NodeSelection.create(doc, anchor + by);
  if (selection instanceof TextSelection) return TextSelection.create(doc, anchor + by, head + by);
  const $head = doc.resolve(head + by);
  return gapCursorAt($head) ?? Selection.near($head);
}

/** Whether a child of the article holds blocks. */
export const isContainer = (doc: ProseMirrorNode, index: number) =>
  isType(doc, 'article') && index >= 2 && index < doc.childCount - 2;

/** The items that are selected, or the one of the caret, in the innermost list around them. */
export function itemRun({ selection: { $from, $to } }: EditorState): Run | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
    const parent = $from.node(depth);
    if (!isList(parent)) continue;
    return { parent, start: $from.start(depth), first: $from.index(depth), last: $to.index(depth) };
  }
  return null;
}

/** The blocks of a part that are selected, or the one of the caret. */
export function blockRun({
  doc,
  selection: { $from, $to, empty },
}: Pick<EditorState, 'doc' | 'selection'>): Run | null {
  const depth = partDepth(doc);
  const parent = $from.node(depth);
  const isCaret = $from.depth === depth && empty;
  if (isCaret || parent.isTextblock || isType($from.parent, 'sectionHeading')) return null;
  const last = $to.depth > depth ? $to.index(depth) : $to.index(depth) - 1;
  return { parent, start: $from.start(depth), first: $from.index(depth), last };
}

/** Takes the neighbour to the other side, so that what moves keeps its selection. */
export function swap(tr: Transaction, { parent, start, first, last }: Run, direction: Direction) {
  const from = start + startOfChild(parent, first);
  const to = start + startOfChild(parent, last + 1);
  const neighbour = parent.child(direction < 0 ? first - 1 : last + 1);
  const { nodeSize } = neighbour;
  return direction < 0
    ? tr.insert(to, neighbour).delete(from - nodeSize, from)
    : tr.delete(to, to + nodeSize).insert(from, neighbour);
}

/** Takes blocks over the border into the part before or after. */
export function moveAcross(
  tr: Transaction,
  run: Run,
  index: number,
  direction: Direction,
): Transaction {
  const { selection } = tr;
  const blocks = run.parent.children.slice(run.first, run.last + 1);
  const from = run.start + startOfChild(run.parent, run.first);
  const to = run.start + startOfChild(run.parent, run.last + 1);
  const isOnly = run.parent.children.every(
    (child, at) => (at >= run.first && at <= run.last) || isType(child, 'sectionHeading'),
  );
  tr.replaceWith(from, to, isOnly ? paragraphOf() : Fragment.empty);

  const part = tr.doc.child(index + direction);
  const content = startOfChild(tr.doc, index + direction) + 1;
  const heading = isType(part.firstChild, 'sectionHeading') ? (part.firstChild?.nodeSize ?? 0) : 0;
  const isBlank = isBlankPart(part);
  const target = direction < 0 && !isBlank ? content + part.content.size : content + heading;
  tr.replaceWith(target, isBlank ? target + 2 : target, blocks);
  return tr.setSelection(shifted(tr.doc, selection, target - from));
}
