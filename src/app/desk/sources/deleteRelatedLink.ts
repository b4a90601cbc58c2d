import { relatedLinkNode, relatedLinksNode, relatedLinksOf } from '#document';
import { removeRelatedLink } from '#editor';
import { t } from '#messages';
import type { DraftDesk } from '../DraftDesk.ts';
import { notifyOfEdit } from '../notifyOfEdit.ts';
import { relatedTitle } from './relatedTitle.ts';

/** Deletes the related link at a place, with a way back. */
export function deleteRelatedLink(desk: DraftDesk, index: number): void {
  const { state, dispatch } = desk.view;
  const link = relatedLinksOf(state.doc)[index];
  if (!link) return;
  removeRelatedLink(index)(state, dispatch);
  // What was written since stays: only the link comes back.
  const undo = () => {
    const { node, pos } = relatedLinksNode(desk.view.state.doc);
    const at = pos + 1 + Math.min(index, node.childCount);
    desk.view.dispatch(desk.view.state.tr.insert(at, relatedLinkNode(link)));
  };
  notifyOfEdit(desk, t.sources.related.deleted(relatedTitle(link)), { undo });
}
