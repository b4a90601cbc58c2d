import { describe, expect, it } from 'vitest';
import { articleOf, build, newDraft, type Source, sourceNode, sourcesOf } from '#document';
import { parseMarkdown, passageOf, printClip, printMarkdown, printPlainText } from './index.ts';
import { withholdNotes } from './keptNotes.ts';

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
  expect(text).toContain('[^source.3]: Confidential source');
});

it('says nothing of it in notes within lists and quotations either', () => {
  const note = '[^mole]: Secretname\n\n    > told me';
  const quote = '> [^a]: Open\n> [^mole.2]: Secretname\n>\n>     told me\n> [^a.2]: Open';
  const article = build.article({
    lede: [build.ul(build.li('x', build.verbatim(note))), build.verbatim(quote)],
    sources: [{ id: 'mole', terms: 'confidential' }, { id: 'a' }],
  });
  const { text } = printMarkdown(newDraft('a', 0), article);
  expect(text).not.toMatch(/Secretname|told/);
  expect(text).toContain('> [^a]: Open\n> [^source.2]: Confidential source\n> [^a.2]: Open\n');
});

describe('of notes that are kept, once there is a confidential source,', () => {
  const sources = [
    { ...secret, title: 'Ana Secretname', author: 'A. Mole', address: 'https://mole.example/a' },
    { ...secret, id: 'log', title: 'Log', terms: '' as const },
  ];

  it.each([
    '[^log.2_]: Ana Secretname — car park',
    '[^log.2_]: *Ana* Secretname, 4 March',
    '[^log.2_]: told by ana\n    secretname',
    '[^log.2_]: interview with A. Mole',
    '[^log.2_]: [here](https://mole.example/a)',
    '[^log.2_]: see mole.example/a, and http://mole.example/a/b',
    '[^log.2_]: *Ana*&nbsp;*Secretname*, <b>Ana</b>',
    '[^log.2_]: Ana Secret\u00adname',
  ])('those that name it say nothing, whatever their label: %s', (note) => {
    expect(withholdNotes(note, sources)).toBe('[^log.2_]: Confidential source');
  });

  it.each(['[^1]: An&aacute; Secr&eacute;tname', '[^1]: S*ecret*name', '[^1]: car park'])(
    'those on nothing that is there say nothing, whatever they name: %s',
    (note) => {
      expect(withholdNotes(note, sources)).toBe('[^1]: Confidential source');
    },
  );

  it.each([
    ['a fence', '```js\n[^abc]: anything else\nrest\n```'],
    ['a fence in a list', '- a\n\n  ```\n  [^abc]: x\n  ```\n\n  more'],
    ['HTML', '<div>\n[^y]: Ana\n</div>'],
    ['a comment', '<!--\n[^z]: Ana\n-->'],
  ])('what looks like one in %s is none', (_, markdown) => {
    expect(withholdNotes(markdown, sources)).toBe(markdown);
    const article = build.article({ lede: [build.verbatim(markdown)], sources });
    expect(printMarkdown(newDraft('a', 0), article).text).toContain(markdown);
  });

  it('those around them stand as they stood', () => {
    const text = '> quoted\n>\n> [^1]: car\n>     park\n> [^2]:\n> [^log]: Log\n\nafter';
    expect(withholdNotes(text, sources)).toBe(
      '> quoted\n>\n> [^1]: Confidential source\n> [^2]: Confidential source\n> [^log]: Log\n\nafter',
    );
  });

  it('those on open sources stay, and all else that is kept', () => {
    for (const text of [
      '[^log.2_]: Ana Secretnames',
      '[^own.2_]: car park',
      '| Ana Secretname |\n|---|',
    ]) {
      expect(withholdNotes(text, sources)).toBe(text);
    }
  });

  it.each([
    ['ana-secretname-phone', 'withheld_1'],
    ['ana\\]secretname', 'withheld_1'],
    ['Ana.1.2', 'withheld_1.2'],
    ['mole.2_', 'source.2_'],
  ])('no label tells whom they are on: %s', (label, neutral) => {
    const kept = build.verbatim(`| a[^${label}] |\n|---|\n\n[^${label}]: car park`);
    const article = build.article({ lede: [kept], sources });
    const passage = passageOf(article);
    const copy = { id: 'x', isWhole: true, passage };
    const texts = [printClip(copy), printPlainText(passage, true)];
    for (const text of [...texts, printMarkdown(newDraft('a', 0), article).text]) {
      expect(text).not.toMatch(/ana|mole|car park/i);
      expect(text).toContain(`| a[^${neutral}] |`);
      expect(text).toContain(`[^${neutral}]: Confidential source`);
    }
  });
});

it('gives a confidential source an id that tells nothing, if it had another', () => {
  const article = build.article({
    headline: 'T',
    lede: [
      build.p(
        build.cite('mark-felt', 'garage'),
        build.cite('source'),
        build.cite('source-0123456789ab'),
        build.cite('source-2'),
      ),
    ],
    sources: [
      { id: 'mark-felt', title: 'Mark Felt', terms: 'confidential' },
      { id: 'source', title: 'Minutes' },
      { id: 'source-0123456789ab', title: 'Ana', terms: 'confidential' },
    ],
  });
  const passage = passageOf(article);
  const { text } = printMarkdown(newDraft('a', 0), article);
  expect(text).toContain('[^source-3][^source][^source-0123456789ab][^source-2]');
  expect(text).toContain('- **source-3** — Confidential source\n- **source** — Minutes');
  const copy = printClip({ id: 'x', isWhole: true, passage });
  for (const out of [text, copy, printPlainText(passage, true)]) expect(out).not.toMatch(/felt/i);
  // What was read from a file leaves as it came.
  const { article: read } = parseMarkdown(text);
  expect(printMarkdown(newDraft('a', 0), read).text).toBe(text);
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
  const open = [...withheld, { ...secret, id: 'riverside', terms: '' as const }];
  expect(withholdNotes('[^riverside]: Ana', open)).toBe('[^riverside]: Ana');
  expect(withholdNotes('| a |\n|---|', withheld)).toBe('| a |\n|---|');
});
