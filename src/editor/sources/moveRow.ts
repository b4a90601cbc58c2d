import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** Moves a row of a list of atoms from one index to another, in one step and one step of undo. */
export function moveRow(
  list: { readonly node: ProseMirrorNode; readonly pos: number },
  from: number,
  to: number,
  state: EditorState,
  dispatch?: (tr: Transaction) => void,
): boolean {
  const rows = [...list.node.children];
  const [row] = rows.splice(from, 1);
  if (!row || from < 0 || to < 0 || to > rows.length || from === to) return false;
  rows.splice(to, 0, row);
  const first = Math.min(from, to);
  const last = Math.max(from, to) + 1;
  const start = list.pos + 1;
  dispatch?.(
    closeHistory(
      state.tr.replaceWith(start + first, start + last, Fragment.from(rows.slice(first, last))),
    ),
  );
  return true;
}
