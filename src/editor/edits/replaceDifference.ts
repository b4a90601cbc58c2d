import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';

/** Makes a transaction's document equal to another by one step over what differs. */
export function replaceDifference(tr: Transaction, doc: ProseMirrorNode): Transaction {
  const start = tr.doc.content.findDiffStart(doc.content);
  const ends = tr.doc.content.findDiffEnd(doc.content);
  if (start === null || ends === null) return tr;
  // Where a text repeats itself the two searches overlap.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const to = ends.a + overlap;
  return tr.step(new ReplaceStep(start, to, doc.slice(start, ends.b + overlap)));
}
