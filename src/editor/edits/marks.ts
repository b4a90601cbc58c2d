import { toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { markType, schema } from '#document';

/** Marks on the selection, off if all of it has them; with a caret for what is typed next. */
export const toggleBold: Command = toggle('bold');
export const toggleItalic: Command = toggle('italic');
export const toggleStrike: Command = toggle('strike');
export const toggleCode: Command = toggle('code');

function toggle(name: 'bold' | 'italic' | 'strike' | 'code'): Command {
  return toggleMark(markType(name), null, {
    removeWhenPresent: false,
    includeWhitespace: name === 'code',
  });
}

/** Takes all marks off the selection, links too; with a caret off what is typed next. */
export const clearFormatting: Command = (state, dispatch) => {
  const { empty, from, to, $from } = state.selection;
  const marks = state.storedMarks ?? $from.marks();
  if (empty) {
    if (marks.length === 0) return false;
    dispatch?.(state.tr.setStoredMarks([]));
    return true;
  }
  const hasMark = Object.values(schema.marks).some((type) =>
    state.doc.rangeHasMark(from, to, type),
  );
  if (!hasMark) return false;
  dispatch?.(state.tr.removeMark(from, to).scrollIntoView());
  return true;
};
