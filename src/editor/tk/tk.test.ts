import { EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, build, countTks } from '#document';
import { runs } from '../../testing/runs.ts';
import { findTks } from './findTks.ts';
import { tkPlugin } from './tkPlugin.ts';

const { article, b, cite, p, section } = build;

const plugin = tkPlugin();
const open = (doc: Article) => EditorState.create({ doc, plugins: [plugin] });

function shown(state: EditorState) {
  const decorations = plugin.props.decorations?.call(plugin, state);
  return decorations instanceof DecorationSet
    ? decorations
        .find()
        .map(({ from, to }) => ({ from, to }))
        .sort((x, y) => x.from - y.from)
    : [];
}

const story = article({
  headline: 'TK homes',
  lede: [p('About ', b('T'), 'K flats', cite('a'), ' and TKTK more'), p('ATK TKs tk')],
  body: [section('TK', p('x'))],
});

describe('TK', () => {
  it('is shown between whole words', () => {
    const around = (text: string) => findTks(open(article({ lede: [p(text)] })))[0];
    expect(
      around('The harbour board met TK times and nobody knows how often in all'),
    ).toMatchObject({
      before: 'board met ',
      after: ' times and nobody knows how often in all',
    });
    expect(around('Unconstitutionally, TK.')).toMatchObject({ before: ', ', after: '.' });
  });

  it('is found with what stands around it, in every textblock', () => {
    const tks = findTks(open(story));
    expect(tks).toHaveLength(countTks(story));
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
  ])('is counted as it is listed: %s', (_what, count, content) => {
    const doc = article({ lede: [p(...content)] });
    expect(countTks(doc)).toBe(count);
    expect(findTks(open(doc))).toHaveLength(count);
  });

  it('is shown where it is found, after any edits', () => {
    const edit = fc.tuple(fc.nat(100), fc.nat(4), fc.constantFrom('TK', 'T', 'K', ' ', ''));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        let state = open(story);
        for (const [place, length, text] of edits) {
          const from = place % (state.doc.content.size - 4);
          const $from = state.doc.resolve(from);
          if (!$from.parent.isTextblock) continue;
          const to = Math.min(from + length, $from.end());
          state = state.apply(
            text ? state.tr.insertText(text, from, to) : state.tr.delete(from, to),
          );
        }
        expect(shown(state)).toEqual(findTks(state).map(({ from, to }) => ({ from, to })));
      }),
      runs(),
    );
  });
});
