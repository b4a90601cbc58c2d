import { readFileSync } from 'node:fs';
import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, bodyPartsOf, relatedLinksOf, sourcesOf, textOf } from '#document';
import { runs } from '../../testing/runs.ts';
import { parsePlainText } from './parsePlainText.ts';
import { cleanText } from './rows.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8');

/** An article in lines: what each part is, and how its blocks begin. */
function outline(article: Article): string[] {
  const label = (node: Node) => `${textOf(node).split(' ').slice(0, 3).join(' ')}`;
  const lines = [`# ${textOf(article.child(0))}`];
  if (article.child(1).childCount > 0) lines.push(`standfirst ${label(article.child(1))}`);
  const blocks = (nodes: readonly Node[], indent: string) => {
    for (const node of nodes) {
      if (node.type.name === 'sectionHeading') continue;
      if (node.isTextblock) lines.push(`${indent}${label(node)}`);
      else if (node.type.name === 'listItem') {
        lines.push(`${indent}- ${label(node.child(0))}`);
        blocks(node.children.slice(1), `${indent}  `);
      } else {
        const start = node.attrs.start === undefined ? '' : ` from ${node.attrs.start}`;
        lines.push(`${indent}${node.type.name}${start}`);
        blocks(node.children, `${indent}`);
      }
    }
  };
  for (const part of bodyPartsOf(article)) {
    const heading = part.firstChild;
    if (part.type.name === 'section' && heading) lines.push(`## ${textOf(heading)}`);
    else if (part.type.name === 'whyItMatters') lines.push('## (why it matters)');
    blocks(part.children, '  ');
  }
  for (const { title, address } of sourcesOf(article)) lines.push(`source ${title} <${address}>`);
  for (const { title, address } of relatedLinksOf(article)) {
    lines.push(`related ${title} <${address}>`);
  }
  return lines;
}

/** The words of a text that must stand in its article: runs of letters and digits. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function wordsOfArticle(article: Article): string[] {
  const words: string[] = [];
  article.descendants((node) => {
    if (node.isTextblock) words.push(...wordsIn(textOf(node)));
    for (const [name, value] of Object.entries(node.attrs)) {
      if (name !== 'id') words.push(...wordsIn(String(value)));
    }
  });
  return words;
}

/** The words of `text` that `article` lacks, each as often as it lacks it. */
function missingWords(text: string, article: Article): string[] {
  const there = new Map<string, number>();
  for (const word of wordsOfArticle(article)) there.set(word, (there.get(word) ?? 0) + 1);
  return wordsIn(text).filter((word) => {
    const count = there.get(word) ?? 0;
    there.set(word, count - 1);
    return count <= 0;
  });
}

