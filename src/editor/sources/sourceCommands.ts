import { closeHistory } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import {
  findCitations,
  newSourceId,
  type Source,
  sourceNode,
  sourcesNode,
  sourcesOf,
} from '#document';
import { moveItem } from './moveItem.ts';

/** The fields of a source that are its own to change; the id stays, because citations name it. */
export type SourceFields = Partial<Omit<Source, 'id'>>;

/** The id that `addSource` would give to a source with this title or address. */
export const nextSourceId = (state: EditorState, { title, address }: SourceFields): string =>
  newSourceId(
    title || (address ?? '').replace(/^[a-z]+:\/\/(?:www\.)?/i, ''),
    sourcesOf(state.doc).map((source) => source.id),
  );

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
    if (!isArticle(state)) return false;
    if (dispatch) {
      const id = nextSourceId(state, fields);
      const { node, pos } = sourcesNode(state.doc);
      const end = pos + node.nodeSize - 1;
      dispatch(closeHistory(state.tr.insert(end, sourceNode({ ...fields, id }))));
      added?.(id);
    }
    return true;
  };

/** Changes fields of a source. Not applicable when it is missing or when nothing would change. */
export const setSource =
  (id: string, fields: SourceFields): Command =>
  (state, dispatch) => {
    const found = findSource(state, id);
    if (!found) return false;
    const next = sourceNode({ ...found.source, ...fields, id });
    const same = sourcesNode(state.doc).node.child(found.index).eq(next);
    if (!same) dispatch?.(closeHistory(state.tr.replaceWith(found.pos, found.pos + 1, next)));
    return !same;
  };

/** Deletes a source; what cites it is kept or goes with it. */
export const removeSource =
  (id: string, options: { readonly citations: 'keep' | 'remove' }): Command =>
  (state, dispatch) => {
    const found = findSource(state, id);
    if (!found) return false;
    if (dispatch) {
      const tr = state.tr.delete(found.pos, found.pos + 1);
      if (options.citations === 'remove') {
        for (const citation of findCitations(state.doc).reverse()) {
          if (citation.source === id) tr.delete(citation.pos, citation.pos + 1);
        }
      }
      dispatch(closeHistory(tr));
    }
    return true;
  };

/** Moves a source to another place in the list; both are indexes. */
export const moveSource =
  (from: number, to: number): Command =>
  (state, dispatch) =>
    isArticle(state) && moveItem(sourcesNode(state.doc), from, to, state, dispatch);

const isArticle = (state: EditorState) => state.doc.type.name === 'article';

function findSource(state: EditorState, id: string) {
  if (!isArticle(state)) return null;
  const index = sourcesOf(state.doc).findIndex((source) => source.id === id);
  const source = sourcesOf(state.doc)[index];
  // Every row is an atom, one position long.
  return source ? { source, index, pos: sourcesNode(state.doc).pos + 1 + index } : null;
}
