import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDraft, normalise } from '#document';
import { articleArbitrary, draftArbitrary } from '../generator/articleArbitrary.ts';
import { withoutConfidential } from '../generator/withoutConfidential.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? 300);

test('reading what was printed gives the same article', () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      const { text } = printMarkdown(newDraft('7f3c2a', 0), article);
      const again = parseMarkdown(text);
      if (!again.article.eq(withoutConfidential(article))) {
        throw new Error(
          `${text}\n--- expected\n${JSON.stringify(withoutConfidential(article))}\n--- got\n${JSON.stringify(again.article)}`,
        );
      }
      expect(printMarkdown(newDraft('7f3c2a', 0), withoutConfidential(again.article)).text).toBe(
        printMarkdown(newDraft('7f3c2a', 0), again.article).text,
      );
      expect(normalise(article).eq(article)).toBe(true);
    }),
    { numRuns },
  );
});

test('reading what was printed gives the same details', () => {
  fc.assert(
    fc.property(draftArbitrary, articleArbitrary, (draft, article) => {
      const { details } = parseMarkdown(printMarkdown(draft, article).text);
      expect(newDraft(details.id ?? '', draft.created, details)).toEqual({
        ...draft,
        article: newDraft('', 0).article,
      });
    }),
    { numRuns },
  );
});
