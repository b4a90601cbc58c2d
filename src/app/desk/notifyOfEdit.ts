import type { Transaction } from '@tiptap/pm/state';
import { isHistoryTransaction, undo } from '#editor';
import { dismiss } from '../stores/notices.ts';
import type { DraftDesk } from './DraftDesk.ts';

/** A way back that works whatever was written since. */
export interface WayBack {
  readonly undo: () => void;
  /**
   * Whether a later change of the article has left nothing to take back; without it, an undo or redo
   * of any kind.
   */
  readonly isOver?: (transaction: Transaction) => boolean;
}

/**
 * Says what was just done to the article, as one step of its history, and offers to take it back: by
 * a way of its own, or else by that step, which is the last one only until the next change.
 * @returns the id that `dismiss` takes
 */
export function notifyOfEdit(
  desk: Pick<DraftDesk, 'editor' | 'notify'>,
  text: string,
  { undo: takeBack, isOver = isHistoryTransaction }: WayBack = lastStep(desk),
): number {
  const id = desk.notify({ text, undo: takeBack });
  const onTransaction = ({ transaction }: { transaction: Transaction }) => {
    if (!transaction.docChanged || !isOver(transaction)) return;
    dismiss(id);
    desk.editor.off('transaction', onTransaction);
  };
  desk.editor.on('transaction', onTransaction);
  return id;
}

const lastStep = ({ editor }: Pick<DraftDesk, 'editor'>): WayBack => ({
  undo: () => undo(editor.view.state, editor.view.dispatch),
  isOver: () => true,
});
