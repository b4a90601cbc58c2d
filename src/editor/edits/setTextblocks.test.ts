import { describe, expect, it } from 'vitest';
import { build } from '#document';
import { onDoc } from '../testing/onDoc.ts';
import { newSubheading, setParagraph } from './setTextblocks.ts';
import { newSection } from './startPart.ts';

const { article, attribution, br, li, p, quotation, section, subheading, ul } = build;

describe('setParagraph', () => {
  it('takes back a new section', () => {
    const doc = article({ lede: [p('a'), p('b'), p('c')] });
    expect(onDoc(doc, 'b|', newSection, setParagraph).doc).toEqual(doc);
  });

  it('takes blocks out of lists and quotations, of a selection all of them', () => {
    const doc = article({
      lede: [ul(li('a'), li('b', ul(li('c'))), li('d')), quotation(p('e'), attribution('f'))],
    });
    expect(onDoc(doc, '|c', setParagraph).doc).toEqual(
      article({
        lede: [ul(li('a'), li('b')), p('c'), ul(li('d')), quotation(p('e'), attribution('f'))],
      }),
    );
    expect(onDoc(doc, ['|b', 'f|'], setParagraph).doc).toEqual(
      article({ lede: [ul(li('a')), p('b'), p('c'), p('d'), p('e'), p('f')] }),
    );
  });
});

describe('newSubheading', () => {
  it('sets a paragraph, and makes a section part of the one before', () => {
    const doc = article({ body: [section('A', p('a', br(), 'b')), section('C', p('c'))] });
    expect(onDoc(doc, '|a', newSubheading).doc.child(3)).toEqual(section('A', subheading('a b')));
    expect(onDoc(doc, '|C', newSubheading).doc).toEqual(
      article({ body: [section('A', p('a', br(), 'b'), subheading('C'), p('c'))] }),
    );
  });
});
