import { isHistoryTransaction, movePart, partLabel, undo } from '#editor';
import { t } from '#messages';
import { dismiss } from '../../stores/notices.ts';
import type { DraftDesk } from '../DraftDesk.ts';
import { notifyOfEdit } from '../notifyOfEdit.ts';

let told: number | undefined;

/**
 * Moves the part that is child `from` of the article to stand before the child `before`, and says
 * so.
 * @returns which child it is now, or `null` where it cannot go
 */
export function movePartBefore(desk: DraftDesk, from: number, before: number): number | null {
  const { view } = desk;
  const to = before > from ? before - 1 : before;
  if (!movePart(from, to)(view.state, view.dispatch, view)) return null;
  const moved = view.state.doc;
  const above = partLabel(moved.child(to - 1));
  // One after the other, a part moves many times: the last time counts.
  if (told !== undefined) dismiss(told);
  told = notifyOfEdit(desk, t.desk.outline.movedBelow(above), {
    undo() {
      // What was written since must not be taken back in its stead.
      if (view.state.doc === moved) undo(view.state, view.dispatch);
      else movePart(to, from)(view.state, view.dispatch, view);
    },
    // Where a part came or went, `from` and `to` are others.
    isOver: (tr) => isHistoryTransaction(tr) || tr.doc.childCount !== moved.childCount,
  });
  return to;
}
