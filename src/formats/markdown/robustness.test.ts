import { expect, test } from 'vitest';
import { build, newDraft, plainTextOf, sourcesOf, wordsOf } from '#document';
import { tooMuchIn } from './bounds.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';
import type { Construct } from './syntax.ts';

/** Each of these takes a reader without limits minutes, or its whole stack. */
const TIMEOUT = 90_000;

const draft = newDraft('7f3c2a', 0);

const NESTED: Readonly<Record<string, string>> = {
  'quotes on one line': `${'>'.repeat(10_000)} word`,
  'spaced quotes on one line': `${'> '.repeat(10_000)}word`,
  'lists on one line': `${'- '.repeat(10_000)}word`,
  'numbered lists on one line': `${'1. '.repeat(10_000)}word`,
  'lists by indent': Array.from({ length: 1500 }, (_, at) => `${' '.repeat(at * 2)}- word`).join(
    '\n',
  ),
  'quotes line by line': Array.from({ length: 400 }, (_, at) => `${'>'.repeat(at)} word`).join(
    '\n',
  ),
  'opening brackets': `${'['.repeat(10_000)}word`,
  'brackets that close': `${'['.repeat(5000)}word${']'.repeat(5000)}`,
  'links in links': `${'[word]('.repeat(5000)}`,
  'images in images': `${'!['.repeat(5000)}word${'](x)'.repeat(5000)}`,
  'emphasis that closes late': `${'*a '.repeat(5000)}word${' a*'.repeat(5000)}`,
  'two kinds of emphasis': '_word **b '.repeat(5000),
  'strong that never closes': '**word'.repeat(5000),
  'emphasis over lines': `${'*word\n'.repeat(5000)}${'word*\n'.repeat(5000)}`,
  'unclosed code': '`word '.repeat(10_000),
  'unclosed tags': '<a word '.repeat(10_000),
  'note references': `${'[^a]'.repeat(5000)}\n\n[^a]: word`,
  'notes in notes': Array.from({ length: 500 }, (_, at) => `[^a${at}]: word [^a${at + 1}]\n`).join(
    '\n',
  ),
  definitions: Array.from({ length: 3000 }, (_, at) => `[a${at}]: /word`).join('\n'),
  'front matter': `---\ntitle: ${'['.repeat(10_000)}word\n---\n`,
  'formulas that do not end': '$$\nword\n\n'.repeat(2000),
};

test.each(Object.entries(NESTED))('%s', { timeout: TIMEOUT }, (_name, markdown) => {
  const { article, problems } = parseMarkdown(markdown);
  article.check();
  expect(problems.map(({ code }) => code)).not.toContain('unreadable');
  const { text } = printMarkdown(draft, article);
  expect(text).toContain('word');
  expect(printMarkdown(draft, parseMarkdown(text).article).text).toBe(text);
});

test('a paragraph of a hundred thousand words', { timeout: TIMEOUT }, () => {
  const { article } = parseMarkdown('word '.repeat(100_000));
  expect(wordsOf(article)).toBe(100_000);
});

test('a paragraph of ten thousand pieces that are bold and italic in turn', {
  timeout: TIMEOUT,
}, () => {
  const pieces = Array.from({ length: 5000 }, (_, at) => [
    ...build.b(`bold${at}`),
    ...build.i(`italic${at}`),
  ]);
  const article = build.article({ lede: [build.p(...pieces.flat())] });
  const { text } = printMarkdown(draft, article);
  expect(parseMarkdown(text).article.eq(article)).toBe(true);
});

test('what nests beyond any use is said to, with its line', () => {
  const { problems } = parseMarkdown(NESTED['lists on one line'] ?? '');
  expect(problems).toEqual([{ line: 1, code: 'too-deep', text: '' }]);
});

const SIDE_BY_SIDE: Readonly<Record<string, [markdown: string, left: Construct[]]>> = {
  'brackets in one paragraph': [
    '[word] '.repeat(20_000),
    ['gfmPotentialFootnoteCall', 'labelStartLink', 'labelStartImage'],
  ],
  'links that do not close': [
    '[word]('.repeat(20_000),
    ['gfmPotentialFootnoteCall', 'labelStartLink', 'labelStartImage'],
  ],
  'comments that do not close': ['word <!-- '.repeat(20_000), ['htmlText']],
  'runs of backticks': [
    Array.from({ length: 900 }, (_, at) => `${'`'.repeat(at + 1)}word `).join(''),
    ['codeText'],
  ],
  'cells of tables': [
    `${'| word '.repeat(100)}|\n${'| - '.repeat(100)}|\n${`${'| word '.repeat(100)}|\n`.repeat(1600)}`,
    ['table'],
  ],
  quotations: ['> word\n\n'.repeat(20_000), ['blockQuote']],
  'lists between paragraphs': ['- word\n\nword\n\n'.repeat(5000), ['list']],
  'notes between paragraphs': ['[^1]: word\n\nword\n\n'.repeat(5000), ['gfmFootnoteDefinition']],
  'underlined headings': ['word\n===\n'.repeat(10_000), ['setextUnderline']],
  'lists on each of many lines': [`${'- '.repeat(80)}word\n`.repeat(300), ['list', 'blockQuote']],
};

test.each(Object.entries(SIDE_BY_SIDE))(
  'too many %s stay text',
  { timeout: TIMEOUT },
  (_name, [markdown, left]) => {
    expect(tooMuchIn(markdown)).toEqual(left);
    const { article, problems } = parseMarkdown(markdown);
    expect(problems.map(({ code }) => code)).toContain('too-deep');
    expect(plainTextOf(article).match(/word/g)).toHaveLength(markdown.match(/word/g)?.length ?? 0);
  },
);

test.each([
  ['links in a list', '- [word](https://example.org/)\n'.repeat(5000)],
  ['links in a table', `| a |\n| - |\n${'| [word](https://example.org/) |\n'.repeat(5000)}`],
  ['cells of a large table', `| a | b |\n| - | - |\n${'| word | word |\n'.repeat(5000)}`],
  ['pieces of code', `${'`word` ``word`` '.repeat(2000)}\n`],
  ['definitions', NESTED.definitions ?? ''],
  ['notes', Array.from({ length: 10_000 }, (_, at) => `[^${at}]: word\n\n`).join('')],
  ['the quotations of a long interview', '> word\n\nword\n\n'.repeat(1000)],
  ['comments in paragraphs', 'word <!-- aside -->\n\n'.repeat(2000)],
])('%s are within the bounds, however many', (_name, markdown) => {
  expect(tooMuchIn(markdown)).toEqual([]);
});

test('ten thousand sources of one title have ids of their own', { timeout: TIMEOUT }, () => {
  const { article } = parseMarkdown(`## Sources\n\n${'- Planning minutes\n'.repeat(10_000)}`);
  const ids = sourcesOf(article).map(({ id }) => id);
  expect(new Set(ids).size).toBe(10_000);
  expect([ids[0], ids[1], ids[9999]]).toEqual([
    'planning',
    'planning-minutes',
    'planning-minutes-9999',
  ]);
});
