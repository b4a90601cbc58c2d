import { useEffect, useState } from 'react';
import type { DraftSummary } from '#document';
import { orTell } from '../orTell.ts';
import { searchDrafts } from '../searchDrafts.ts';

const PAUSE = 100; // ms of quiet before a query is looked for

/** What a query found. */
export interface Found {
  readonly query: string;
  readonly ids: ReadonlySet<string>;
}

/**
 * Looks for a query in all drafts, anew when they change.
 * @returns what the latest query found that has an answer, or `null` while nothing is asked
 */
export function useSearch(query: string, drafts: readonly DraftSummary[]): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const wanted = query.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other drafts give another answer
  useEffect(() => {
    if (!wanted) {
      setFound(null);
      return;
    }
    let isOld = false;
    const timer = setTimeout(async () => {
      const ids = await orTell(searchDrafts(wanted));
      if (!isOld && ids) setFound({ query: wanted, ids: new Set(ids) });
    }, PAUSE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [wanted, drafts]);
  return wanted ? found : null;
}
