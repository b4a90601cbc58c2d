import { describe, expect, it } from 'vitest';
import { build, type DraftSummary, newDraft, summaryOf } from '#document';
import { countChanges, knownSummaries, setLibrary, setSummary } from './library.ts';

const summary = (id: string, edited: number): DraftSummary => {
  const article = build.article({ headline: id });
  return summaryOf(newDraft(id, 0, { article, edited }), article, null);
};
const order = () => knownSummaries().map(({ id, edited }) => `${id}${edited}`);

describe('setSummary', () => {
  it.each([
    ['first, as the newest edit', summary('b', 40), ['b40', 'a30', 'c10']],
    ['before one of the same time', summary('c', 30), ['c30', 'a30', 'b20']],
    ['between newer and older ones', summary('new', 15), ['a30', 'b20', 'new15', 'c10']],
    ['last, as the oldest edit', summary('a', 5), ['b20', 'c10', 'a5']],
  ])('puts a draft %s', (_, changed, expected) => {
    setLibrary({
      phase: 'ready',
      summaries: [summary('a', 30), summary('b', 20), summary('c', 10)],
      setAside: [],
    });
    const before = countChanges();
    setSummary(changed);
    expect(order()).toEqual(expected);
    expect(countChanges()).toBeGreaterThan(before);
  });

  it('only counts the change while the library is not read', () => {
    setLibrary({ phase: 'loading' });
    const before = countChanges();
    setSummary(summary('a', 1));
    expect(knownSummaries()).toEqual([]);
    expect(countChanges()).toBeGreaterThan(before);
  });
});
