import { closeHistory, history, isHistoryTransaction, redo, undo } from '@tiptap/pm/history';
import { type Command, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';

const NEW_GROUP_DELAY = 500; // ms: a pause in typing longer than this begins a new undo step
const DEPTH = 1000; // undo steps that are kept

const apartKey = new PluginKey('apart');

/**
 * Undo and redo over everything: typing in one place is one step, each command one of its own.
 *
 * What was typed is a step by itself as soon as something is selected. Else the history would take the
 * deletion of that for a part of the typing where no pause came between, and no undo would bring back
 * what was only just written.
 */
export const historyPlugin = (): Plugin =>
  new Plugin({
    ...history({ newGroupDelay: NEW_GROUP_DELAY, depth: DEPTH }).spec,
    appendTransaction: (transactions, before, state) => {
      const selects = before.selection.empty && !state.selection.empty;
      const ends = selects || transactions.some((tr) => tr.getMeta(apartKey));
      return ends ? closeHistory(state.tr) : null;
    },
  });

/** The command as an undo step of its own, apart from the typing before and after it. */
export const apart =
  (command: Command): Command =>
  (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(asOwnStep(tr))), view);

/** A transaction as such a step. */
export const asOwnStep = (tr: Transaction): Transaction => closeHistory(tr).setMeta(apartKey, true);

export { isHistoryTransaction, redo, undo };
