import { closeHistory } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import {
  isArticle,
  type RelatedLink,
  relatedLinkNode,
  relatedLinksNode,
  relatedLinksOf,
} from '#document';
import { moveRow } from './moveRow.ts';

/*
 * Each command is one step and one step of the undo history of its own. None moves the selection or
 * scrolls: the rows stand outside of the text.
 */

/** Adds a related link below the others. */
export const addRelatedLink =
  (fields: Partial<RelatedLink>): Command =>
  (state, dispatch) => {
    if (!isArticle(state.doc)) return false;
    const { node, pos } = relatedLinksNode(state.doc);
    dispatch?.(closeHistory(state.tr.insert(pos + node.nodeSize - 1, relatedLinkNode(fields))));
    return true;
  };

/** Changes fields of a related link. Not applicable when nothing would change. */
export const setRelatedLink =
  (index: number, fields: Partial<RelatedLink>): Command =>
  (state, dispatch) => {
    const link = isArticle(state.doc) ? relatedLinksOf(state.doc)[index] : undefined;
    if (!link) return false;
    const { node, pos } = relatedLinksNode(state.doc);
    const next = relatedLinkNode({ ...link, ...fields });
    const same = node.child(index).eq(next);
    const start = pos + 1 + index; // every row is an atom, one position long
    if (!same) dispatch?.(closeHistory(state.tr.replaceWith(start, start + 1, next)));
    return !same;
  };

/** Deletes a related link. */
export const removeRelatedLink =
  (index: number): Command =>
  (state, dispatch) => {
    if (!isArticle(state.doc) || !relatedLinksOf(state.doc)[index]) return false;
    const start = relatedLinksNode(state.doc).pos + 1 + index;
    dispatch?.(closeHistory(state.tr.delete(start, start + 1)));
    return true;
  };

/** Moves a related link to another place in the list; both are indexes. */
export const moveRelatedLink =
  (from: number, to: number): Command =>
  (state, dispatch) =>
    isArticle(state.doc) && moveRow(relatedLinksNode(state.doc), from, to, state, dispatch);
