import type { Node } from '@tiptap/pm/model';
import { listStart, nodeType } from '#document';

/** One line of a list as texts have it: how deep it stands, and what its marker says. */
export interface ListLine {
  /** Any measure of depth; only larger and smaller matter. */
  readonly depth: number;
  readonly ordered: boolean;
  /** The number that it bears; `null` for a bullet, and for an item that is numbered by its place. */
  readonly number: number | null;
  /** Whether a task is done; `null` when it is none. */
  readonly checked: boolean | null;
  /** Its blocks; the first one is a paragraph. */
  readonly content: readonly Node[];
}

interface OpenList {
  depth: number;
  readonly ordered: boolean;
  readonly start: number;
  /** The number that the next item must bear to belong to it. */
  next: number;
  readonly items: { readonly checked: boolean | null; readonly blocks: Node[] }[];
}

/** Lists in lists go no deeper than this; what is deeper comes at this depth. */
const MAX_DEPTH = 9;

/**
 * Lists made of lines: deeper lines into the item above them; another kind of marker, or a number
 * out of turn, begins another list.
 */
export function nestLists(lines: readonly ListLine[]): Node[] {
  const roots: Node[] = [];
  const open: OpenList[] = [];
  const close = () => {
    const list = open.pop();
    if (list) (open.at(-1)?.items.at(-1)?.blocks ?? roots).push(listNode(list));
  };
  for (const line of lines) {
    while (open.length > 1 && line.depth <= (open.at(-2)?.depth ?? 0)) close();
    const top = open.at(-1);
    if (top && line.depth > top.depth && open.length < MAX_DEPTH) {
      open.push(newList(line));
    } else if (top && continues(top, line)) {
      top.depth = Math.min(top.depth, line.depth);
    } else {
      if (top) close();
      open.push(newList(line));
    }
    const list = open.at(-1);
    list?.items.push({ checked: line.checked, blocks: [...line.content] });
    if (list) list.next += 1;
  }
  while (open.length > 0) close();
  return roots;
}

const continues = (list: OpenList, line: ListLine) =>
  list.ordered === line.ordered && (line.number === null || line.number === list.next);

function newList({ depth, ordered, number }: ListLine): OpenList {
  const start = listStart(number ?? 1);
  return { depth, ordered, start, next: start, items: [] };
}

function listNode({ ordered, start, items }: OpenList): Node {
  const nodes = items.map(({ checked, blocks }) =>
    nodeType('listItem').create({ checked }, blocks),
  );
  return ordered
    ? nodeType('orderedList').create({ start }, nodes)
    : nodeType('bulletList').create(null, nodes);
}