describe('parsePlainText', () => {
  it('finds the parts of a web page pasted without its form', () => {
    const { article } = parsePlainText(fixture('cloud-strategy'));
    expect(outline(article)).toEqual([
      '# OpenAI’s Cloud Strategy: More Than Just a Partnership',
      '  Why OpenAI Move',
      '## Compute Power: The Unsung Hero in AI Development',
      '  We often get',
      '## Why AWS and Not Microsoft?',
      '  Microsoft’s Azure has',
      '## The Real AI Race Is About Infrastructure',
      '  Forget flashy demos',
      '## What This Means for Enterprises and Developers',
      '  For enterprises, the',
      '## Conclusion: A Provocative Turn in the AI Story',
      '  OpenAI’s AWS partnership',
      '## (why it matters)',
      '  This update influences',
      'related AI Chronicle analysis and updates. <>',
      'related How NVIDIA’s AI Monopoly Is Reshaping Power, Innovation, and Ethics in Technology <>',
      'related Why Trust Is AI’s Biggest Challenge: OpenAI, Sam Altman, and the Future of Ethical AI Leadership <>',
    ]);
  });

  it('joins hard-wrapped lines and keeps lists and sources apart', () => {
    expect(outline(parsePlainText(fixture('hard-wrapped')).article)).toEqual([
      '# Night trains return to the coast line after eleven years',
      '  The last sleeper',
      '## Who pays for the beds',
      '  The service costs',
      '## What the counties want to see',
      '  They have set',
      '  bulletList',
      '  - at least sixty',
      '  - a stop at',
      '  - no rise in',
      '  Neither county would',
      'source Timetable study, Coast Line Trust <https://example.org/coast/study>',
      'source Interview with the line manager, 12 June <>',
      'related How the sleeper was lost in the first place <>',
    ]);
  });

  it('takes questions for headings, and boxes between paragraphs for what they are', () => {
    expect(outline(parsePlainText(fixture('questions')).article)).toEqual([
      '# Your council tax bill has changed. Here is why',
      '  Bills that arrive',
      '## Why is my bill higher if the rate is the same?',
      '  Because the value',
      '## Can I appeal?',
      '  Yes, within six',
      '## “Will it go up again next year?”',
      '  The mayor has',
      '## (why it matters)',
      '  One household in',
      '## Who decided this, and when?',
      '  The regional assembly',
      'related What the revaluation means for tenants <>',
    ]);
  });

  it('reads German', () => {
    expect(outline(parsePlainText(fixture('german')).article)).toEqual([
      '# Die Bibliothek, die nachts offen bleibt',
      '  Seit zwei Wochen',
      '## Ein Versuch mit offenem Ende',
      '  Zunächst sollte das',
      '  – Am meisten',
      '## Wer nachts liest',
      '  Eine Zählung der',
      '## (why it matters)',
      '  In der Stadt',
      'source Besucherzählung der Stadtbibliothek, 1. bis 10. März <>',
      'source Gespräch mit Jana Öztürk-Weiß <>',
      'related Wie andere Städte ihre Lesesäle öffnen <>',
      'related Was eine Nacht im Lesesaal kostet <>',
    ]);
  });

  it('invents no heading where nothing looks like one', () => {
    expect(outline(parsePlainText(fixture('no-heading')).article)).toEqual([
      '# ',
      '  The ferry did',
      '  “We have had',
      '  The company blames',
      '  A spokesman said',
      '  Reporting by Ada',
    ]);
  });

  it('tells lists from numbered headings', () => {
    expect(outline(parsePlainText(fixture('list-like')).article)).toEqual([
      '# Five ways to tell whether a photo is old',
      '  Pictures from other',
      '## 1. Look for the season',
      '  Leaves, coats and',
      '## 2. Look for the year in small things',
      '  Number plates, phone',
      '## What to have at hand',
      '  bulletList',
      '  - a reverse image',
      '  - a map with',
      '    bulletList',
      '    - of today',
      '    - of earlier years',
      '  - the weather archive',
      '## Before you publish, in this order',
      '  orderedList from 1',
      '  - Ask who took',
      '  - Ask when',
      '  - Ask for the',
      '  If two of',
    ]);
  });

  it.each(['cloud-strategy', 'hard-wrapped', 'questions', 'german', 'no-heading', 'list-like'])(
    'loses no word of %s but the labels',
    (name) => {
      const labels =
        /^(Related coverage|Related|Sources consulted|Sources|Why it matters|Further reading|Warum es wichtig ist|Quellen|Mehr zum Thema)(:|$)/gm;
      const text = fixture(name)
        .replace(labels, '')
        .replace(/^ *\d[.)] (?=Ask)/gm, '');
      expect(missingWords(text, parsePlainText(text).article)).toEqual([]);
      expect(missingWords(text, parsePlainText(fixture(name)).article)).toEqual([]);
    },
  );

  it('gives an empty article for an empty text', () => {
    expect(outline(parsePlainText(' \n\n').article)).toEqual(['# ', '  ']);
  });

  it('leaves titles under one another alone', () => {
    const titles =
      'How the harbour was won, and what became of the men who won it\nWhat The Harbour Costs Today\nWho Pays';
    expect(outline(parsePlainText(`Reading list\n${titles}`).article)).toEqual([
      '# Reading list',
      '  How the harbour',
      '  What The Harbour',
      '  Who Pays',
    ]);
  });

  it('never throws, stays valid and loses no word of any text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '- one',
        '  - two',
        '3. three',
        '12) twelve',
        '[x] done',
        '* [ ] do',
        '\t• x',
      ),
      fc.constantFrom(
        'Short Heading Here',
        'A sentence that ends. And another one, which is long.',
      ),
      fc.constantFrom(
        'see https://example.org/a?b=c, p. 4',
        'javascript:alert(1)',
        'www.example.org',
      ),
      fc
        .array(fc.constantFrom('word', 'Haus', 'und', 'the', 'Ende.', '—'), {
          minLength: 8,
          maxLength: 40,
        })
        .map((words) => words.join(' ')),
    );
    const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\f', '\v');
    const text = fc
      .array(fc.tuple(line, ends), { maxLength: 20 })
      .map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(text, (written) => {
        const { article } = parsePlainText(written);
        article.check();
        // A number that counts an item is its list's, and the words that name a part are its label's.
        const words = written
          .toWellFormed()
          .replace(/^\s*\d+[.)](?=\s)/gmu, '')
          .replace(/\[[xX]\]/g, '');
        expect(missingWords(words, article)).toEqual([]);
      }),
      runs(300),
    );
  });
});

describe('cleanText', () => {
  it('is text without what is no character, by the rule of the document', () => {
    expect(cleanText('\uFEFFa\0b\uD800c\x01d\x93e\x85')).toBe('a\uFFFDb\uFFFDc\uFFFDd“e…');
  });

  it('keeps tabs and line ends, and takes a vertical tab for one', () => {
    expect(cleanText('a\tb\nc\r\nd\ve')).toBe('a\tb\nc\r\nd\ne');
  });
});
