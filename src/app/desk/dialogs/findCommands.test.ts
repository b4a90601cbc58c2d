import { expect, it } from 'vitest';
import { commands } from '#commands';
import { findCommands } from './findCommands.ts';

const found = (query: string) => findCommands(commands, query).map(({ id }) => id);

it.each([
  ['export', 'export-markdown'],
  ['quote', 'quotation'],
  ['heading', 'new-section'],
  ['status', 'details'],
  ['slug', 'details'],
  ['source', 'cite'],
  ['note', 'notes'],
  ['find', 'find'],
])('finds by "%s" first of all %s', (query, id) => {
  expect(found(query)[0]).toBe(id);
});

it('finds by the name of a group, and nothing by what is nowhere', () => {
  expect(found('blocks')).toContain('divider');
  expect(found('zeppelin')).toEqual([]);
});

it('finds all commands by nothing', () => {
  expect(found('')).toEqual(commands.map(({ id }) => id));
});
