import { expect, test } from 'vitest';
import { type DraftSummary, emptyArticle, newDraft, summaryOf } from '#document';
import { byNameFirst, countStatuses, sortDrafts } from './arrangeDrafts.ts';

const draft = (id: string, fields: Partial<DraftSummary>): DraftSummary => ({
  ...summaryOf(newDraft(id, 0), emptyArticle(), null),
  ...fields,
});

const drafts = [
  draft('a', { headline: 'Beta 10', edited: 1, created: 3, words: 10, status: 'ready' }),
  draft('b', { headline: '', edited: 3, created: 2, words: 30, status: 'drafting' }),
  draft('c', { headline: 'beta 9', edited: 2, created: 1, words: 10, status: 'drafting' }),
];

const order = (...args: Parameters<typeof sortDrafts>) =>
  sortDrafts(...args)
    .map(({ id }) => id)
    .join('');

test('times and words come from the largest, the newest edit deciding between equals', () => {
  expect(order(drafts, 'edited')).toBe('bca');
  expect(order(drafts, 'created')).toBe('abc');
  expect(order(drafts, 'words')).toBe('bca');
});

test('headlines are in the order of a dictionary, and none comes last', () => {
  expect(order(drafts, 'headline')).toBe('cab');
});

test('statuses come as a draft goes through them', () => {
  expect(order(drafts, 'status')).toBe('bca');
});

test('statuses that do not occur are not counted', () => {
  expect([...countStatuses(drafts)]).toEqual([
    ['drafting', 2],
    ['ready', 1],
  ]);
});

test('what is named as the query comes before what only mentions it', () => {
  const found = [
    draft('a', { headline: 'Night buses' }),
    draft('b', { headline: 'Ferry fares' }),
    draft('c', { headline: '', slug: 'fares-ferry' }),
    draft('d', { headline: 'Ferry timetable' }),
  ];
  expect(byNameFirst(found, 'ferry fare').map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
});
