import type { ResolvedPos } from '@tiptap/pm/model';
import { type Command, type EditorState, NodeSelection, Selection } from '@tiptap/pm/state';
import { type Citation, cleanField, markType, type Note, nodeType, noteKey } from '#document';
import { notesIn } from './citationsPlugin.ts';

/**
 * Cites at the caret, or after the selected text. The caret then stands behind the citation.
 * Refused where a citation cannot stand, as in the headline.
 */
export const insertCitation =
  (citation: CitationFields): Command =>
  (state, dispatch) => {
    const $pos = placeToCite(state);
    const type = nodeType('citation');
    if (!$pos.parent.canReplaceWith($pos.index(), $pos.index(), type)) return false;
    if (dispatch) {
      const marks = markType('code').removeFromSet(state.storedMarks ?? $pos.marks());
      const tr = state.tr.insert($pos.pos, type.create(fieldsOf(citation), null, marks));
      tr.setSelection(Selection.near(tr.doc.resolve($pos.pos + 1), -1));
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

/** A citation where it stands. */
export interface CitationAt {
  readonly pos: number;
  readonly citation: Citation;
  /** The note it shows. */
  readonly note: Note | undefined;
}

/** The citation that is selected, or that the caret touches; the one before the caret first. */
export function citationAt(state: EditorState): CitationAt | null {
  const { selection } = state;
  if (selection instanceof NodeSelection) return citationAtPos(state, selection.from);
  if (!selection.empty) return null;
  return citationAtPos(state, selection.from - 1) ?? citationAtPos(state, selection.from);
}

function citationAtPos(state: EditorState, pos: number): CitationAt | null {
  const node = pos < 0 ? null : state.doc.nodeAt(pos);
  if (node?.type.name !== 'citation') return null;
  const citation = node.attrs as Citation;
  return { pos, citation, note: notesIn(state).get(noteKey(citation)) };
}

/** What a citation is made of; locator and excerpt may be left out. */
export type CitationFields = Pick<Citation, 'source'> & Partial<Citation>;

const fieldsOf = ({ source, locator = '', excerpt = '' }: CitationFields): Citation => ({
  source,
  locator: cleanField(locator),
  excerpt: excerpt.trim(),
});

/** Behind the last word that is selected, not behind the space or in the block that follows it. */
function placeToCite({ selection, doc }: EditorState): ResolvedPos {
  let $pos = selection.$to;
  if (selection.empty) return $pos;
  if ($pos.parent.isTextblock && $pos.parentOffset === 0) {
    $pos = Selection.near(doc.resolve($pos.before()), -1).$to;
  }
  const text = $pos.parent.textBetween(0, $pos.parentOffset, null, '\uFFFC');
  const spaces = text.length - text.trimEnd().length;
  return doc.resolve(Math.max($pos.pos - spaces, selection.from));
}
