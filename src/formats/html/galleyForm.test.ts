import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#document';
import { articleArbitrary } from '../generator/articleArbitrary.ts';
import { withoutConfidential } from '../generator/withoutConfidential.ts';
import { articleFrom, passageOf } from '../Passage.ts';
import { printPlainText } from '../plainText/printPlainText.ts';
import { parseClip, printClip } from './galleyForm.ts';
import { printHtml } from './printHtml.ts';

/** The words of the text, but for those of kept Markdown. */
const wordsOf = (article: Article): string[] => {
  const words: string[] = [];
  article.descendants((node) => {
    if (node.isText) words.push(...(node.text?.match(/[A-Za-z0-9]+/g) ?? []));
  });
  return words;
};

describe('the clipboard', () => {
  it('carries any article to the letter, but for what is confidential', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const clip = parseClip(printClip({ id: 'x', isWhole: true, passage: passageOf(article) }));
        expect(clip && articleFrom(clip.passage).toJSON()).toEqual(
          withoutConfidential(article).toJSON(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('shows every word of any article to other programs', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const passage = passageOf(article);
        const page = printHtml(passage, false);
        const prose = printPlainText(passage, false);
        for (const word of wordsOf(article)) {
          expect(page).toContain(word);
          expect(prose).toContain(word);
        }
      }),
      { numRuns: 100 },
    );
  });
});
