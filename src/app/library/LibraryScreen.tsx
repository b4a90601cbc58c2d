import { useLayoutEffect, useMemo, useRef, useState, useTransition } from 'react';
import { t } from '#messages';
import { createDraft, createSampleDraft } from '../drafts/draftActions.ts';
import { SetAsideAlert } from '../drafts/SetAsideAlert.tsx';
import { bringIn } from '../importing/bringIn.ts';
import { LibraryBar } from '../LibraryBar.tsx';
import { Opening } from '../Opening.tsx';
import { Alert } from '../parts/Alert.tsx';
import { Button } from '../parts/Button.tsx';
import { goTo, hrefOf } from '../routes.ts';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { useLibrary } from '../stores/library.ts';
import { useHasUnsaved } from '../stores/unsaved.ts';
import { beginTypeAhead } from '../typeAhead.ts';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { LibraryDrafts } from './LibraryDrafts.tsx';
import { changeView, libraryView } from './libraryView.ts';
import { currentListPlace, restoreListPlace } from './listPlace.ts';
import './Library.css';

const ACCEPTED = '.md,.markdown,.txt,.json,text/markdown,text/plain,application/json';

const open = async (id: Promise<string>) => goTo({ screen: 'draft', id: await id });

/** All drafts, and the ways to get more. */
export function LibraryScreen() {
  const library = useLibrary();
  const hasUnsaved = useHasUnsaved();
  const [isSettingsOpen, setSettingsOpen] = useState(false);
  const [isReading, startReading] = useTransition();
  const chooser = useRef<HTMLInputElement>(null);
  // Before another screen takes its place, which has a scroll of its own.
  useLayoutEffect(() => {
    const letBe = restoreListPlace(libraryView.getState().place);
    return () => {
      letBe();
      changeView({ place: currentListPlace() });
    };
  }, []);
  const importAll = (files: readonly File[]) => startReading(() => bringIn(files));
  const summaries = library.phase === 'ready' ? library.summaries : null;
  const drafts = useMemo(() => summaries?.filter(({ binned }) => binned === null), [summaries]);
  const importButton = (
    <Button onClick={() => chooser.current?.click()} disabled={isReading}>
      {isReading ? t.library.importing : t.library.import}
    </Button>
  );
  const newButton = (
    <Button
      kind="primary"
      onClick={() => {
        beginTypeAhead();
        void open(createDraft());
      }}
    >
      {t.library.newDraft}
    </Button>
  );
  return (
    <>
      <title>{t.library.pageTitle(t.library.title)}</title>
      <LibraryBar>
        {drafts?.length === 0 ? null : (
          <>
            {importButton}
            {newButton}
          </>
        )}
      </LibraryBar>
      <input
        ref={chooser}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        onChange={({ currentTarget }) => {
          importAll([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
      <main className="library" aria-busy={library.phase === 'loading'}>
        <h1 tabIndex={-1}>{t.library.title}</h1>
        <div className="library-alerts">
          {library.phase === 'failed' ? (
            <Alert title={t.library.notRead}>{t.storage.notDone[library.reason]}</Alert>
          ) : null}
          {library.phase === 'ready' ? <SetAsideAlert setAside={library.setAside} /> : null}
        </div>
        {library.phase === 'loading' ? <Opening>{t.library.opening}</Opening> : null}
        {drafts?.length === 0 ? (
          <EmptyLibrary>
            {newButton}
            {importButton}
            <Button onClick={() => void open(createSampleDraft())}>{t.library.openSample}</Button>
          </EmptyLibrary>
        ) : null}
        {drafts?.length ? <LibraryDrafts drafts={drafts} /> : null}
        {library.phase === 'loading' ? null : (
          <footer className="library-footer">
            {library.phase === 'ready' && !hasUnsaved ? (
              <span className="library-kept">{t.library.kept}</span>
            ) : null}
            <a className="button" data-kind="bare" href={hrefOf({ screen: 'bin' })}>
              {t.library.bin}
            </a>
            <Button kind="bare" onClick={() => setSettingsOpen(true)}>
              {t.settings.title}
            </Button>
          </footer>
        )}
      </main>
      {isSettingsOpen ? <SettingsDialog onClose={() => setSettingsOpen(false)} /> : null}
    </>
  );
}
