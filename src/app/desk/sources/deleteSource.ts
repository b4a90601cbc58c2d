import { findCitations, sourceNode, sourcesNode, sourcesOf } from '#document';
import { removeSource, sourceTitle } from '#editor';
import { t } from '#messages';
import { backMatterRows } from '../backMatterRows.ts';
import type { DraftDesk } from '../DraftDesk.ts';
import { notifyOfEdit } from '../notifyOfEdit.ts';

/** Deletes a source at once, with a way back, when nothing cites it; otherwise asks. */
export function askToDeleteSource(desk: DraftDesk, id: string): void {
  const isCited = findCitations(desk.view.state.doc).some(({ source }) => source === id);
  if (isCited) desk.show({ kind: 'delete-source', id });
  else deleteSource(desk, id);
}

/** Deletes a source, and the citations of it with it. */
export function deleteSource(desk: DraftDesk, id: string): void {
  const { state, dispatch } = desk.view;
  const index = sourcesOf(state.doc).findIndex((source) => source.id === id);
  const source = sourcesOf(state.doc)[index];
  if (!source) return;
  const cited = findCitations(state.doc).filter((citation) => citation.source === id).length;
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`);
  if (row) backMatterRows.focusBeside(row, 1);
  removeSource(id)(state, dispatch);
  const title = sourceTitle(source);
  if (cited > 0) {
    notifyOfEdit(desk, t.sources.deletedWithCitations(title, cited));
    return;
  }
  // What was written since stays: only the source comes back.
  const undo = () => {
    const { node, pos } = sourcesNode(desk.view.state.doc);
    if (node.children.some((child) => child.attrs.id === id)) return;
    const at = pos + 1 + Math.min(index, node.childCount);
    desk.view.dispatch(desk.view.state.tr.insert(at, sourceNode(source)));
  };
  notifyOfEdit(desk, t.sources.deleted(title), { undo });
}
