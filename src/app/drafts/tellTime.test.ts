import { expect, test } from 'vitest';
import { tellEmbargo, tellWhen } from './tellTime.ts';

const at = (...parts: [number, number, number, number?, number?]) =>
  new Date(parts[0], parts[1] - 1, parts[2], parts[3] ?? 0, parts[4] ?? 0).getTime();

const now = at(2026, 5, 14, 15, 30); // a Thursday

test.each([
  ['Just now', at(2026, 5, 14, 15, 30)],
  ['Just now', now + 60_000],
  ['1 minute ago', at(2026, 5, 14, 15, 29)],
  ['59 minutes ago', at(2026, 5, 14, 14, 31)],
  ['Today, 14:30', at(2026, 5, 14, 14, 30)],
  ['Today, 00:00', at(2026, 5, 14)],
  ['Yesterday', at(2026, 5, 13, 23, 59)],
  ['Yesterday', at(2026, 5, 13)],
  ['Tuesday', at(2026, 5, 12, 23, 59)],
  ['Friday', at(2026, 5, 8)],
  ['7 May', at(2026, 5, 7, 23, 59)],
  ['1 Jan', at(2026, 1, 1)],
  ['31 Dec 2025', at(2025, 12, 31, 23, 59)],
])('what was edited “%s” says so', (expected, time) => {
  expect(tellWhen(time, now)).toBe(expected);
});

test('the minutes reach over midnight', () => {
  expect(tellWhen(at(2026, 5, 13, 23, 50), at(2026, 5, 14, 0, 10))).toBe('20 minutes ago');
});

test.each([
  ['2026-05-14T18:00', 'Thu 14 May 18:00'],
  ['2026-05-20T06:00', 'Wed 20 May 06:00'],
  ['2026-05-21T06:00', '21 May 06:00'],
  ['2026-05-13T06:00', '13 May 06:00'],
  ['2027-01-01T00:00', '1 Jan 2027 00:00'],
  ['soon', 'soon'],
])('an embargo of %s is told as “%s”', (embargo, expected) => {
  expect(tellEmbargo(embargo, now)).toBe(expected);
});
