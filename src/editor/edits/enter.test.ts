import { describe, expect, it } from 'vitest';
import { build } from '#document';
import { onDoc } from '../testing/onDoc.ts';
import { enter, lineBreak } from './enter.ts';

const { article, attribution, br, divider, figure, li, p, quotation, section, subheading } = build;
const { task, ul, why } = build;

describe('Enter', () => {
  it('walks from the headline to the standfirst and the lede', () => {
    const doc = article({ headline: 'Flats' });
    expect(onDoc(doc, 'Flats|', enter).block).toBe('standfirst');
    const walked = onDoc(doc, 'Flats|', enter, enter);
    expect(walked.doc).toEqual(doc);
    expect(walked.block).toBe('paragraph');
  });

  it('takes the rest of a headline into an empty standfirst, and of a standfirst into the lede', () => {
    const doc = article({ headline: 'Flats approved', lede: [p('Lede')] });
    const once = onDoc(doc, 'Flats |approved', enter);
    expect(once.doc).toEqual(
      article({ headline: 'Flats ', standfirst: 'approved', lede: [p('Lede')] }),
    );
    expect(onDoc(once.doc, 'appr|oved', enter).doc).toEqual(
      article({ headline: 'Flats ', standfirst: 'appr', lede: [p('oved'), p('Lede')] }),
    );
  });

  it('leaves a headline whole where a standfirst stands', () => {
    const doc = article({ headline: 'Flats approved', standfirst: 'By seven votes' });
    const { doc: after, caret } = onDoc(doc, 'Flats |approved', enter);
    expect(after).toEqual(doc);
    expect(caret).toBe('|By seven votes');
  });

  it('goes on in a paragraph of the section from its heading', () => {
    const doc = article({ body: [section('Next', p('Text'))] });
    expect(onDoc(doc, 'Next|', enter).doc).toEqual(
      article({ body: [section('Next', p(), p('Text'))] }),
    );
    expect(onDoc(doc, 'Ne|xt', enter).doc).toEqual(
      article({ body: [section('Ne', p('xt'), p('Text'))] }),
    );
    expect(onDoc(article({ body: [section('Next')] }), 'Next|', enter).caret).toBe('|');
  });

  it('before a heading makes a paragraph in the part before it', () => {
    const doc = article({ lede: [p('Lede')], body: [section('Next', p('Text'))] });
    const { doc: after, caret } = onDoc(doc, '|Next', enter, enter);
    expect(after).toEqual(article({ lede: [p('Lede'), p()], body: [section('Next', p('Text'))] }));
    expect(caret).toBe('|Next');
  });

  it('splits a paragraph and a subheading', () => {
    const doc = article({ lede: [p('ab'), subheading('cd')] });
    expect(onDoc(doc, 'a|b', enter).doc).toEqual(
      article({ lede: [p('a'), p('b'), subheading('cd')] }),
    );
    expect(onDoc(doc, 'c|d', enter).doc).toEqual(
      article({ lede: [p('ab'), subheading('c'), p('d')] }),
    );
  });

  it('uses the empty paragraph that is there', () => {
    const doc = article({ lede: [p('a'), p(), p('b')] });
    expect(onDoc(doc, 'a|', enter, enter, enter).doc).toEqual(doc);
    expect(onDoc(doc, '|b', enter).doc).toEqual(doc);
  });

  it('makes items of a list, to be done where it is one of tasks, and leaves it from an empty one', () => {
    const doc = article({ lede: [ul(task(true, p('ab')), task(false, p('c')))] });
    expect(onDoc(doc, 'a|b', enter).doc).toEqual(
      article({ lede: [ul(task(true, p('a')), task(false, p('b')), task(false, p('c')))] }),
    );
    expect(onDoc(doc, 'c|', enter, enter).doc).toEqual(
      article({ lede: [ul(task(true, p('ab')), task(false, p('c'))), p()] }),
    );
  });

  it('leaves a nested list one level at a time', () => {
    const doc = article({ lede: [ul(li('a', ul(li('b'))))] });
    expect(onDoc(doc, 'b|', enter, enter).doc).toEqual(
      article({ lede: [ul(li('a', ul(li('b'))), li(''))] }),
    );
    expect(onDoc(doc, 'b|', enter, enter, enter).doc).toEqual(
      article({ lede: [ul(li('a', ul(li('b')))), p()] }),
    );
  });

  it('leads from the words of a quotation to who said them, and out of it', () => {
    const doc = article({ lede: [quotation(p('We could not'))] });
    expect(onDoc(doc, 'not|', enter, enter).doc).toEqual(
      article({ lede: [quotation(p('We could not'), attribution(''))] }),
    );
    expect(onDoc(doc, 'not|', enter, enter, enter).doc).toEqual(
      article({ lede: [quotation(p('We could not')), p()] }),
    );
    const said = article({ lede: [quotation(p('We could not'), attribution('Ana')), p('So')] });
    expect(onDoc(said, 'Ana|', enter).doc).toEqual(
      article({ lede: [quotation(p('We could not'), attribution('Ana')), p(), p('So')] }),
    );
    expect(onDoc(said, 'not|', enter, enter).caret).toBe('|Ana');
  });

  it('leads from a caption to a paragraph after the picture', () => {
    const doc = article({ lede: [figure({ src: 'pictures/1.png' }, 'View')] });
    expect(onDoc(doc, 'View|', enter).doc).toEqual(
      article({ lede: [figure({ src: 'pictures/1.png' }, 'View'), p()] }),
    );
  });

  it('stays within "why it matters"', () => {
    const doc = article({ body: [why(p('ab'))] });
    expect(onDoc(doc, 'a|b', enter).doc).toEqual(article({ body: [why(p('a'), p('b'))] }));
  });

  it('on a selection keeps what is left of its ends apart', () => {
    const doc = article({
      headline: 'Flats approved',
      lede: [p('Lede'), divider()],
      body: [section('Next', p('Text'))],
    });
    const { doc: after, caret } = onDoc(doc, ['Flats| approved', 'Te|xt'], enter);
    expect(after).toEqual(article({ headline: 'Flats', lede: [p('xt')] }));
    expect(caret).toBe('|xt');
  });
});

describe('Shift-Enter', () => {
  it('breaks a line, and is a space where there is one line', () => {
    const doc = article({ headline: 'Headline', lede: [p('ab')] });
    expect(onDoc(doc, 'a|b', lineBreak).doc).toEqual(
      article({ headline: 'Headline', lede: [p('a', br(), 'b')] }),
    );
    expect(onDoc(doc, 'Head|line', lineBreak).doc).toEqual(
      article({ headline: 'Head line', lede: [p('ab')] }),
    );
  });
});
