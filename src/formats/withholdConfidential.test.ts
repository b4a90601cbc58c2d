import { expect, it } from 'vitest';
import { articleOf, build, newDraft, sourcesOf } from '#document';
import { parseMarkdown, printMarkdown } from './index.ts';
import { withholdNotes } from './withholdConfidential.ts';

const FILE = `# S

Alpha.[^rivera]

| a | b |
|---|---|
| c[^rivera.3] | d |

## Sources consulted

- **rivera** — Ana Secretname

[^rivera]: Ana Secretname — car park

[^rivera.3]: Ana Secretname — table

[^rivera.9]: Ana Secretname — uncited
`;

it('says nothing of a confidential source in notes that were kept as Markdown', () => {
  const { article } = parseMarkdown(FILE);
  const open = printMarkdown(newDraft('a', 0, { article }), article).text;
  expect(open).toContain('Ana Secretname — table');
  expect(sourcesOf(article)).toHaveLength(1);
  const json = JSON.stringify(article.toJSON()).replace('"terms":""', '"terms":"confidential"');
  const hidden = articleOf({ article: JSON.parse(json) });
  const { text, withheld } = printMarkdown(newDraft('a', 0, { article: hidden }), hidden);
  expect(withheld).toBe(1);
  expect(text).not.toMatch(/Secretname|car park|table\b|uncited/);
  expect(text).toContain('[^rivera.3]: Confidential source');
});

it('says nothing of it in notes within lists and quotations either', () => {
  const note = '[^mole]: Secretname\n\n    > told me';
  const quote = '> [^a]: Open\n> [^mole.2]: Secretname\n>\n>     told me\n> [^b]: Open';
  const article = build.article({
    lede: [build.ul(build.li('x', build.verbatim(note))), build.verbatim(quote)],
    sources: [{ id: 'mole', terms: 'confidential' }],
  });
  const { text } = printMarkdown(newDraft('a', 0), article);
  expect(text).not.toMatch(/Secretname|told/);
  expect(text).toContain('> [^a]: Open\n> [^mole.2]: Confidential source\n> [^b]: Open\n');
});

it('lets notes on other sources and all else be', () => {
  const withheld = new Set(['rivera']);
  expect(withholdNotes('[^rivera.2_]: Ana', withheld)).toBe('[^rivera.2_]: Confidential source');
  expect(withholdNotes('[^riverside]: Ana', withheld)).toBe('[^riverside]: Ana');
  expect(withholdNotes('| a |\n|---|', withheld)).toBe('| a |\n|---|');
});
