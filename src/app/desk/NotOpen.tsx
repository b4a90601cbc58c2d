import { t } from '#messages';
import type { SetAside, StorageReason } from '#storage';
import { BIN_DAYS } from '../drafts/binDays.ts';
import { restoreDraft } from '../drafts/draftActions.ts';
import { nameOf } from '../drafts/nameOf.ts';
import { SetAsideAlert } from '../drafts/SetAsideAlert.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { Button } from '../parts/Button.tsx';

/** There is no draft at this address. */
export const NoDraft = () => (
  <PlainPage title={t.library.noDraft}>
    <p>{t.library.noDraftText}</p>
  </PlainPage>
);

/** A draft whose record cannot be read: what became of it, and its bytes. */
export const SetAsideDraft = ({ setAside }: { setAside: SetAside }) => (
  <PlainPage title={nameOf(setAside.headline)}>
    <SetAsideAlert setAside={[setAside]} />
  </PlainPage>
);

/** A draft in the bin. */
export const BinnedDraft = ({ id, onRestored }: { id: string; onRestored: () => void }) => (
  <PlainPage
    title={t.desk.binned.title}
    action={
      <Button
        kind="primary"
        onClick={async () => {
          if (await restoreDraft(id)) onRestored();
        }}
      >
        {t.library.restore}
      </Button>
    }
  >
    <p>{t.desk.binned.text(BIN_DAYS)}</p>
  </PlainPage>
);

/** A draft that storage does not give out at the moment. */
export const CannotOpen = ({ reason, onAgain }: { reason: StorageReason; onAgain: () => void }) => (
  <PlainPage
    title={t.desk.cannotOpen.title}
    action={
      <Button kind="primary" onClick={onAgain}>
        {t.desk.cannotOpen.again}
      </Button>
    }
  >
    <p role="alert">{t.storage.notDone[reason]}</p>
  </PlainPage>
);
