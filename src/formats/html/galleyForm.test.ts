import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, build, emptyArticle, normalise, schema } from '#document';
import { runs } from '../../testing/runs.ts';
import { articleArbitrary } from '../generator/articleArbitrary.ts';
import { withoutUnknown } from '../generator/withoutConfidential.ts';
import { articleFrom, passageOf } from '../Passage.ts';
import { printPlainText } from '../plainText/printPlainText.ts';
import { parseClip, printClip } from './galleyForm.ts';
import { parseHtml } from './parseHtml.ts';
import { printHtml } from './printHtml.ts';

/** The words of the text, but for those of kept Markdown. */
const wordsOf = (article: Article): string[] => {
  const words: string[] = [];
  article.descendants((node) => {
    if (node.isText) words.push(...(node.text?.match(/[A-Za-z0-9]+/g) ?? []));
  });
  return words;
};

const { article, cite, p, section } = build;

const SOURCE = { id: 'log', title: 'Log', kind: 'document' } as const;

const small = () =>
  article({
    headline: 'Harbour deal',
    lede: [p('Text', cite('log', 'item 6'))],
    body: [section('S', p('t'))],
    sources: [SOURCE],
  });

describe('the clipboard', () => {
  it('carries any article to the letter, but for what is confidential', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const clip = parseClip(printClip({ id: 'x', isWhole: true, passage: passageOf(article) }));
        expect(clip && articleFrom(clip.passage).toJSON()).toEqual(
          withoutUnknown(article).toJSON(),
        );
      }),
      runs(),
    );
  });

  it('shows every word of any article to other programs', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const passage = passageOf(article);
        const page = printHtml(passage, false);
        const prose = printPlainText(passage, false);
        for (const word of wordsOf(article)) {
          expect(page).toContain(word);
          expect(prose).toContain(word);
        }
      }),
      runs(),
    );
  });
});

describe('a form that comes from elsewhere', () => {
  const clip = (change: (form: Record<string, unknown>) => void) => {
    const html = printClip({ id: 'x', isWhole: true, passage: passageOf(small()) });
    const [, escaped = ''] = /data-galley="([^"]*)"/.exec(html) ?? [];
    const form = JSON.parse(
      escaped
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&'),
    );
    change(form);
    const written = JSON.stringify(form).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return html.replace(escaped, written.replaceAll('$', '$$$$'));
  };

  it('is read when it is sound', () => {
    expect(parseClip(clip(() => {}))?.id).toBe('x');
  });

  it.each([
    ['of another version', { version: 2 }],
    ['with an unknown node', { opening: [{ type: 'script' }] }],
    ['with a node out of its place', { opening: [{ type: 'headline' }] }],
    ['with a part that is none', { parts: [{ type: 'paragraph' }] }],
    [
      'with a wrong attribute',
      {
        opening: [
          {
            type: 'orderedList',
            attrs: { start: 'x' },
            content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
          },
        ],
      },
    ],
    [
      'with a source of an unknown kind',
      { sources: [{ ...small().child(4).child(0).attrs, kind: 'x' }] },
    ],
    ['without its parts', { parts: undefined }],
  ])('is not read %s', (_name, change) => {
    const html = clip((form) => Object.assign(form, change));
    expect(parseClip(html)).toBeNull();
    expect(parseHtml(html).passage.headline.length).toBeGreaterThan(0);
  });

  it('brings no unsafe link', () => {
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)', title: '' } };
    const html = clip((form) => {
      form.opening = [{ type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [link] }] }];
    });
    expect(parseClip(html)?.passage.opening.map((node) => node.toJSON())).toEqual([
      p('x').toJSON(),
    ]);
  });

  it('is not the whole when other words stand beside it', () => {
    expect(parseClip(`<p>before</p>${clip(() => {})}`)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const form = json.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
        expect(parseClip(`<div data-galley="${form}">x</div>`)).toBeNull();
      }),
      runs(),
    );
  });
});

describe('an article', () => {
  it('is normal after it was carried', () => {
    const clip = parseClip(printClip({ id: 'x', isWhole: true, passage: passageOf(small()) }));
    const carriedOver = articleFrom(clip?.passage ?? passageOf(emptyArticle()));
    expect(normalise(carriedOver)).toBe(carriedOver);
    expect(carriedOver.type.schema).toBe(schema);
  });
});
