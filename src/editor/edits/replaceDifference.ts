import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { changedRange } from '../changedRange.ts';

/** Makes a transaction's document equal to another by one step over what differs. */
export function replaceDifference(tr: Transaction, doc: ProseMirrorNode): Transaction {
  const changed = changedRange(tr.doc, doc);
  if (!changed) return tr;
  const { from, toBefore, to } = changed;
  return tr.step(new ReplaceStep(from, toBefore, doc.slice(from, to)));
}
