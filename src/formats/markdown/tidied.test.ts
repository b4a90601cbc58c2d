import fc from 'fast-check';
import { expect, test } from 'vitest';
import { build, newDraft, normalise, plainTextOf, schema, tidy } from '#document';
import { LONG, runs } from '../../testing/runs.ts';
import { articleArbitrary } from '../generator/articleArbitrary.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';

const { a, b, br, i, p } = build;

const wordsIn = (text: string) => text.replace(/\s+/gu, ' ').replace(/^ | $/gm, '');

test('a tidy article has every word, is normal, and stays as it is', { timeout: LONG }, () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      const tidied = tidy(article);
      tidied.check();
      expect(wordsIn(plainTextOf(tidied))).toBe(wordsIn(plainTextOf(article)));
      expect(normalise(tidied)).toBe(tidied);
      expect(tidy(tidied)).toBe(tidied);
    }),
    runs(300),
  );
});

test('what typing leaves behind is printed without references', () => {
  const article = build.article({
    headline: [schema.text('Ferry fares fall '), ...i('by half ')],
    lede: [
      p(
        'Half as much',
        b(' from Monday '),
        'on, ',
        br(),
        ' said ',
        a('https://e.org/', 'Ana '),
        ' ',
      ),
    ],
  });
  const { text } = printMarkdown(newDraft('7f3c2a', 0), tidy(article));
  expect(text.slice(text.indexOf('# '))).toBe(
    '# Ferry fares fall *by half*\n\nHalf as much **from Monday** on,\\\nsaid [Ana](https://e.org/)\n',
  );
  expect(parseMarkdown(text).article.eq(tidy(article))).toBe(true);
});
