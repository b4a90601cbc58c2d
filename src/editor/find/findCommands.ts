import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { currentMatch, type FindFields, type FindMeta, findKey, findState } from './findPlugin.ts';

const meta = (tr: Transaction, value: FindMeta) =>
  tr.setMeta(findKey, value).setMeta('addToHistory', false);

/** Opens find and replace, or changes what is looked for. What is not given stays as it was. */
export const setFind =
  (fields: Partial<FindFields>): Command =>
  (state, dispatch) => {
    dispatch?.(meta(state.tr, { type: 'set', fields }));
    return true;
  };

/** Opens find and replace, looking for the selected text if it is within one block. */
export const openFind: Command = (state, dispatch) => {
  const { $from, $to, from, to } = state.selection;
  const selected =
    $from.sameParent($to) && $from.parent.isTextblock ? state.doc.textBetween(from, to) : '';
  return setFind(selected.trim() ? { query: selected } : {})(state, dispatch);
};

/** Makes the next match the current one; after the last comes the first. */
export const findNext: Command = (state, dispatch) => go(state, 1, dispatch);

/** Makes the match before the current one; before the first comes the last. */
export const findPrevious: Command = (state, dispatch) => go(state, -1, dispatch);

/** Brings the current match into view again. */
export const revealMatch: Command = (state, dispatch) => go(state, 0, dispatch);

function go(state: EditorState, by: 1 | 0 | -1, dispatch?: (tr: Transaction) => void): boolean {
  const find = findState(state);
  if (!find || find.current === null) return false;
  const to = (find.current + by + find.matches) % find.matches;
  dispatch?.(meta(state.tr, { type: 'go', to }));
  return true;
}

/** Closes find and replace; a current match in the text is selected then. */
export const closeFind: Command = (state, dispatch) => {
  if (!findState(state)) return false;
  if (dispatch) {
    const match = currentMatch(state);
    const { tr } = state;
    if (match?.kind === 'text') {
      tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).scrollIntoView();
    }
    dispatch(meta(tr, { type: 'close' }));
  }
  return true;
};
