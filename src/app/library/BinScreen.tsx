import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DraftSummary } from '#document';
import { t } from '#messages';
import { BIN_DAYS, daysLeft } from '../drafts/binDays.ts';
import { deleteDraft, restoreDraft } from '../drafts/draftActions.ts';
import { nameOf } from '../drafts/nameOf.ts';
import { tellWhen } from '../drafts/tellTime.ts';
import { LibraryBar } from '../LibraryBar.tsx';
import { Opening } from '../Opening.tsx';
import { Alert } from '../parts/Alert.tsx';
import { AlertDialog } from '../parts/AlertDialog.tsx';
import { Button } from '../parts/Button.tsx';
import { goTo, hrefOf } from '../routes.ts';
import { useLibrary, useSummaries } from '../stores/library.ts';
import { notify } from '../stores/notices.ts';
import { focusBeside } from './focusBeside.ts';
import { useClock } from './useClock.ts';
import './Library.css';
import './BinScreen.css';

async function restore({ id, headline }: DraftSummary): Promise<void> {
  if (!(await restoreDraft(id))) return;
  notify({
    text: t.library.restored(nameOf(headline)),
    actions: [{ label: t.library.open, run: () => goTo({ screen: 'draft', id }) }],
  });
}

/** What was deleted in the last days, and can be taken back. */
export function BinScreen() {
  const library = useLibrary();
  const summaries = useSummaries();
  const time = useClock();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asking, setAsking] = useState<DraftSummary | null>(null);
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  const binned = useMemo(
    () =>
      summaries
        .flatMap((draft) => (draft.binned === null ? [] : [{ draft, since: draft.binned }]))
        .sort((a, b) => b.since - a.since),
    [summaries],
  );
  return (
    <>
      <title>{t.library.pageTitle(t.library.bin)}</title>
      <LibraryBar>
        <a className="button" data-kind="quiet" href={hrefOf({ screen: 'library' })}>
          {t.library.toLibrary}
        </a>
      </LibraryBar>
      <main className="library">
        <h1 ref={heading} tabIndex={-1}>
          {t.library.bin}
        </h1>
        <p className="bin-rule">{t.library.binRule(BIN_DAYS)}</p>
        {library.phase === 'loading' ? <Opening>{t.library.opening}</Opening> : null}
        {library.phase === 'failed' ? (
          <Alert title={t.library.notRead}>{t.storage.notDone[library.reason]}</Alert>
        ) : null}
        {library.phase === 'ready' && binned.length === 0 ? (
          <p className="library-none">{t.library.binEmpty}</p>
        ) : null}
        <ul>
          {binned.map(({ draft, since }) => (
            <li key={draft.id} className="bin-row">
              <h2>{nameOf(draft.headline)}</h2>
              <p>
                {t.counts.words(draft.words)}
                <span>{t.library.deleted(tellWhen(since, time))}</span>
                <span>{t.library.daysLeft(daysLeft(draft, time))}</span>
              </p>
              <div className="bin-actions">
                <Button
                  onClick={(event) => {
                    focusBeside(event.currentTarget);
                    void restore(draft);
                  }}
                >
                  {t.library.restore}
                </Button>
                <Button kind="danger" onClick={() => setAsking(draft)}>
                  {t.library.deleteForEver}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </main>
      {asking ? (
        <AlertDialog
          title={t.library.askDelete(nameOf(asking.headline))}
          onCancel={() => setAsking(null)}
          actions={[
            {
              label: t.library.deleteForEver,
              kind: 'danger',
              run: () => {
                setAsking(null);
                void deleteDraft(asking.id).then(() => heading.current?.focus());
              },
            },
          ]}
        >
          {t.library.askDeleteText}
        </AlertDialog>
      ) : null}
    </>
  );
}
