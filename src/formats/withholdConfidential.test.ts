import { expect, it } from 'vitest';
import { articleOf, build, newDraft, type Source, sourceNode, sourcesOf } from '#document';
import { parseMarkdown, passageOf, printClip, printMarkdown, printPlainText } from './index.ts';
import { withholdNotes } from './withholdConfidential.ts';

const secret = sourceNode({ id: 'mole', terms: 'confidential' }).attrs as Source;

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

it('knows a note by what it says of a source, too, whatever its label', () => {
  const named = (markdown: string) =>
    withholdNotes(markdown, [
      { ...secret, title: 'Ana Secretname', author: 'A. Mole', address: 'https://mole.example/a' },
    ]);
  for (const note of [
    '[^1]: Ana Secretname — car park',
    '[^1]: *Ana* Secretname, 4 March',
    '[^1]: told by ana\n    secretname',
    '[^1]: interview with A. Mole',
    '[^1]: [here](https://mole.example/a)',
  ]) {
    expect(named(note)).toBe('[^1]: Confidential source');
  }
  expect(named('[^1]: Ana Secretnames')).toBe('[^1]: Ana Secretnames');
  expect(named('| Ana Secretname |\n|---|')).toBe('| Ana Secretname |\n|---|');
});

it('says nothing in notes on a confidential source that was deleted', () => {
  const id = 'source-0123456789ab';
  const article = build.article({
    lede: [
      build.p('Text', build.cite(id, 'car park', 'whispered')),
      build.verbatim(`[^${id}.2_]: Ana`),
    ],
  });
  const { text } = printMarkdown(newDraft('a', 0), article);
  expect(text).not.toMatch(/car park|whispered|Ana/);
});

it('says nothing in the copy of a note whose source is not there', () => {
  const passage = passageOf(
    build.article({ lede: [build.p('Text', build.cite('gone', 'car park', 'whispered'))] }),
  );
  const copy = { id: 'x', isWhole: false, passage };
  for (const text of [printClip(copy), printPlainText(passage, false)]) {
    expect(text).not.toMatch(/car park|whispered/);
  }
});

it('lets notes on other sources and all else be', () => {
  const withheld = [{ ...secret, id: 'rivera' }];
  expect(withholdNotes('[^rivera.2_]: Ana', withheld)).toBe('[^rivera.2_]: Confidential source');
  expect(withholdNotes('[^riverside]: Ana', withheld)).toBe('[^riverside]: Ana');
  expect(withholdNotes('| a |\n|---|', withheld)).toBe('| a |\n|---|');
});
