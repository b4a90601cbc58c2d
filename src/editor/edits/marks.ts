import { toggleMark } from '@tiptap/pm/commands';
import type { Command, EditorState } from '@tiptap/pm/state';
import { type MarkName, markType, schema } from '#document';

/** Marks on the selection, off if all of it has them; with a caret for what is typed next. */
export const toggleBold: Command = toggle('bold');
export const toggleItalic: Command = toggle('italic');
export const toggleStrike: Command = toggle('strike');
export const toggleCode: Command = toggle('code');

function toggle(name: 'bold' | 'italic' | 'strike' | 'code'): Command {
  return (state, dispatch, view) =>
    toggleMark(markType(name), null, {
      removeWhenPresent: isMarked(state, name),
      includeWhitespace: name === 'code',
    })(state, dispatch, view);
}

/**
 * Whether all that is selected bears a mark: each letter of it that can, so that a headline, which
 * may only be italic, does not keep the rest from being bold.
 */
export function isMarked({ doc, selection: { from, to } }: EditorState, name: MarkName): boolean {
  const type = markType(name);
  let some = false;
  let all = true;
  doc.nodesBetween(from, to, (node, pos, parent) => {
    if (!all || !node.isText || !parent?.type.allowsMarkType(type)) return all;
    const isBlank = !node.text?.slice(Math.max(from - pos, 0), to - pos).trim();
    if (type.isInSet(node.marks)) some ||= !isBlank;
    else all = isBlank;
    return all;
  });
  return some && all;
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
