import { describe, expect, it } from 'vitest';
import { build } from '#document';
import { onDoc } from '../testing/onDoc.ts';
import { insertWhyItMatters, newSection } from './startPart.ts';

const { article, attribution, br, figure, li, p, quotation, section, ul, why } = build;

describe('newSection', () => {
  it('makes the paragraph a heading and takes what follows in the part along', () => {
    const doc = article({
      lede: [p('a'), p('b', br(), 'c'), p('d')],
      body: [section('E', p('e'))],
    });
    const { doc: after, caret } = onDoc(doc, 'b |c', newSection);
    expect(after).toEqual(
      article({ lede: [p('a')], body: [section('b c', p('d')), section('E', p('e'))] }),
    );
    expect(caret).toBe('b |c');
  });

  it('leaves the lede in place when it takes all of it', () => {
    expect(onDoc(article({ lede: [p('a')] }), 'a|', newSection).doc).toEqual(
      article({ lede: [p()], body: [section('a')] }),
    );
  });

  it('works within lists and quotations, whose rest follows', () => {
    const doc = article({
      body: [
        section(
          'A',
          ul(li('b', ul(li('c'), li('d'))), li('e')),
          quotation(p('f'), attribution('g')),
        ),
      ],
    });
    expect(onDoc(doc, '|c', newSection).doc).toEqual(
      article({
        body: [
          section('A', ul(li('b'))),
          section('c', ul(li('d'), li('e')), quotation(p('f'), attribution('g'))),
        ],
      }),
    );
    expect(onDoc(doc, '|f', newSection).doc.child(4)).toEqual(section('f', p('g')));
  });

  it('cuts "why it matters" in two, or takes its place', () => {
    expect(onDoc(article({ body: [why(p('a'), p('b'), p('c'))] }), 'b|', newSection).doc).toEqual(
      article({ body: [why(p('a')), section('b', p('c'))] }),
    );
    expect(onDoc(article({ body: [why(p('a'), p('b'))] }), 'a|', newSection).doc).toEqual(
      article({ body: [section('a', p('b'))] }),
    );
  });

  it('stands after a picture', () => {
    const picture = figure({ src: 'a' }, 'b');
    const { doc, block } = onDoc(article({ lede: [picture, p('c')] }), 'b|', newSection);
    expect(doc).toEqual(article({ lede: [picture], body: [section('', p('c'))] }));
    expect(block).toBe('sectionHeading');
  });

  it('is not for headings, the headline and the standfirst', () => {
    const doc = article({ headline: 'a', standfirst: 'b', body: [section('C', p('c'))] });
    for (const at of ['|a', '|b', '|C']) expect(onDoc(doc, at, newSection).done).toBe(false);
  });
});

describe('insertWhyItMatters', () => {
  it('stands after the part, made of the block', () => {
    const doc = article({ lede: [p('a'), ul(li('b'), li('c')), p('d')] });
    const { doc: after, caret } = onDoc(doc, 'c|', insertWhyItMatters);
    expect(after).toEqual(article({ lede: [p('a'), ul(li('b')), p('d')], body: [why(p('c'))] }));
    expect(caret).toBe('c|');
  });

  it('is empty from a heading or the headline', () => {
    const doc = article({ headline: 'a', lede: [p('b')], body: [section('C', p('c'))] });
    expect(onDoc(doc, 'a|', insertWhyItMatters).doc).toEqual(
      article({ headline: 'a', lede: [p('b')], body: [why(p()), section('C', p('c'))] }),
    );
    expect(onDoc(doc, '|C', insertWhyItMatters).doc).toEqual(
      article({ headline: 'a', lede: [p('b')], body: [section('C', p('c')), why(p())] }),
    );
  });

  it('is not for what is in one already', () => {
    expect(onDoc(article({ body: [why(p('a'))] }), 'a|', insertWhyItMatters).done).toBe(false);
  });
});
