import { headlineOf } from '#document';
import { t } from '#messages';
import { discardDraft } from '../../drafts/draftActions.ts';
import { nameOf } from '../../drafts/nameOf.ts';
import { AlertDialog } from '../../parts/AlertDialog.tsx';
import { goTo } from '../../routes.ts';
import { useDesk } from '../DeskContext.ts';

/** Asks before a draft goes whose words are not stored, so that the bin cannot keep them. */
export function DeleteUnsavedDialog({ onClose }: { onClose: () => void }) {
  const { session } = useDesk();
  return (
    <AlertDialog
      title={t.library.askDelete(nameOf(headlineOf(session.article)))}
      actions={[
        {
          label: t.library.deleteForEver,
          kind: 'danger',
          run: () => {
            onClose();
            session.discard();
            void discardDraft(session.id);
            goTo({ screen: 'library' }, { replace: true });
          },
        },
      ]}
      onCancel={onClose}
    >
      {t.desk.askDeleteUnsaved}
    </AlertDialog>
  );
}
