import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type Command, Selection, TextSelection } from '@tiptap/pm/state';
import { gapCursorAt, textEnd } from './places.ts';

/** The first place of a caret: the start of the headline. */
export const goToStart: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(Selection.atStart(state.doc)).scrollIntoView());
  return true;
};

/** The last place of a caret: the end of the text, before the sources. */
export const goToEnd: Command = (state, dispatch) => {
  dispatch?.(state.tr.setSelection(lastCaret(state.doc)).scrollIntoView());
  return true;
};

/** The selection grows to the start of the headline. */
export const selectToStart: Command = (state, dispatch) => {
  const selection = TextSelection.between(
    state.selection.$anchor,
    Selection.atStart(state.doc).$from,
    -1,
  );
  dispatch?.(state.tr.setSelection(selection).scrollIntoView());
  return true;
};

/** The selection grows to the end of the text, before the sources. */
export const selectToEnd: Command = (state, dispatch) => {
  const selection = TextSelection.between(state.selection.$anchor, lastText(state.doc).$to, 1);
  dispatch?.(state.tr.setSelection(selection).scrollIntoView());
  return true;
};

/** Selects the text, from the headline to the end of the last part: never the sources. */
export const selectAll: Command = (state, dispatch) => {
  const { $from } = Selection.atStart(state.doc);
  dispatch?.(state.tr.setSelection(TextSelection.between($from, lastText(state.doc).$to)));
  return true;
};

function lastCaret(doc: ProseMirrorNode): Selection {
  const $end = doc.resolve(textEnd(doc));
  return gapCursorAt($end) ?? lastText(doc);
}

const lastText = (doc: ProseMirrorNode): Selection =>
  Selection.findFrom(doc.resolve(textEnd(doc)), -1, true) ?? Selection.atStart(doc);
