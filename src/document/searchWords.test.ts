import { expect, it } from 'vitest';
import { findsBy, namedFirst } from './searchWords.ts';

it('finds by the beginnings of words, in any order', () => {
  expect(findsBy('min har')('Harbour Board minutes')).toBe(true);
  expect(findsBy('arbour')('Harbour Board minutes')).toBe(false);
  expect(findsBy('har zoo')('Harbour Board minutes')).toBe(false);
});

it('takes case, accents and what is not a letter for nothing', () => {
  expect(findsBy('CAFE')('Café owner')).toBe(true);
  expect(findsBy('strasse')('Straße 7')).toBe(true);
  expect(findsBy('example')('https://example.org/tunnel')).toBe(true);
});

it('finds everything before one types, and nothing by signs alone', () => {
  expect(findsBy(' ')('anything')).toBe(true);
  expect(findsBy('–')('anything')).toBe(false);
});

it('finds within what is written without spaces', () => {
  expect(findsBy('京都')('東京都')).toBe(true);
});

it('puts what is called so first, then what is named so, then what only holds it', () => {
  const names = ['Draft details', 'Move to notes', 'Notes', 'Draft notes'];
  expect(namedFirst(names, (name) => name, ' NOTE')).toEqual([
    'Notes',
    'Move to notes',
    'Draft notes',
    'Draft details',
  ]);
  expect(namedFirst(names, (name) => name, 'notes dra')[0]).toBe('Draft notes');
  expect(namedFirst(names, (name) => name, '')).toEqual(names);
});
