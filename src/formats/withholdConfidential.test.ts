import { expect, it } from 'vitest';
import { articleOf, newDraft, sourcesOf } from '#document';
import { parseMarkdown, printMarkdown } from './index.ts';
import { withholdNote } from './withholdConfidential.ts';

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

it('lets notes on other sources and all else be', () => {
  const withheld = new Set(['rivera']);
  expect(withholdNote('[^rivera.2_]: Ana', withheld)).toBe('[^rivera.2_]: Confidential source');
  expect(withholdNote('[^riverside]: Ana', withheld)).toBe('[^riverside]: Ana');
  expect(withholdNote('| a |\n|---|', withheld)).toBe('| a |\n|---|');
});
