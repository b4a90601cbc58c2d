import { expect, it } from 'vitest';
import { build, type Source, sourcesOf } from '#document';
import { sourceLine } from './sourceLine.ts';

/** The line of a source, its no-break spaces shown as `_`. */
function lineOf(fields: Partial<Source>): string {
  const [source] = sourcesOf(build.article({ sources: [{ id: 's', title: 'S', ...fields }] }));
  if (!source) throw new Error('There is no source');
  return sourceLine(source).replaceAll('\u00A0', '_');
}

it('says dates as a reader does, each on one line', () => {
  expect(lineOf({ published: '2026-01-14', accessed: '2026-02-03' })).toBe(
    '14_Jan_2026 · read 3_Feb_2026',
  );
});

it('says of what was heard or seen when that was', () => {
  expect(lineOf({ kind: 'interview', accessed: '2026-02-03' })).toBe('interview · on 3_Feb_2026');
});

it('leaves what is no date as a file had it', () => {
  expect(lineOf({ published: 'early in 2026' })).toBe('early in 2026');
  expect(lineOf({ published: '2026-13-40' })).toBe('2026-13-40');
});
