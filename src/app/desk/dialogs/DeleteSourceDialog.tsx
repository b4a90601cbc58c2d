import { sourcesOf } from '#document';
import { citedWhere, sourceTitle } from '#editor';
import { t } from '#messages';
import { AlertDialog } from '../../parts/AlertDialog.tsx';
import { useArticle, useDesk } from '../DeskContext.ts';
import { deleteSource } from '../sources/deleteSource.ts';

/** Asks before a source goes that the text cites, and says where. */
export function DeleteSourceDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const desk = useDesk();
  const source = useArticle((state) => sourcesOf(state.doc).find((each) => each.id === id));
  if (!source) return null;
  const where = citedWhere(desk.editor.state.doc, id);
  const count = where.reduce((sum, part) => sum + part.count, 0);
  return (
    <AlertDialog
      title={t.sources.deleteTitle(sourceTitle(source))}
      actions={[
        {
          label: t.sources.deleteWithCitations(count),
          kind: 'danger',
          run: () => {
            onClose();
            deleteSource(desk, id);
          },
        },
      ]}
      onCancel={onClose}
    >
      <p>{t.sources.deleteCited(count)}</p>
      <ul className="cited-in">
        {where.map((part) => (
          <li key={part.label}>{t.sources.citedIn(part.label, part.count)}</li>
        ))}
      </ul>
    </AlertDialog>
  );
}
