import { describe, expect, it } from 'vitest';
import {
  a,
  article,
  attribution,
  b,
  br,
  cite,
  code,
  li,
  p,
  quotation,
  section,
  ul,
  verbatim,
} from './build.ts';
import { findCitations } from './citations.ts';
import { normalise } from './normalise.ts';
import { markType, nodeType, schema } from './schema.ts';
import { sourcesOf } from './sources.ts';

const headless = (...texts: string[]) =>
  nodeType('section').create(
    null,
    texts.map((text) => p(text)),
  );

describe('normalise', () => {
  it('gives back the very same article when it is normal', () => {
    const normal = article({
      headline: 'Flats',
      lede: [p('a ', b('b'), a('https://example.org/', 'c'), cite('minutes')), ul(li('d'))],
      body: [section('Next', p('e'), verbatim('| a |'))],
      sources: [{ id: 'minutes', title: 'Minutes' }],
    });
    expect(normalise(normal)).toBe(normal);
  });

  it('puts a section without a heading into the part before it', () => {
    const given = article({
      lede: [p('a')],
      body: [headless('b'), section('C', p('c')), headless('d', 'e'), headless('f')],
    });
    expect(normalise(given)).toEqual(
      article({ lede: [p('a'), p('b')], body: [section('C', p('c'), p('d'), p('e'), p('f'))] }),
    );
  });

  it('keeps line ends, NUL and lone surrogates out of text', () => {
    const given = article({ lede: [p('a\r\nb\nc\rd\0e\uD800f')] });
    expect(normalise(given)).toEqual(article({ lede: [p('a b c d\uFFFDe\uFFFDf')] }));
  });

  it('takes links away that are not safe, and keeps their words', () => {
    const given = article({ lede: [p(a('javascript:alert(1)', 'a'), a(' https://b.org', 'b'))] });
    expect(normalise(given)).toEqual(article({ lede: [p('a', a('https://b.org', 'b'))] }));
  });

  it('marks only text as code', () => {
    const given = article({ lede: [p(code('a', br(), cite('s'), 'b'))] });
    expect(normalise(given)).toEqual(article({ lede: [p(code('a'), br(), cite('s'), code('b'))] }));
  });

  it('leaves the dash before an attribution to those who show it', () => {
    const said = (...content: Parameters<typeof attribution>) =>
      article({ lede: [quotation(p('Yes.'), attribution(...content))] });
    for (const dash of ['— ', '—', ' – ', '- ', '-- ', '— — ', '―\u00A0']) {
      expect(normalise(said(`${dash}Ann Other`))).toEqual(said('Ann Other'));
    }
    expect(normalise(said(b('—'), ' ', cite('a'), ' — x'))).toEqual(said(cite('a'), ' — x'));
    for (const words of ['—', '-18 °C', '–', 'Ann — Other']) {
      expect(normalise(said(words))).toEqual(said(words));
    }
  });

  it('gives each source an id of its own, and the first of two keeps it', () => {
    const given = article({
      lede: [p('x', cite('a'))],
      sources: [
        { id: 'a', title: 'One' },
        { id: 'a', title: 'Two lives' },
        { id: '', title: 'Three' },
      ],
    });
    expect(sourcesOf(normalise(given)).map(({ id }) => id)).toEqual(['a', 'two-lives', 'three']);
    expect(findCitations(normalise(given)).map(({ source }) => source)).toEqual(['a']);
  });

  it('lets citations follow a source whose id could not be one', () => {
    const given = article({
      lede: [p('x', cite('City Council'), cite('own'), cite('Who?'))],
      sources: [{ id: 'City Council', title: 'Minutes' }],
    });
    const fixed = normalise(given);
    expect(sourcesOf(fixed).map(({ id }) => id)).toEqual(['city']);
    expect(findCitations(fixed).map(({ source }) => source)).toEqual(['city', 'own', 'who']);
  });

  it('lets kept notes follow it, too', () => {
    const given = article({
      lede: [p('x', cite('own')), verbatim('[^own.2]: Minutes, p. 4')],
      sources: [{ id: 'own', title: 'Minutes' }],
    });
    const { children } = normalise(given).child(2);
    expect(children[0]?.lastChild?.attrs.source).toBe('minutes');
    expect(children[1]?.attrs.markdown).toBe('[^minutes.2]: Minutes, p. 4');
  });

  it('withholds a source under terms it does not know', () => {
    const sources = nodeType('sources').create(
      null,
      nodeType('source').create({ id: 'a', terms: 'embargoed' }),
    );
    const empty = article({});
    const given = empty.copy(empty.content.replaceChild(empty.childCount - 2, sources));
    expect(sourcesOf(normalise(given))[0]?.terms).toBe('confidential');
  });

  it('makes no id of the title of a confidential source', () => {
    const given = article({
      sources: [{ id: 'a' }, { id: 'a', title: 'Ana Rivera', terms: 'confidential' }],
    });
    expect(sourcesOf(normalise(given)).map(({ id }) => id)).toEqual(['a', 'source']);
  });

  it('is done after the first time', () => {
    const given = article({
      lede: [p('a\nb', schema.text('c', [markType('link').create({ href: 'data:x' })]))],
      body: [headless('d')],
      sources: [{ id: 'X' }, { id: 'x' }],
    });
    const once = normalise(given);
    expect(normalise(once)).toBe(once);
  });
});
