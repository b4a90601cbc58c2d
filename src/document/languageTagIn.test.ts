import { expect, it } from 'vitest';
import { languageTagIn } from './languageTagIn.ts';

it('reads any tag in its canonical form', () => {
  expect(languageTagIn(' EN-gb ')).toBe('en-GB');
  expect(languageTagIn('zh-hant-tw')).toBe('zh-Hant-TW');
  expect(languageTagIn('gsw')).toBe('gsw');
});

it('takes no word for a tag', () => {
  for (const word of ['', 'German', 'en_GB', 'de AT']) expect(languageTagIn(word)).toBeNull();
});
