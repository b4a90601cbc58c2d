import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, newDraft, normalise } from '#document';
import { LONG, runs } from '../../testing/runs.ts';
import { articleArbitrary, draftArbitrary } from '../generator/articleArbitrary.ts';
import { Coverage } from '../generator/coverage.ts';
import { markdownArbitrary, numberedWords } from '../generator/markdownArbitrary.ts';
import { withoutConfidential } from '../generator/withoutConfidential.ts';
import type { Imported } from '../Imported.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';

/** Shrinking a whole article takes minutes; what is found first is small enough to work with. */
const articles = { ...runs(600), endOnFailure: true };

/** Fewer than this and a feature cannot be said to be covered. */
const MINIMUM = 20;

const draft = newDraft('7f3c2a', 0);
const print = (article: Article) => printMarkdown(draft, article).text;

/** Prints what was imported as the draft that an import makes of it. */
const printImported = ({ details, article }: Imported) =>
  printMarkdown(newDraft(details.id ?? '7f3c2a', 0, details), article).text;

/** A letter beside a mark may be printed as a reference; the word is there all the same. */
const decode = (markdown: string) =>
  markdown.replace(/&#x([0-9A-F]+);/g, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

const coverage = new Coverage();

test('reading what was printed gives the same article', { timeout: LONG }, () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      coverage.add(article);
      const { article: read, problems, ours } = parseMarkdown(print(article));
      expect(read.toJSON()).toEqual(withoutConfidential(article).toJSON());
      expect(
        problems.filter(
          ({ code }) =>
            code !== 'missing-source' && code !== 'unsafe-link' && code !== 'uncited-note',
        ),
      ).toEqual([]);
      expect(ours).toBe(true);
    }),
    articles,
  );
});

test('the articles held every feature often enough to be trusted with', () => {
  console.info(coverage.table());
  expect(coverage.below(MINIMUM)).toEqual([]);
});

test('generated articles are in normal form', { timeout: LONG }, () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      expect(normalise(article).toJSON()).toEqual(article.toJSON());
    }),
    runs(),
  );
});

test("reading what was printed gives the same details, also those that are not the desk's", {
  timeout: LONG,
}, () => {
  fc.assert(
    fc.property(draftArbitrary, (written) => {
      const { details } = parseMarkdown(printMarkdown(written, articleOfNothing).text);
      const { article: _, ...rest } = written;
      expect({ ...newDraft('', written.created), ...details }).toMatchObject(rest);
    }),
    runs(600),
  );
});

const articleOfNothing = parseMarkdown('').article;

test('whatever is read and printed stays as it is from then on', { timeout: LONG }, () => {
  fc.assert(
    fc.property(markdownArbitrary, (markdown) => {
      const once = printImported(parseMarkdown(markdown));
      expect(printImported(parseMarkdown(once))).toBe(once);
    }),
    runs(600),
  );
});

test('whatever is read is a normal article that has every word', { timeout: LONG }, () => {
  fc.assert(
    fc.property(markdownArbitrary.map(numberedWords), ({ text, words }) => {
      const imported = parseMarkdown(text);
      imported.article.check();
      expect(normalise(imported.article).toJSON()).toEqual(imported.article.toJSON());
      expect(imported.problems.map(({ code }) => code)).not.toContain('unreadable');
      const said = imported.problems.map((problem) => problem.text);
      const printed = decode(printImported(imported)) + said;
      expect(words.filter((word) => !printed.includes(word))).toEqual([]);
    }),
    runs(600),
  );
});
