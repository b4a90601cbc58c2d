import { expect, test } from 'vitest';
import { build } from '#document';
import { emptyPassage } from '../Passage.ts';
import { printPlainText } from './printPlainText.ts';

const { attribution, p, quotation } = build;

const printed = (...opening: Parameters<typeof build.lede>) =>
  printPlainText({ ...emptyPassage, opening }, false);

test('who said something stands below it, with a dash', () => {
  expect(printed(quotation(p('We waited.'), attribution('Ana')))).toBe('We waited.\n— Ana');
});

test('what of a quotation is empty leaves no line', () => {
  expect(printed(p('a'), quotation(p(), attribution('Ana')))).toBe('a\n\n— Ana');
  expect(printed(quotation(p('We waited.'), p(), attribution()))).toBe('We waited.');
});
