import type { Transaction } from '@tiptap/pm/state';

/**
 * Where a citation stands after transactions, in their order; `null` once it is gone. What a
 * citation says may change meanwhile; another one in its place is not it.
 */
export function citationAfter(pos: number, transactions: readonly Transaction[]): number | null {
  let at = pos;
  for (const { doc, mapping } of transactions) {
    const from = mapping.map(at, 1);
    if (mapping.map(at + 1, -1) !== from + 1) return null;
    if (doc.nodeAt(from)?.type.name !== 'citation') return null;
    at = from;
  }
  return at;
}
