import { type Command, type EditorState, NodeSelection, Selection } from '@tiptap/pm/state';
import { type Citation, cleanField, markType, nodeType } from '#document';

/**
 * Cites right behind the word before the caret, or behind the selected text. The caret stays where
 * it is, behind the citation; a selection makes way for one there.
 * Refused where a citation cannot stand, as in the headline.
 */
export const insertCitation =
  (citation: CitationFields): Command =>
  (state, dispatch) => {
    const $pos = state.doc.resolve(placeToCite(state));
    const type = nodeType('citation');
    if (!$pos.parent.canReplaceWith($pos.index(), $pos.index(), type)) return false;
    if (dispatch) {
      const marks = markType('code').removeFromSet(state.storedMarks ?? $pos.marks());
      const tr = state.tr.insert($pos.pos, type.create(fieldsOf(citation), null, marks));
      const caret = state.selection.empty ? tr.mapping.map(state.selection.head) : $pos.pos + 1;
      tr.setSelection(Selection.near(tr.doc.resolve(caret), -1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };

/** Changes what the citation at a position says; in one step, without moving the selection. */
export const setCitation =
  (pos: number, fields: Partial<Citation>): Command =>
  (state, dispatch) => {
    const node = state.doc.nodeAt(pos);
    if (node?.type.name !== 'citation') return false;
    const next = node.type.create(
      fieldsOf({ ...(node.attrs as Citation), ...fields }),
      null,
      node.marks,
    );
    if (dispatch) {
      const tr = state.tr.replaceWith(pos, pos + 1, next);
      if (state.selection instanceof NodeSelection && state.selection.from === pos) {
        tr.setSelection(NodeSelection.create(tr.doc, pos));
      }
      dispatch(tr);
    }
    return true;
  };

/** What a citation is made of; locator and excerpt may be left out. */
export type CitationFields = Pick<Citation, 'source'> & Partial<Citation>;

const fieldsOf = ({ source, locator = '', excerpt = '' }: CitationFields): Citation => ({
  source,
  locator: cleanField(locator),
  excerpt: excerpt.trim(),
});

/**
 * Where `insertCitation` cites: behind a word, to which the note belongs, not behind the space that
 * follows it or in the next block. With a caret at the end of a line, that space is what the line
 * broke at.
 */
export function placeToCite({ selection, doc }: EditorState): number {
  let $pos = selection.$to;
  if (!selection.empty && $pos.parent.isTextblock && $pos.parentOffset === 0) {
    $pos = Selection.near(doc.resolve($pos.before()), -1).$to;
  }
  const before = $pos.parent.textBetween(0, $pos.parentOffset, null, '\uFFFC');
  const word = before.trimEnd();
  if (word === '') return $pos.pos;
  const pos = $pos.pos - before.length + word.length;
  return selection.empty ? pos : Math.max(pos, selection.from);
}
