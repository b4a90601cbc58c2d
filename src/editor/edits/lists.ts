import type { ResolvedPos } from '@tiptap/pm/model';
import { liftListItem, sinkListItem } from '@tiptap/pm/schema-list';
import type { Command, EditorState, Selection, Transaction } from '@tiptap/pm/state';
import { nodeType } from '#document';
import { apart } from './historyPlugin.ts';
import { setTextblocks } from './setTextblocks.ts';
import { isInBody } from './takeOut.ts';
import { isList, isType, type ListKind, listKindOf } from './textblocks.ts';
import { textblocksIn } from './textPlace.ts';
import { wrappableBlocks } from './wrappableBlocks.ts';

/** Lists from the selected blocks, or of another kind; plain paragraphs if they are one already. */
export const toggleBulletList: Command = apart(toggleList('bullet'));
export const toggleOrderedList: Command = apart(toggleList('ordered'));
export const toggleTaskList: Command = apart(toggleList('task'));

/**
 * One level further in, under the item before. Done, with no change, where there is no level to go
 * to: a key bound to it is not to leave a list by accident.
 */
export const indentItem: Command = inList(apart(sinkListItem(nodeType('listItem'))));

/** One level further out, likewise; from the outermost list the item becomes a paragraph. */
export const outdentItem: Command = inList(apart(liftItem));

/** Takes items out of their list by one level; what is left of an ordered list counts on. */
export function liftItem(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const lift = liftListItem(nodeType('listItem'));
  return lift(state, dispatch && ((tr) => dispatch(countOn(tr, state.selection))));
}

/** Makes what is left of an ordered list behind the items that left it count on. */
function countOn(tr: Transaction, { $from, $to }: Selection): Transaction {
  let depth = $from.sharedDepth($to.pos);
  while (depth > 0 && !isList($from.node(depth))) depth -= 1;
  const list = $from.node(depth);
  const kept = $from.index(depth);
  const isSplit = kept > 0 && $to.index(depth) < list.childCount - 1;
  if (!isSplit || !isType(list, 'orderedList') || isType($from.node(depth - 1), 'listItem')) {
    return tr;
  }
  const end = tr.mapping.map($from.after(depth));
  const rest = tr.doc.resolve(end).nodeBefore;
  if (!isType(rest, 'orderedList')) return tr;
  return tr.setNodeAttribute(end - (rest?.nodeSize ?? 0), 'start', list.attrs.start + kept);
}

function inList(command: Command): Command {
  return (state, dispatch, view) => {
    const { $from, $to } = state.selection;
    for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
      if (isList($from.node(depth))) return command(state, dispatch, view) || true;
    }
    return false;
  };
}

function toggleList(kind: ListKind): Command {
  return (state, dispatch) => {
    const blocks = wrappableBlocks(state);
    if (blocks.length === 0) return false;
    if (!dispatch) return true;
    const isOn = blocks.every((pos) => listKindAt(state.doc.resolve(pos)) === kind);
    const tr = isOn
      ? setTextblocks(state.tr, blocks, 'paragraph')
      : setLists(state.tr, blocks, kind);
    dispatch(tr.scrollIntoView());
    return true;
  };
}

/** The kind of list an item's block stands in, `null` outside of lists. */
function listKindAt($pos: ResolvedPos): ListKind | null {
  if (!isType($pos.parent, 'listItem')) return null;
  return listKindOf($pos.node(-1), $pos.parent);
}

function setLists(tr: Transaction, blocks: readonly number[], kind: ListKind): Transaction {
  const loose = blocks.filter((pos) => {
    const $pos = tr.doc.resolve(pos);
    const isPlain = isType(tr.doc.nodeAt(pos), 'paragraph') && !isType($pos.parent, 'quotation');
    return !isPlain && !isType($pos.parent, 'listItem');
  });
  setTextblocks(tr, loose, 'paragraph');
  for (const pos of textblocksIn(tr.selection).toReversed()) {
    const $pos = tr.doc.resolve(pos);
    const block = tr.doc.nodeAt(pos);
    if (!block || !isInBody(tr.doc.resolve(pos + 1))) continue;
    if (isType($pos.parent, 'listItem')) changeList(tr, $pos, kind);
    else if (isType(block, 'paragraph')) wrapInList(tr, pos, kind);
  }
  return tr;
}

const listTypeOf = (kind: ListKind) => nodeType(kind === 'ordered' ? 'orderedList' : 'bulletList');

/** Makes the list around an item one of another kind, each of its own items with it. */
function changeList(tr: Transaction, $pos: ResolvedPos, kind: ListKind): void {
  const list = $pos.node(-1);
  const start = $pos.before(-1);
  if (list.type !== listTypeOf(kind)) tr.setNodeMarkup(start, listTypeOf(kind));
  list.forEach((item, offset) => {
    const checked = kind === 'task' ? (item.attrs.checked ?? false) : null;
    if (item.attrs.checked !== checked) tr.setNodeAttribute(start + 1 + offset, 'checked', checked);
  });
}

function wrapInList(tr: Transaction, pos: number, kind: ListKind): void {
  const range = tr.doc.resolve(pos + 1).blockRange();
  if (!range) return;
  const checked = kind === 'task' ? false : null;
  tr.wrap(range, [{ type: listTypeOf(kind) }, { type: nodeType('listItem'), attrs: { checked } }]);
  joinLists(tr, pos, kind);
}

/** Joins a list with those of its kind right after and before it. */
export function joinLists(tr: Transaction, pos: number, kind: ListKind): void {
  const list = tr.doc.nodeAt(pos);
  if (!list) return;
  for (const border of [pos + list.nodeSize, pos]) {
    const { nodeBefore, nodeAfter } = tr.doc.resolve(border);
    if (!nodeBefore || !nodeAfter || !isList(nodeBefore) || !isList(nodeAfter)) continue;
    const isSame = [nodeBefore, nodeAfter].every((side) => listKindOf(side) === kind);
    if (isSame) tr.join(border);
  }
}
