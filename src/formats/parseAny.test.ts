import { expect, test } from 'vitest';
import { headlineOf } from '#document';
import { hasMarkdownStructure } from './hasMarkdownStructure.ts';
import { parseAny } from './parseAny.ts';

test.each([
  ['front matter', '---\ntitle: x\n---\ntext'],
  ['a heading', 'text\n\n## Heading'],
  ['a fence', '```\ncode'],
  ['a quotation', '> text'],
  ['a link', 'see [this](https://example.org)'],
  ['a note', 'text[^1]'],
  ['a definition', '[x]: https://example.org'],
  ['bold', 'some **bold** text'],
  ['a task', '- [ ] text'],
  ['a table', 'a | b\n--- | ---\n1 | 2'],
  ['a heading after a byte order mark', '\uFEFF# Heading\r\n'],
])('%s is Markdown', (_name, text) => {
  expect(hasMarkdownStructure(text)).toBe(true);
});

test.each([
  ['dashes before lines', '- one\n- two'],
  ['a rule of dashes', 'text\n\n---\n\ntext'],
  ['stars around a product', '2 * 3 * 4, and 5 ** 6'],
  ['a number sign', '#1 on the list\n# '],
  ['brackets', 'he [the mayor] said (so)'],
  ['underscores', 'snake_case__name'],
])('%s are not', (_name, text) => {
  expect(hasMarkdownStructure(text)).toBe(false);
});

const LINES = 'A headline of a few words\n\nA paragraph that ends in a full stop.\n';

test('a Markdown file is read as Markdown, whatever it holds', () => {
  expect(headlineOf(parseAny('x.MD', LINES).article)).toBe('');
});

test('a text file is read by its lines unless it is written in Markdown', () => {
  expect(headlineOf(parseAny('x.txt', LINES).article)).toBe('A headline of a few words');
  expect(headlineOf(parseAny('x.txt', '# A headline\n\nText.\n').article)).toBe('A headline');
});
