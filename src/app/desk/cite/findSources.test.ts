import { expect, it } from 'vitest';
import { build, sourcesOf } from '#document';
import { findSources } from './findSources.ts';

const sources = sourcesOf(
  build.article({
    sources: [
      { id: 'report', title: 'A report on the harbour', publisher: 'Anders & Voll' },
      { id: 'minutes', title: 'Harbour Board minutes' },
      { id: 'cafe', title: 'Café owner, interview' },
      { id: 'page', title: '', address: 'https://example.org/tunnel' },
    ],
  }),
);
const idsFor = (query: string) => findSources(sources, query).map(({ id }) => id);

it('finds by the beginnings of words, those whose title begins so first', () => {
  expect(idsFor('har')).toEqual(['minutes', 'report']);
  expect(idsFor('har min')).toEqual(['minutes']);
  expect(idsFor('arbour')).toEqual([]);
});

it('finds in other fields, and whatever the accents', () => {
  expect(idsFor('voll')).toEqual(['report']);
  expect(idsFor('cafe')).toEqual(['cafe']);
  expect(idsFor('tunnel')).toEqual(['page']);
});

it('finds all for an empty query, in their order', () => {
  expect(idsFor(' ')).toEqual(['report', 'minutes', 'cafe', 'page']);
});
