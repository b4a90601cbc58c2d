import { closeHistory, history, redo, undo } from '@tiptap/pm/history';
import type { Command, Plugin } from '@tiptap/pm/state';

const NEW_GROUP_DELAY = 500; // ms: a pause in typing longer than this begins a new undo step
const DEPTH = 1000; // undo steps that are kept: a day's writing

/** Undo and redo over everything: typing in one place is one step, each command one of its own. */
export const historyPlugin = (): Plugin =>
  history({ newGroupDelay: NEW_GROUP_DELAY, depth: DEPTH });

/** The command as an undo step of its own, apart from the typing before and after it. */
export const apart =
  (command: Command): Command =>
  (state, dispatch, view) => {
    const isDone = command(state, dispatch && ((tr) => dispatch(closeHistory(tr))), view);
    // Typing that goes on at once begins a step of its own as well.
    if (isDone && dispatch && view) view.dispatch(closeHistory(view.state.tr));
    return isDone;
  };

export { redo, undo };
