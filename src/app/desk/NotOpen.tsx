import type { ReactNode } from 'react';
import { t } from '#messages';
import type { SetAside, StorageReason } from '#storage';
import { BIN_DAYS } from '../drafts/binDays.ts';
import { restoreDraft } from '../drafts/draftActions.ts';
import { nameOf } from '../drafts/nameOf.ts';
import { SetAsideAlert } from '../drafts/SetAsideAlert.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { Alert } from '../parts/Alert.tsx';
import { Button } from '../parts/Button.tsx';
import { hrefOf } from '../routes.ts';
import './NotOpen.css';

/** A page in the place of a draft that is there but is not open. */
function NotOpen({ title, children }: { title: string; children: ReactNode }) {
  return (
    <PlainPage title={title} className="not-open">
      {children}
      <a href={hrefOf({ screen: 'library' })}>{t.library.toLibrary}</a>
    </PlainPage>
  );
}

/** A draft whose record cannot be read: what became of it, and its bytes. */
export const SetAsideDraft = ({ setAside }: { setAside: SetAside }) => (
  <NotOpen title={nameOf(setAside.headline)}>
    <SetAsideAlert setAside={[setAside]} />
  </NotOpen>
);

/** A draft in the bin. */
export const BinnedDraft = ({ id, onRestored }: { id: string; onRestored: () => void }) => (
  <NotOpen title={t.desk.binned.title}>
    <p>{t.desk.binned.text(BIN_DAYS)}</p>
    <Button
      kind="primary"
      onClick={async () => {
        if (await restoreDraft(id)) onRestored();
      }}
    >
      {t.library.restore}
    </Button>
  </NotOpen>
);

/** A draft that storage does not give out at the moment. */
export const CannotOpen = ({ reason, onAgain }: { reason: StorageReason; onAgain: () => void }) => (
  <NotOpen title={t.desk.cannotOpen.title}>
    <Alert
      title={t.desk.cannotOpen.title}
      actions={<Button onClick={onAgain}>{t.desk.cannotOpen.again}</Button>}
    >
      {t.storage.notDone[reason]}
    </Alert>
  </NotOpen>
);
