import { type DraftSummary, namedFirst, STATUSES, type Status } from '#document';
import { t } from '#messages';
import type { Sort } from '#storage';

const names = new Intl.Collator(t.dates.locale, { numeric: true });

type Compare = (a: DraftSummary, b: DraftSummary) => number;

const newestEdit: Compare = (a, b) => b.edited - a.edited;

const COMPARE: Readonly<Record<Sort, Compare>> = {
  edited: newestEdit,
  created: (a, b) => b.created - a.created,
  // A draft without a headline has no place in the alphabet: it comes last.
  headline: (a, b) =>
    Number(a.headline === '') - Number(b.headline === '') || names.compare(a.headline, b.headline),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  words: (a, b) => b.words - a.words,
};

/** The drafts in the order of the library; where that makes no difference, the newest edit first. */
export const sortDrafts = (summaries: readonly DraftSummary[], sort: Sort): DraftSummary[] =>
  summaries.toSorted((a, b) => COMPARE[sort](a, b) || newestEdit(a, b));

/**
 * What a query found, in its order, but first what it found by headline and slug: one looks for a
 * draft by its name more often than by its words.
 */
export const byNameFirst = (found: readonly DraftSummary[], query: string) =>
  namedFirst(found, ({ headline, slug }) => `${headline} ${slug}`, query);

/** How many drafts there are of each status that occurs, in the order a draft goes through them. */
export function countStatuses(summaries: readonly DraftSummary[]): Map<Status, number> {
  const counts = new Map<Status, number>(STATUSES.map((status) => [status, 0]));
  for (const { status } of summaries) counts.set(status, (counts.get(status) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
