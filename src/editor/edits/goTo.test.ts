import { EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type Article, build, schema } from '#document';
import { placeOf } from '../testing/everyBlock.ts';
import { onDoc } from '../testing/onDoc.ts';
import { runCommands } from '../testing/runCommands.ts';
import { backspace } from './backspace.ts';
import { goToEnd, goToStart, selectAll, selectToEnd, selectToStart } from './goTo.ts';
import { clearFormatting, toggleBold } from './marks.ts';
import { isTextEmpty } from './places.ts';

const { article, b, cite, divider, i, p, section } = build;

const doc = article({
  headline: 'Head',
  lede: [p('Lede')],
  body: [section('Next', p('Last'))],
  sources: [{ id: 's', title: 'S' }],
});

describe('going to the start and the end', () => {
  it('lands exactly', () => {
    expect(onDoc(doc, 'Le|de', goToStart)).toMatchObject({ block: 'headline', caret: '|Head' });
    expect(onDoc(doc, 'Le|de', goToEnd)).toMatchObject({ block: 'paragraph', caret: 'Last|' });
  });

  it('finds the place after a divider at the end', () => {
    const divided = article({ lede: [p('a'), divider()] });
    expect(onDoc(divided, '|a', goToEnd).block).toBe('lede');
  });

  it('keeps the anchor of the selection', () => {
    let state = EditorState.create({
      schema,
      doc,
      selection: TextSelection.create(doc, placeOf(doc, 'Le|de')),
    });
    const anchor = state.selection.anchor;
    state = runCommands(state, selectToEnd);
    expect(state.selection).toMatchObject({ anchor, head: placeOf(doc, 'Last|') });
    state = runCommands(state, selectToStart);
    expect(state.selection).toMatchObject({ anchor, head: Selection.atStart(doc).head });
  });
});

describe('all of the text', () => {
  const isEmpty = (article: Article) => isTextEmpty({ doc: article });

  it('is deleted at once, and the sources stay', () => {
    const cleared = onDoc(doc, 'Le|de', selectAll, selectAll, backspace);
    expect(cleared.doc).toEqual(article({ sources: [{ id: 's', title: 'S' }] }));
    expect(isEmpty(cleared.doc)).toBe(true);
    expect(isEmpty(doc)).toBe(false);
  });

  it('includes a divider at its end', () => {
    const divided = article({ headline: 'a', lede: [p('b'), divider()] });
    expect(onDoc(divided, '|a', selectAll, backspace).doc).toEqual(article({}));
    expect(isEmpty(article({ lede: [divider()] }))).toBe(false);
  });
});

describe('marks', () => {
  const marked = article({ headline: 'a', lede: [p('b', cite('s'), 'c')] });

  it('go where they have a place, off when all has them', () => {
    const bold = onDoc(marked, ['|a', 'c|'], toggleBold);
    expect(bold.doc.child(0)).toEqual(marked.child(0));
    expect(bold.doc.child(2)).toEqual(build.lede(p(b('b', cite('s'), 'c'))));
    expect(onDoc(marked, ['|a', 'c|'], toggleBold, toggleBold).doc).toEqual(marked);
  });

  it('are cleared', () => {
    const given = article({ headline: i('a'), lede: [p(b('b'))] });
    expect(onDoc(given, ['|a', 'b|'], clearFormatting).doc).toEqual(
      article({ headline: 'a', lede: [p('b')] }),
    );
    expect(onDoc(marked, ['|a', 'c|'], clearFormatting).done).toBe(false);
  });
});
