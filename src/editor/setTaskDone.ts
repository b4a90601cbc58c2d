import type { ResolvedPos } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';

/** Ticks the task at a position, or takes its tick away. */
export const setTaskDone =
  (pos: number, done: boolean): Command =>
  (state, dispatch) => {
    if (typeof state.doc.nodeAt(pos)?.attrs.checked !== 'boolean') return false;
    dispatch?.(state.tr.setNodeAttribute(pos, 'checked', done));
    return true;
  };

/** Ticks the task the caret is in, or takes its tick away. */
export const toggleTaskDone: Command = (state, dispatch) => {
  const pos = taskAround(state.selection.$head);
  if (pos === null) return false;
  return setTaskDone(pos, !state.doc.nodeAt(pos)?.attrs.checked)(state, dispatch);
};

function taskAround($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (node.type.name === 'listItem')
      return node.attrs.checked === null ? null : $pos.before(depth);
  }
  return null;
}
