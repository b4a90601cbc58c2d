import { describe, expect, it } from 'vitest';
import * as build from './build.ts';
import { countTks, tksIn } from './tks.ts';

const { article, b, cite, p, section } = build;

const story = article({
  headline: 'TK homes',
  lede: [p('About ', b('T'), 'K flats', cite('a'), ' and TKTK more'), p('ATK TKs tk')],
  body: [section('TK', p('x'))],
});

describe('TK', () => {
  it('is shown between whole words', () => {
    const around = (text: string) => tksIn(article({ lede: [p(text)] }))[0];
    expect(
      around('The harbour board met TK times and nobody knows how often in all'),
    ).toMatchObject({
      before: 'board met ',
      after: ' times and nobody knows how often in all',
    });
    expect(around('Unconstitutionally, TK.')).toMatchObject({ before: ', ', after: '.' });
  });

  it('is found with what stands around it, in every textblock', () => {
    const tks = tksIn(story);
    expect(tks.map(({ before, text, after }) => [before, text, after])).toEqual([
      ['', 'TK', ' homes'],
      ['About ', 'TK', ' flats and TKTK more'],
      ['TK flats and ', 'TKTK', ' more'],
      ['', 'TK', ''],
    ]);
    for (const { from, to, text } of tks) expect(story.textBetween(from, to)).toBe(text);
  });

  it.each<[string, number, Parameters<typeof p>]>([
    ['TK', 1, ['TK']],
    ['TKTK, which is one', 1, ['TKTK']],
    ['several', 3, ['TK TK, TKTKTK.']],
    ['no part of a word, in any script', 0, ['ATK TKs ÄTK TKä _TK TK2 TKT']],
    ['a TK before a citation', 1, ['TK', cite('a'), 's']],
    ['letters with a citation between', 0, ['T', cite('a'), 'K']],
    ['kept Markdown', 0, ['x', build.verbatimInline('<!-- TK -->')]],
  ])('is counted: %s', (_what, count, content) => {
    const doc = article({ lede: [p(...content)] });
    expect(countTks(doc)).toBe(count);
  });
});
