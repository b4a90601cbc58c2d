import { closeHistory } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import {
  findCitations,
  isArticle,
  isConfidential,
  type Source,
  sourceNode,
  sourcesNode,
  sourcesOf,
} from '#document';
import { moveRow } from './moveRow.ts';
import { newConfidentialId, newId } from './newId.ts';
import { renameReferences } from './renameReferences.ts';

/** The fields of a source that are its own to change; the id stays, because citations name it. */
export type SourceFields = Partial<Omit<Source, 'id'>>;

/** The id that `addSource` would give to a source with these fields. */
export const nextSourceId = (state: EditorState, fields: SourceFields): string => {
  const taken = new Set(sourcesOf(state.doc).map((source) => source.id));
  return newId(fields, taken);
};

/*
 * Each command is one step and one step of the undo history of its own. None moves the selection or
 * scrolls: the rows stand outside of the text.
 */

/**
 * Adds a source below the others.
 * @param added is told the id of the new source
 */
export const addSource =
  (fields: SourceFields, added?: (id: string) => void): Command =>
  (state, dispatch) => {
    if (!isArticle(state.doc)) return false;
    if (dispatch) {
      const id = nextSourceId(state, fields);
      const { node, pos } = sourcesNode(state.doc);
      const end = pos + node.nodeSize - 1;
      dispatch(closeHistory(state.tr.insert(end, sourceNode({ ...fields, id }))));
      added?.(id);
    }
    return true;
  };

/**
 * Changes fields of a source. Not applicable when it is missing or when nothing would change.
 *
 * A source that becomes confidential gets an id that nobody has seen, whatever the one it had: that
 * may say what it is called, or stand in a file beside its title. What names it follows: citations, and
 * notes that are kept as Markdown.
 * @param renamed is told the new id
 */
export const setSource =
  (id: string, fields: SourceFields, renamed?: (id: string) => void): Command =>
  (state, dispatch) => {
    const found = findSource(state, id);
    if (!found) return false;
    const becomesConfidential = fields.terms === 'confidential' && !isConfidential(found.source);
    const nextId = becomesConfidential ? newConfidentialId() : id;
    const next = sourceNode({ ...found.source, ...fields, id: nextId });
    if (sourcesNode(state.doc).node.child(found.index).eq(next)) return false;
    if (dispatch) {
      const tr = state.tr.replaceWith(found.pos, found.pos + 1, next);
      if (nextId !== id) renameReferences(tr, new Map([[id, nextId]]));
      dispatch(closeHistory(tr));
      if (nextId !== id) renamed?.(nextId);
    }
    return true;
  };

/** Deletes a source, and what cites it with it. */
export const removeSource =
  (id: string): Command =>
  (state, dispatch) => {
    const found = findSource(state, id);
    if (!found) return false;
    if (dispatch) {
      const tr = state.tr.delete(found.pos, found.pos + 1);
      for (const citation of findCitations(state.doc).reverse()) {
        if (citation.source === id) tr.delete(citation.pos, citation.pos + 1);
      }
      dispatch(closeHistory(tr));
    }
    return true;
  };

/** Moves a source to another place in the list; both are indexes. */
export const moveSource =
  (from: number, to: number): Command =>
  (state, dispatch) =>
    isArticle(state.doc) && moveRow(sourcesNode(state.doc), from, to, state, dispatch);

function findSource(state: EditorState, id: string) {
  if (!isArticle(state.doc)) return null;
  const index = sourcesOf(state.doc).findIndex((source) => source.id === id);
  const source = sourcesOf(state.doc)[index];
  // Every row is an atom, one position long.
  return source ? { source, index, pos: sourcesNode(state.doc).pos + 1 + index } : null;
}
