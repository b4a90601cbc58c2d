import { NodeSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build } from '#document';
import { onDoc } from '../testing/onDoc.ts';
import { backspace, deleteForward } from './backspace.ts';

const { a, article, attribution, b, cite, divider, figure, li, ol, p, quotation, section } = build;
const { subheading, ul, verbatim, why } = build;

describe('Backspace at the start of a block', () => {
  it('joins a section to the part before it, its heading becoming a paragraph', () => {
    const doc = article({ lede: [p('Lede')], body: [section('Next', p('Text'))] });
    const { doc: after, caret } = onDoc(doc, '|Next', backspace);
    expect(after).toEqual(article({ lede: [p('Lede'), p('Next'), p('Text')] }));
    expect(caret).toBe('|Next');
  });

  it('leaves nothing of an empty heading', () => {
    const doc = article({
      headline: 'H',
      standfirst: 'S',
      lede: [p('Lede')],
      body: [section('', p('Text'))],
    });
    const { doc: after, caret } = onDoc(doc, '|', backspace);
    expect(after).toEqual(
      article({ headline: 'H', standfirst: 'S', lede: [p('Lede'), p('Text')] }),
    );
    expect(caret).toBe('Lede|');
    const blank = article({
      headline: 'H',
      standfirst: 'S',
      lede: [p('Lede')],
      body: [section('')],
    });
    expect(onDoc(blank, '|', backspace).doc).toEqual(
      article({ headline: 'H', standfirst: 'S', lede: [p('Lede')] }),
    );
  });

  it('dissolves "why it matters" into the part before it', () => {
    const doc = article({ body: [section('A', p('a')), why(p('b'), p('c'))] });
    expect(onDoc(doc, '|b', backspace).doc).toEqual(
      article({ body: [section('A', p('a'), p('b'), p('c'))] }),
    );
  });

  it('lifts an item, a quotation, a subheading first', () => {
    const doc = article({
      lede: [ul(li('a', ul(li('b')))), quotation(p('c'), attribution('d')), subheading('e')],
    });
    expect(onDoc(doc, '|b', backspace).doc.child(2).child(0)).toEqual(ul(li('a'), li('b')));
    expect(onDoc(doc, '|b', backspace, backspace).doc.child(2).children.slice(0, 2)).toEqual([
      ul(li('a')),
      p('b'),
    ]);
    expect(onDoc(doc, '|c', backspace).doc.child(2).children.slice(1, 3)).toEqual([p('c'), p('d')]);
    expect(onDoc(doc, '|e', backspace).doc.child(2).lastChild).toEqual(p('e'));
  });

  it('joins a text onto the standfirst or the headline, if that can hold it', () => {
    const doc = article({
      headline: 'a',
      standfirst: 'b',
      lede: [p('c', a('https://d.org', 'd')), p('e')],
    });
    expect(onDoc(doc, '|cd', backspace).doc).toEqual(
      article({
        headline: 'a',
        standfirst: [...p('bc', a('https://d.org', 'd')).children],
        lede: [p('e')],
      }),
    );
    expect(onDoc(doc, '|b', backspace).doc.child(0)).toEqual(build.headline('ab'));
    const bold = article({ headline: 'a', standfirst: 'b', lede: [p(b('c'))] });
    const { doc: after, caret } = onDoc(bold, '|c', backspace);
    expect(after).toEqual(bold);
    expect(caret).toBe('b|');
  });

  it('takes a text up into a standfirst that is empty', () => {
    const doc = article({ headline: 'a', lede: [p('c'), p('d')] });
    expect(onDoc(doc, '|c', backspace).doc).toEqual(
      article({ headline: 'a', standfirst: 'c', lede: [p('d')] }),
    );
  });

  it('does nothing at the start of the headline', () => {
    const doc = article({ headline: 'a' });
    const outcome = onDoc(doc, '|a', backspace);
    expect(outcome.doc).toEqual(doc);
    expect(outcome.done).toBe(true);
  });

  it('takes a divider away, and selects what says or shows something', () => {
    const doc = article({
      lede: [
        p('a'),
        divider(),
        p('b'),
        verbatim('| c |'),
        p('d'),
        figure({ src: 'e' }, 'f'),
        p('g'),
      ],
    });
    expect(onDoc(doc, '|b', backspace).doc.child(2).child(1)).toEqual(p('b'));
    const twice = onDoc(doc, '|d', backspace, backspace).doc.child(2);
    expect(twice.childCount).toBe(doc.child(2).childCount - 1);
    expect(onDoc(doc, '|g', backspace).doc).toEqual(doc);
    expect(onDoc(doc, '|g', backspace, backspace).doc.child(2).lastChild).toEqual(p('g'));
    expect(onDoc(doc, '|f', backspace, backspace).doc.child(2).childCount).toBe(6);
  });

  it('removes an empty paragraph before it, and itself when it is empty', () => {
    const doc = article({ headline: 'x', standfirst: 'y', lede: [p('a'), p(), ol(1, li('b'))] });
    expect(onDoc(doc, '|', backspace).doc.child(2).childCount).toBe(2);
    expect(onDoc(doc, '|', backspace).caret).toBe('a|');
  });

  it('takes a citation before it', () => {
    const doc = article({ lede: [p('a', cite('s'), 'b')] });
    expect(onDoc(doc, 'a§|b', backspace).doc).toEqual(article({ lede: [p('ab')] }));
    expect(onDoc(doc, 'a|§b', deleteForward).doc).toEqual(article({ lede: [p('ab')] }));
  });

  it('is left to the browser within a text', () => {
    const doc = article({ lede: [p('ab')] });
    expect(onDoc(doc, 'a|b', backspace).done).toBe(false);
    expect(onDoc(doc, 'a|b', deleteForward).done).toBe(false);
  });
});

