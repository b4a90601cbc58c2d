import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type Article, build, schema } from '#document';
import { onDoc } from '../testing/onDoc.ts';
import { selectAll } from './goTo.ts';
import { isMarked, toggleBold, toggleCode, toggleItalic } from './marks.ts';

const { article, b, cite, code, i, p, section } = build;

const story = article({
  headline: [schema.text('ab '), ...i('cd')],
  lede: [p(i('ef'), ' ', i('gh'))],
  body: [section('ij', p('kl'))],
});

describe('a mark', () => {
  it('is set everywhere first, and then taken off', () => {
    const italic = onDoc(story, '|ab cd', selectAll, toggleItalic).doc;
    expect(italic).toEqual(
      article({
        headline: i('ab cd'),
        lede: [p(i('ef gh'))],
        body: [section(i('ij'), p(i('kl')))],
      }),
    );
    expect(onDoc(italic, '|ab cd', selectAll, toggleItalic).doc).toEqual(
      article({ headline: 'ab cd', lede: [p('ef gh')], body: [section('ij', p('kl'))] }),
    );
  });

  it('is not kept from the text by a headline that cannot bear it', () => {
    const bold = onDoc(story, '|ab cd', selectAll, toggleBold).doc;
    expect(bold.child(0)).toEqual(story.child(0));
    const again = onDoc(bold, '|ab cd', selectAll, toggleBold).doc;
    expect(again).toEqual(story);
  });

  it('comes off again where a citation cannot bear it', () => {
    const cited = article({ lede: [p('ab', cite('m'), 'cd')] });
    const coded = onDoc(cited, ['|ab', 'cd|'], toggleCode).doc;
    expect(coded.child(2)).toEqual(build.lede(p(code('ab'), cite('m'), code('cd'))));
    expect(onDoc(coded, ['|ab', 'cd|'], toggleCode).doc).toEqual(cited);
  });
});

describe('isMarked', () => {
  const marked = (doc: Article, from: number, to: number) =>
    isMarked(EditorState.create({ doc, selection: TextSelection.create(doc, from, to) }), 'bold');
  const doc = article({ lede: [p(b('ab'), ' ', b('cd'), 'ef')] });

  it('is about all of the selection, spaces aside', () => {
    const start = 6; // where the lede's text begins
    expect(marked(doc, start, start + 5)).toBe(true);
    expect(marked(doc, start + 1, start + 3)).toBe(true);
    expect(marked(doc, start, start + 6)).toBe(false);
    expect(marked(doc, start + 2, start + 3)).toBe(false);
    expect(marked(doc, start + 5, start + 7)).toBe(false);
  });
});
