import { EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, build, tksIn } from '#document';
import { runs } from '../../testing/runs.ts';
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
        expect(shown(state)).toEqual(tksIn(state.doc).map(({ from, to }) => ({ from, to })));
      }),
      runs(),
    );
  });
});
