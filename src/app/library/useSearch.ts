import { useEffect } from 'react';
import type { DraftSummary } from '#document';
import { orTell } from '../orTell.ts';
import { changeView, type Found, useLibraryView } from './libraryView.ts';
import { searchDrafts } from './searchDrafts.ts';

const PAUSE = 100; // ms of quiet before a query is looked for

/**
 * Looks for a query in all drafts, anew when they change.
 * @returns what the latest query found that has an answer, or `null` while nothing is asked
 */
export function useSearch(query: string, drafts: readonly DraftSummary[]): Found | null {
  const found = useLibraryView((view) => view.found);
  const wanted = query.trim();
  useEffect(() => {
    if (!wanted) {
      changeView({ found: null });
      return;
    }
    let isOld = false;
    const timer = setTimeout(async () => {
      // Where storage cannot answer, an alert says so, and all drafts stay.
      const ids = (await orTell(searchDrafts(wanted))) ?? new Set(drafts.map(({ id }) => id));
      if (!isOld) changeView({ found: { query: wanted, ids } });
    }, PAUSE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [wanted, drafts]);
  return wanted ? found : null;
}
