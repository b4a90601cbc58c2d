import { describe, expect, it } from 'vitest';
import { build, type DraftSummary, newDraft, summaryOf } from '#document';
import { knownSummaries, noteChanges, removeSummaries, setLibrary, setSummary } from './library.ts';

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
    setSummary(changed);
    expect(order()).toEqual(expected);
  });
});

describe('noteChanges', () => {
  it('puts what became of drafts over what was read meanwhile, until it ends', () => {
    setLibrary({ phase: 'loading' });
    const changes = noteChanges();
    setSummary(summary('new', 40));
    setSummary(summary('a', 50));
    setSummary(summary('a', 60));
    removeSummaries(['b']);
    changes.end();
    removeSummaries(['c']);
    const read = [summary('a', 30), summary('b', 20), summary('c', 10)];
    expect(changes.over(read).map(({ id, edited }) => `${id}${edited}`)).toEqual([
      'a60',
      'new40',
      'c10',
    ]);
    expect(knownSummaries()).toEqual([]);
  });
});

describe('setLibrary', () => {
  const read = (...summaries: DraftSummary[]) =>
    setLibrary({ phase: 'ready', summaries, setAside: [] });

  it('keeps what says what is known', () => {
    read(summary('b', 20), summary('a', 10));
    const known = knownSummaries();
    read(summary('b', 20), summary('a', 10));
    expect(knownSummaries()).toBe(known);
    read(summary('b', 30), summary('a', 10));
    expect(knownSummaries()).toEqual([summary('b', 30), summary('a', 10)]);
    expect(knownSummaries()[1]).toBe(known[1]);
    read(summary('b', 30));
    expect(knownSummaries()).toEqual([summary('b', 30)]);
  });
});