describe('Delete at the end of a block', () => {
  it('joins the next heading, and its section with it', () => {
    const doc = article({ lede: [p('a')], body: [section('B', p('c'))] });
    expect(onDoc(doc, 'a|', deleteForward).doc).toEqual(article({ lede: [p('aB'), p('c')] }));
  });

  it('dissolves "why it matters", and lists', () => {
    const doc = article({ lede: [p('a')], body: [why(p('b'), ul(li('c'), li('d')))] });
    expect(onDoc(doc, 'a|', deleteForward).doc).toEqual(
      article({ lede: [p('ab'), ul(li('c'), li('d'))] }),
    );
    expect(onDoc(doc, 'b|', deleteForward).doc).toEqual(
      article({ lede: [p('a')], body: [why(p('bc'), ul(li('d')))] }),
    );
  });

  it('in an empty paragraph removes that, and leaves the next block what it is', () => {
    const doc = article({
      headline: 'x',
      standfirst: 'y',
      lede: [p('a'), p()],
      body: [section('B', p('c'))],
    });
    expect(onDoc(doc, '|', deleteForward).doc).toEqual(
      article({ headline: 'x', standfirst: 'y', lede: [p('a')], body: [section('B', p('c'))] }),
    );
  });

  it('never reaches the sources', () => {
    const doc = article({ lede: [p('a')], sources: [{ id: 's', title: 'S' }] });
    expect(onDoc(doc, 'a|', deleteForward).doc).toEqual(doc);
  });

  it('takes a divider away, and selects a picture', () => {
    const doc = article({ lede: [p('a'), divider(), p('b'), figure({ src: 'e' }, 'f')] });
    expect(onDoc(doc, 'a|', deleteForward).doc.child(2).childCount).toBe(3);
    expect(onDoc(doc, 'b|', deleteForward, deleteForward).doc.child(2).lastChild).toEqual(p('b'));
    expect(NodeSelection.isSelectable(figure({ src: 'e' }))).toBe(true);
  });
});
