import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../testing/runs.ts';
import { findInText } from './findInText.ts';
import { foldForSearch } from './foldForSearch.ts';

const ranges = (text: string, query: string, options = {}) =>
  findInText(text, { query, matchCase: false, wholeWord: false, ...options });

const find = (...args: Parameters<typeof ranges>) => ranges(...args).map(({ from }) => from);

const folded = (text: string, matchCase: boolean) =>
  foldForSearch(text, matchCase).replaceAll('...', '…');

describe('findInText', () => {
  it('finds upper and lower case alike, in every script and locale', () => {
    expect(find('Straße STRASSE straße', 'STRASSE')).toEqual([7]);
    expect(find('ÉCOLE école', 'École')).toEqual([0, 6]);
    expect(find('ΟΔΟΣ οδός οδος', 'οδος')).toEqual([0, 10]);
    expect(find('İstanbul ISTANBUL', 'istanbul')).toEqual([9]);
    expect(find('𐐀𐐨', '𐐨')).toEqual([0, 2]);
  });

  it('matches the case when asked', () => {
    expect(find('Mayor mayor', 'mayor', { matchCase: true })).toEqual([6]);
  });

  it('finds typographic characters by what keyboards type', () => {
    expect(find('“It’s 5\u202F%”', `"it's 5 %"`)).toEqual([0]);
  });

  it('finds an ellipsis by three dots and three dots by an ellipsis, each dot by itself', () => {
    expect(ranges('Wait… and wait... now', 'wait...')).toEqual([
      { from: 0, to: 5 },
      { from: 10, to: 17 },
    ]);
    expect(ranges('a... b', '… B')).toEqual([{ from: 1, to: 6 }]);
    expect(ranges('a... b', '.')).toHaveLength(3);
    expect(ranges('Well.... b', 'b')).toEqual([{ from: 9, to: 10 }]);
  });

  it('finds whole words in any script', () => {
    const wholeWord = { wholeWord: true };
    expect(find('cat concatenate cat’s', 'cat', wholeWord)).toEqual([0, 16]);
    expect(find('été étés', 'été', wholeWord)).toEqual([0]);
    expect(find('год годы', 'год', wholeWord)).toEqual([0]);
    expect(find('a (b) c', '(b)', wholeWord)).toEqual([2]);
  });

  it('does not cut letters apart', () => {
    expect(find('e\u0301 e', 'e')).toEqual([3]);
    expect(find('😀', '\uD83D')).toEqual([]);
  });

  it('finds matches that do not overlap, and none for an empty query', () => {
    expect(find('aaaa', 'aa')).toEqual([0, 2]);
    expect(find('aaaa', '')).toEqual([]);
  });

  it('gives places in the text itself, each of which says the query', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'A',
        'ß',
        'İ',
        'ς',
        'Σ',
        'ŉ',
        ' ',
        '\u00A0',
        '“',
        '"',
        '😀',
        '\u0301',
        '…',
        '.',
        '...',
      ),
    });
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.boolean(), (hay, query, matchCase, wholeWord) => {
        let end = 0;
        for (const { from, to } of ranges(hay, query, { matchCase, wholeWord })) {
          expect(from).toBeGreaterThanOrEqual(end);
          end = to;
          expect(folded(hay.slice(from, to), matchCase)).toBe(folded(query, matchCase));
        }
      }),
      runs(),
    );
  });

  it('folds to a text of the same length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, matchCase) => {
        expect(foldForSearch(text, matchCase)).toHaveLength(text.length);
      }),
      runs(),
    );
  });
});
