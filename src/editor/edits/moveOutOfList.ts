import type { EditorState, Transaction } from '@tiptap/pm/state';
import { partDepth } from './edges.ts';
import { joinLists } from './lists.ts';
import {
  blockRun,
  type Direction,
  isContainer,
  moveAcross,
  type Run,
  shifted,
  startOfChild,
  swap,
} from './moveRun.ts';
import { isList, isType, listKindOf } from './textblocks.ts';

/**
 * Items at the edge of their list leave it. Those of an inner list go one level out, before or after
 * the item that held them. Those of an outermost one go past the next block as a list of their own,
 * or into a list of their kind where one begins; an ordered list goes on counting.
 */
export function moveOutOfList(
  state: EditorState,
  items: Run,
  direction: Direction,
  dispatch?: (tr: Transaction) => void,
): boolean {
  const isInner = state.doc.resolve(items.start).depth > partDepth(state.doc) + 1;
  const { tr } = state;
  if (!(isInner ? moveToOuterList : moveOutOfOutermost)(tr, items, direction)) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
}

function moveToOuterList(tr: Transaction, items: Run, direction: Direction): boolean {
  const { selection } = tr;
  const $start = tr.doc.resolve(items.start);
  const outer = $start.node(-2);
  if (!isList(outer)) return false;
  const isTask = listKindOf(outer) === 'task';
  const moved = items.parent.children
    .slice(items.first, items.last + 1)
    .map((item) =>
      item.type.create({ checked: isTask ? (item.attrs.checked ?? false) : null }, item.content),
    );
  const from = items.start + startOfChild(items.parent, items.first);
  const to = items.start + startOfChild(items.parent, items.last + 1);
  const border = direction < 0 ? $start.before(-1) : $start.after(-1);
  if (moved.length === items.parent.childCount) tr.delete($start.before(), $start.after());
  else tr.delete(from, to);
  const target = tr.mapping.map(border);
  tr.insert(target, moved);
  tr.setSelection(shifted(tr.doc, selection, target - from));
  return true;
}

function moveOutOfOutermost(tr: Transaction, items: Run, direction: Direction): boolean {
  splitOff(tr, items);
  const run = blockRun(tr);
  const list = run?.parent.child(run.first);
  if (!run || !list) return false;
  const kind = listKindOf(list);
  const beside = run.parent.maybeChild(run.first + direction);
  const index = tr.selection.$from.index(0);
  if (beside && !isType(beside, 'sectionHeading')) {
    if (!isList(beside) || listKindOf(beside) !== kind) swap(tr, run, direction);
  } else if (isContainer(tr.doc, index + direction)) moveAcross(tr, run, index, direction);
  else return false;
  const { $from } = tr.selection;
  joinLists(tr, $from.before(partDepth(tr.doc) + 1), kind);
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
