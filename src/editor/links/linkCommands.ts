import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state';
import { markType, safeAddress, schema } from '#document';
import { linkAt } from './linkAt.ts';
import { wordAt } from './wordAt.ts';

/**
 * Links the selection, the link or the word at the caret; where there is none, the address itself
 * comes into the text as a link. Refused for an address that is not safe and where links cannot
 * stand, as in the headline.
 */
export const setLink =
  (address: string): Command =>
  (state, dispatch) => {
    const href = safeAddress(address);
    if (href === null || state.selection instanceof NodeSelection) return false;
    const range = rangeToLink(state);
    if (!allowsLink(state, range?.from ?? state.selection.from, range?.to ?? state.selection.to)) {
      return false;
    }
    if (dispatch) {
      const link = markType('link').create({ href });
      const { tr } = state;
      if (range) tr.addMark(range.from, range.to, link);
      else
        tr.replaceSelectionWith(
          schema.text(href, link.addToSet(state.selection.$from.marks())),
          false,
        );
      dispatch(tr.removeStoredMark(markType('link')).scrollIntoView());
    }
    return true;
  };

/** Takes the links off the selection, or off the link at the caret. */
export const removeLink: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  const range = empty ? linkAt(state) : { from, to };
  if (!range || !state.doc.rangeHasMark(range.from, range.to, markType('link'))) return false;
  dispatch?.(state.tr.removeMark(range.from, range.to, markType('link')));
  return true;
};

/** What `setLink` would link: its text is what a form for the link shows. */
export function rangeToLink(state: EditorState): { from: number; to: number } | null {
  const { selection } = state;
  if (selection.empty) return linkAt(state) ?? wordAt(selection.$head);
  if (!(selection instanceof NodeSelection)) {
    const link = linkAt(state);
    // A part of a link stands for the whole of it.
    return link && link.to >= selection.to
      ? { from: link.from, to: link.to }
      : { from: selection.from, to: selection.to };
  }
  return null;
}

function allowsLink(state: EditorState, from: number, to: number): boolean {
  const { $from } = state.selection;
  if (from === to)
    return $from.parent.isTextblock && $from.parent.type.allowsMarkType(markType('link'));
  let allows = false;
  state.doc.nodesBetween(from, to, (node) => {
    allows ||= node.isTextblock && node.type.allowsMarkType(markType('link'));
    return !allows;
  });
  return allows;
}
