import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { FindQuery } from './findInText.ts';
import { matchesIn } from './matchesIn.ts';

/** A match in the text, by its positions in the document. */
export interface TextMatch {
  readonly kind: 'text';
  readonly from: number;
  readonly to: number;
}

/** Every match in the text of a document, in order. */
export function textMatches(doc: ProseMirrorNode, query: FindQuery): TextMatch[] {
  const found: TextMatch[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const match of matchesIn(node, query)) found.push(textMatch(match, pos + 1));
    return false;
  });
  return found;
}

const textMatch = ({ from, to }: { from: number; to: number }, start: number): TextMatch => ({
  kind: 'text',
  from: start + from,
  to: start + to,
});

interface Counted {
  readonly query: FindQuery;
  readonly count: number;
}

const counted = new WeakMap<ProseMirrorNode, Counted>();

/** How many matches are in a node. Kept with it, so that a changed document is counted quickly. */
export function countMatches(node: ProseMirrorNode, query: FindQuery): number {
  if (node.isTextblock) return matchesIn(node, query).length;
  const known = counted.get(node);
  if (known?.query === query) return known.count;
  const count = node.children.reduce((sum, child) => sum + countMatches(child, query), 0);
  counted.set(node, { query, count });
  return count;
}

/** How many matches begin before a position, which counts from the start of the node's content. */
export function countMatchesBefore(node: ProseMirrorNode, pos: number, query: FindQuery): number {
  if (node.isTextblock) return matchesIn(node, query).filter(({ from }) => from < pos).length;
  let count = 0;
  let start = 0;
  for (const child of node.children) {
    if (start >= pos) break;
    const end = start + child.nodeSize;
    count +=
      end <= pos ? countMatches(child, query) : countMatchesBefore(child, pos - start - 1, query);
    start = end;
  }
  return count;
}

/** A match by its number in the document, from 0; `null` when there are not as many. */
export function textMatchAt(
  doc: ProseMirrorNode,
  index: number,
  query: FindQuery,
): TextMatch | null {
  if (index < 0 || index >= countMatches(doc, query)) return null;
  let node = doc;
  let start = 0;
  let left = index;
  while (!node.isTextblock) {
    for (const child of node.children) {
      const count = countMatches(child, query);
      if (left < count) {
        node = child;
        start += 1;
        break;
      }
      left -= count;
      start += child.nodeSize;
    }
  }
  const match = matchesIn(node, query)[left];
  return match ? textMatch(match, start) : null;
}
