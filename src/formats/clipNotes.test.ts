import fc from 'fast-check';
import { expect, it } from 'vitest';
import { build, findCitations, noteKey, notesOf } from '#document';
import { runs } from '../testing/runs.ts';
import { articleArbitrary } from './generator/articleArbitrary.ts';
import { printHtml } from './html/printHtml.ts';
import { passageOf } from './Passage.ts';
import { printPlainText } from './plainText/printPlainText.ts';

const { article, cite, p, verbatim } = build;

const twice = article({
  lede: [
    p('One', cite('mole', 'page 1'), ' two', cite('mole', 'page 2', 'said'), ' three', cite('log')),
    p('One', cite('mole', 'page 1')),
    verbatim('[^mole.9_]: Ana, page 3'),
  ],
  sources: [
    { id: 'mole', title: 'Ana', address: 'https://ana.example/', terms: 'confidential' },
    { id: 'log', title: 'Log' },
  ],
});

it('numbers notes on a confidential source one by one, and says nothing of them', () => {
  const passage = passageOf(twice);
  expect(printPlainText(passage, false)).toBe(
    [
      'One[1] two[2] three[3]',
      'One[1]',
      '[^source.9_]: Confidential source',
      '[1] Confidential source\n[2] Confidential source\n[3] Log',
    ].join('\n\n'),
  );
  expect(printHtml(passage, false)).toBe(
    [
      '<p>One<sup>[1]</sup> two<sup>[2]</sup> three<sup>[3]</sup></p><p>One<sup>[1]</sup></p>',
      '<pre>[^source.9_]: Confidential source</pre><hr>',
      '<ol><li>Confidential source</li><li>Confidential source</li><li>Log</li></ol>',
    ].join(''),
  );
});

it('gives every citation of any article the number that it has on the screen', () => {
  fc.assert(
    fc.property(articleArbitrary, (article) => {
      const notes = notesOf(article);
      const onScreen = findCitations(article).map((cited) => notes.get(noteKey(cited))?.number);
      const html = printHtml(passageOf(article), true);
      expect(Array.from(html.matchAll(/<sup>\[(.*?)\]/g), ([, sign]) => Number(sign))).toEqual(
        onScreen,
      );
    }),
    runs(),
  );
});
