import { expect, test } from 'vitest';
import { newDraft } from '#document';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';

const reprint = (markdown: string) =>
  printMarkdown(newDraft('7f3c2a', 0), parseMarkdown(markdown).article).text;

test.each([
  ['on a paragraph', 'a\n> > -\n> > b\n', '\n\na\n\n> > \\-\n> > b\n'],
  ['on indented code', '    a\n> > -\n— ', '\n\n```\na\n```\n\n> > \\-\n> > —\n'],
  ['on nothing', 'a\n\n> > -\n> > b\n', '\n\na\n\n> > -\n> > b\n'],
])('a quotation that follows %s says alone what it says there', (_on, markdown, kept) => {
  const once = reprint(markdown);
  expect(once.slice(-kept.length)).toBe(kept);
  expect(reprint(once)).toBe(once);
});
