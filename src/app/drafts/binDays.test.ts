import { expect, it } from 'vitest';
import { build, newDraft, summaryOf } from '#document';
import { inBinSince } from '#storage';
import { BIN_DAYS, daysLeft, endOfBin } from './binDays.ts';

const DAY = 24 * 60 * 60 * 1000;
const article = build.article({});
const draft = (binned: number | null, edited = 0) =>
  summaryOf(newDraft('a', 0, { article, edited }), article, binned);
const isDeleted = (at: number, summary = draft(0)) =>
  (inBinSince(summary) ?? Number.POSITIVE_INFINITY) < endOfBin(at);

it('counts the days until a draft is deleted', () => {
  const days = [-DAY, 0, DAY - 1, DAY, 29 * DAY, 30 * DAY - 1, 30 * DAY];
  expect(days.map((time) => daysLeft(draft(0), time))).toEqual([30, 30, 30, 29, 1, 1, 0]);
  expect(isDeleted(BIN_DAYS * DAY)).toBe(false);
  expect(isDeleted(BIN_DAYS * DAY + 1)).toBe(true);
});

it('counts them anew from the last word that was written in the bin', () => {
  expect(daysLeft(draft(0, 20 * DAY), 29 * DAY)).toBe(21);
  expect(isDeleted(40 * DAY, draft(0, 20 * DAY))).toBe(false);
  expect(isDeleted(50 * DAY + 1, draft(0, 20 * DAY))).toBe(true);
  expect(isDeleted(100 * DAY, draft(null))).toBe(false);
});
