import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/** Where two documents differ: `from` to `toBefore` in the first, `from` to `to` in the second. */
export interface ChangedRange {
  readonly from: number;
  readonly toBefore: number;
  readonly to: number;
}

/**
 * The one range outside of which two documents are equal, or `null` when they are equal.
 *
 * Nodes that were not touched are the same objects, so the search costs as much as the change is
 * deep and its neighbours are many, not as the document is long. Unlike the maps of steps it also
 * sees changes of marks and attributes.
 */
export function changedRange(before: ProseMirrorNode, after: ProseMirrorNode): ChangedRange | null {
  if (before === after) return null;
  const from = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (from === null || end === null) return null;
  // In repeated text ("aa" to "aaa") both searches claim the same letters.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  return { from, toBefore: end.a + overlap, to: end.b + overlap };
}

/** The changed range, widened to whole textblocks and to their neighbours where it touches them. */
export function changedTextblocks(
  before: ProseMirrorNode,
  after: ProseMirrorNode,
): ChangedRange | null {
  const changed = changedRange(before, after);
  if (!changed) return null;
  const first = after.resolve(Math.max(0, changed.from - 1));
  const last = after.resolve(Math.min(after.content.size, changed.to + 1));
  const from = first.parent.isTextblock ? first.before() : first.pos;
  const to = last.parent.isTextblock ? last.after() : last.pos;
  return { from, to, toBefore: to - changed.to + changed.toBefore };
}
