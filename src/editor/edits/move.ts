import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { partDepth } from './edges.ts';
import { apart } from './historyPlugin.ts';
import { joinLists } from './lists.ts';
import { gapCursorAt } from './places.ts';
import { isBlankPart, isList, isType, listKindOf, paragraphOf } from './textblocks.ts';

type Direction = -1 | 1;

/** Children `first` to `last` of the node around them, which starts at `start`. */
interface Run {
  readonly parent: ProseMirrorNode;
  /** The position where the content of `parent` begins. */
  readonly start: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Moves the selected blocks past their neighbour, and over the border into the next part; list items
 * within their list and out of it; with the caret in its heading the whole section.
 */
export const moveUp: Command = apart(move(-1));
export const moveDown: Command = apart(move(1));

/**
 * Moves a section or "why it matters" to another place among the parts.
 * @param from its index among the children of the article
 * @param to the index it shall have; the headline, standfirst and lede stay the first three
 */
export const movePart = (from: number, to: number): Command =>
  apart((state, dispatch) => {
    const { doc } = state;
    if (!isMovable(doc, from) || !isMovable(doc, to) || from === to) return false;
    if (dispatch) dispatch(movePartTo(state.tr, from, to).scrollIntoView());
    return true;
  });

const isMovable = (doc: ProseMirrorNode, index: number) =>
  isType(doc, 'article') && index >= 3 && index < doc.childCount - 2;

function movePartTo(tr: Transaction, from: number, to: number): Transaction {
  const { doc, selection } = tr;
  const start = startOfChild(doc, from);
  const end = start + doc.child(from).nodeSize;
  const isInside = selection.from >= start && selection.to <= end;
  tr.delete(start, end);
  const target = startOfChild(tr.doc, to);
  tr.insert(target, doc.child(from));
  return isInside ? tr.setSelection(shifted(tr.doc, selection, target - start)) : tr;
}

const startOfChild = (node: ProseMirrorNode, index: number) =>
  node.children.slice(0, index).reduce((pos, child) => pos + child.nodeSize, 0);

function shifted(doc: ProseMirrorNode, selection: Selection, by: number): Selection {
  const { anchor, head } = selection;
  if (selection instanceof NodeSelection) return NodeSelection.create(doc, anchor + by);
  if (selection instanceof TextSelection) return TextSelection.create(doc, anchor + by, head + by);
  const $head = doc.resolve(head + by);
  return gapCursorAt($head) ?? Selection.near($head);
}

function move(direction: Direction): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const { doc } = state;
    const index = $from.index(0);
    if (isType(doc, 'article') && ($from.depth === 0 || index !== $to.index(0))) return false;
    if (isType(doc, 'article') && isWholePart(state)) {
      return movePart(index, index + direction)(state, dispatch);
    }
    const run = itemRun(state) ?? blockRun(state);
    if (!run) return false;
    const neighbour = direction < 0 ? run.first - 1 : run.last + 1;
    const isBlock = neighbour >= 0 && neighbour < run.parent.childCount;
    if (isBlock && !isType(run.parent.child(neighbour), 'sectionHeading')) {
      if (dispatch) dispatch(swap(state.tr, run, direction).scrollIntoView());
      return true;
    }
    if (isList(run.parent)) return moveOutOfList(state, run, direction, dispatch);
    if (!isContainer(doc, index + direction)) return false;
    if (dispatch) dispatch(moveAcross(state.tr, run, index, direction).scrollIntoView());
    return true;
  };
}

/**
 * Items at the edge of their list leave it: past the next block as a list of their own, or into a
 * list of their kind where one begins. An ordered list goes on counting. Inner lists keep theirs.
 */
function moveOutOfList(
  { doc, tr }: EditorState,
  items: Run,
  direction: Direction,
  dispatch?: (tr: Transaction) => void,
): boolean {
  if (doc.resolve(items.start).depth !== partDepth(doc) + 1) return false;
  splitOff(tr, items);
  const run = blockRun(tr);
  const list = run?.parent.child(run.first);
  if (!run || !list) return false;
  const kind = listKindOf(list);
  const beside = run.parent.maybeChild(run.first + direction);
  const index = tr.selection.$from.index(0);
  if (beside && !isType(beside, 'sectionHeading')) {
    if (!isList(beside) || listKindOf(beside) !== kind) swap(tr, run, direction);
  } else if (isContainer(doc, index + direction)) moveAcross(tr, run, index, direction);
  else return false;
  const { $from } = tr.selection;
  joinLists(tr, $from.before(partDepth(doc) + 1), kind);
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** Makes items at the edge of a list a list of their own. */
function splitOff(tr: Transaction, { parent, start, first, last }: Run): void {
  const kept = first > 0 ? first : last + 1;
  if (kept === parent.childCount) return;
  const border = start + startOfChild(parent, kept);
  tr.split(border);
  if (isType(parent, 'orderedList')) {
    tr.setNodeAttribute(border + 1, 'start', Number(parent.attrs.start) + kept);
  }
}

const isContainer = (doc: ProseMirrorNode, index: number) =>
  isType(doc, 'article') && index >= 2 && index < doc.childCount - 2;

/** Whether a move is about the whole part: from its heading, or "why it matters" of one block. */
function isWholePart({ doc, selection: { $from } }: EditorState): boolean {
  const part = doc.child($from.index(0));
  if (isType(part, 'whyItMatters')) return part.childCount === 1 && !isList(part.firstChild);
  return isType($from.parent, 'sectionHeading');
}

function itemRun({ selection: { $from, $to } }: EditorState): Run | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
    const parent = $from.node(depth);
    if (!isList(parent)) continue;
    return { parent, start: $from.start(depth), first: $from.index(depth), last: $to.index(depth) };
  }
  return null;
}

function blockRun({
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
function swap(tr: Transaction, { parent, start, first, last }: Run, direction: Direction) {
  const from = start + startOfChild(parent, first);
  const to = start + startOfChild(parent, last + 1);
  const neighbour = parent.child(direction < 0 ? first - 1 : last + 1);
  const { nodeSize } = neighbour;
  return direction < 0
    ? tr.insert(to, neighbour).delete(from - nodeSize, from)
    : tr.delete(to, to + nodeSize).insert(from, neighbour);
}

function moveAcross(tr: Transaction, run: Run, index: number, direction: Direction): Transaction {
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
