import { closeHistory, history, redo, undo } from '@tiptap/pm/history';
import { type Command, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';

const NEW_GROUP_DELAY = 500; // ms: a pause in typing longer than this begins a new undo step
const DEPTH = 1000; // undo steps that are kept

const apartKey = new PluginKey('apart');

/** Undo and redo over everything: typing in one place is one step, each command one of its own. */
export const historyPlugin = (): Plugin =>
  new Plugin({
    ...history({ newGroupDelay: NEW_GROUP_DELAY, depth: DEPTH }).spec,
    appendTransaction: (transactions, _before, state) =>
      transactions.some((tr) => tr.getMeta(apartKey)) ? closeHistory(state.tr) : null,
  });

/** The command as an undo step of its own, apart from the typing before and after it. */
export const apart =
  (command: Command): Command =>
  (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(asOwnStep(tr))), view);

/** A transaction as such a step. */
export const asOwnStep = (tr: Transaction): Transaction => closeHistory(tr).setMeta(apartKey, true);

export { redo, undo };
