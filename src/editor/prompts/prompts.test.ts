import { EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { type Article, build, emptyArticle } from '#document';
import { t } from '#messages';
import { promptsPlugin } from './promptsPlugin.ts';

const { article, attribution, p, quotation, section, why } = build;
const { prompt } = t.blocks;

const plugin = promptsPlugin();
const open = (doc: Article) => EditorState.create({ doc, plugins: [plugin] });

/** The prompts by the node they stand in. */
function shown(state: EditorState): string[] {
  const decorations = plugin.props.decorations?.call(plugin, state);
  if (!(decorations instanceof DecorationSet)) return [];
  return decorations
    .find()
    .sort((x, y) => x.from - y.from)
    .map((decoration) => {
      const { attrs } = (decoration as unknown as { type: { attrs: Record<string, string> } }).type;
      return `${state.doc.nodeAt(decoration.from)?.type.name}: ${attrs['data-prompt']}`;
    });
}

describe('prompts', () => {
  it('stand in what is empty', () => {
    expect(shown(open(emptyArticle()))).toEqual([
      `headline: ${prompt.headline}`,
      `standfirst: ${prompt.standfirst}`,
      `paragraph: ${prompt.lede}`,
    ]);
    const doc = article({
      headline: 'H',
      standfirst: 'S',
      lede: [p('x'), p()],
      body: [section('', p(), quotation(p('q'), attribution())), why(p())],
    });
    expect(shown(open(doc))).toEqual([
      `sectionHeading: ${prompt.sectionHeading}`,
      `attribution: ${prompt.attribution}`,
      `paragraph: ${prompt.whyItMatters}`,
    ]);
  });

  it('go when something is written and come back when it is deleted', () => {
    const state = open(emptyArticle());
    const written = state.apply(state.tr.insertText('x', 1));
    expect(shown(written)).toHaveLength(2);
    expect(shown(written.apply(written.tr.delete(1, 2)))).toEqual(shown(state));
  });

  it('stand in the only paragraph of the lede, and in no other', () => {
    const state = open(emptyArticle());
    const two = state.apply(state.tr.split(6));
    expect(shown(two)).toHaveLength(2);
    expect(shown(two.apply(two.tr.join(7)))).toHaveLength(3);
  });
});
