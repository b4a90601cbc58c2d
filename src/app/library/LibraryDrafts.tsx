import { useDeferredValue, useMemo } from 'react';
import type { DraftSummary } from '#document';
import { t } from '#messages';
import { Button } from '../parts/Button.tsx';
import { changeSettings, useSettings } from '../stores/settings.ts';
import { byNameFirst, countStatuses, sortDrafts } from './arrangeDrafts.ts';
import { DraftList } from './DraftList.tsx';
import { LibraryToolbar } from './LibraryToolbar.tsx';
import { changeView, useLibraryView } from './libraryView.ts';
import { useSearch } from './useSearch.ts';

/** The drafts that are asked for, in the order that is asked for. */
export function LibraryDrafts({ drafts }: { drafts: readonly DraftSummary[] }) {
  const { sort } = useSettings();
  const query = useLibraryView((view) => view.query);
  const status = useLibraryView((view) => view.status);
  const found = useSearch(query, drafts);
  const counts = useMemo(() => countStatuses(drafts), [drafts]);
  const sorted = useMemo(() => sortDrafts(drafts, sort), [drafts, sort]);
  const listed = useMemo(() => {
    const drafts = sorted.filter((draft) => !status || draft.status === status);
    if (!found) return drafts;
    return byNameFirst(
      drafts.filter(({ id }) => found.ids.has(id)),
      found.query,
    );
  }, [sorted, status, found]);
  // Typing in the search goes before drawing what it finds.
  const shown = useDeferredValue(listed);
  const isSearching = query.trim() !== (found?.query ?? '');
  const isNarrowed = status !== null || found !== null;
  return (
    <>
      <LibraryToolbar
        {...{ query, status, sort, counts }}
        total={drafts.length}
        onQuery={(query) => changeView({ query })}
        onStatus={(status) => changeView({ status })}
        onSort={(next) => void changeSettings({ sort: next })}
      />
      <p className="unseen" role="status">
        {isSearching ? t.library.searching : isNarrowed ? t.library.shown(listed.length) : ''}
      </p>
      <div className="library-results" aria-busy={isSearching}>
        {shown.length > 0 ? (
          <DraftList drafts={shown} view={`${sort} ${status} ${found?.query ?? ''}`} />
        ) : (
          <p className="library-none">
            {t.library.noneShown}
            <Button onClick={() => changeView({ query: '', status: null })}>
              {t.library.showAll}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}
