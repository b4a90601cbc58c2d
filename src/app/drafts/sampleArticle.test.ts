import { expect, it } from 'vitest';
import { type Article, countTks, findCitations, notesOf, sourcesOf, wordsOf } from '#document';
import { sampleArticle } from './sampleArticle.ts';

const article: Article = sampleArticle();

const namesIn = (node: Article) => {
  const names = new Set<string>();
  node.descendants((child) => {
    names.add(child.type.name);
  });
  return names;
};

it('is short enough to be read at once', () => {
  expect(wordsOf(article)).toBeGreaterThan(350);
  expect(wordsOf(article)).toBeLessThan(500);
});

it('shows what the blocks are for', () => {
  expect([...namesIn(article)]).toEqual(
    expect.arrayContaining([
      'headline',
      'standfirst',
      'section',
      'whyItMatters',
      'bulletList',
      'quotation',
      'attribution',
      'citation',
      'relatedLink',
    ]),
  );
  expect(countTks(article)).toBe(1);
});

it('cites every source, and nothing that is not there', () => {
  const cited = new Set(findCitations(article).map(({ source }) => source));
  expect(cited).toEqual(new Set([...sourcesOf(article).map(({ id }) => id), 'own']));
  expect(notesOf(article).size).toBeGreaterThan(cited.size);
});
