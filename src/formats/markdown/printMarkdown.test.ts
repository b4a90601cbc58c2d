import { describe, expect, test } from 'vitest';
import { type Article, blockNodes, build, type Draft, newDraft } from '#document';
import { blockMarkdown } from './blocks/index.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';

const { a, article, attribution, b, br, cite, code, divider, figure, i, li, ol, p, quotation, s } =
  build;
const { section, subheading, task, ul, verbatim, why } = build;

const draft = newDraft('7f3c2a', 0);

/** What stands below the front matter. */
function bodyOf(printed: Article): string {
  const { text } = printMarkdown(draft, printed);
  return text.slice(text.indexOf('\n---\n\n') + 6);
}

/** Both directions: the article gives the Markdown, and the Markdown the article. */
function roundTrips(original: Article, markdown: string): void {
  expect(bodyOf(original)).toBe(markdown);
  const { text } = printMarkdown(draft, original);
  expect(parseMarkdown(text).article.toJSON()).toEqual(original.toJSON());
}

const withLede = (...lede: Parameters<typeof build.lede>) => article({ headline: 'T', lede });

test('a whole article reads as it stands on the page', () => {
  roundTrips(
    article({
      headline: 'City approves 1,200 homes',
      standfirst: 'Councillors voted 7–2.',
      lede: [p('It passed.', cite('minutes', 'item 6', '7 in favour'))],
      body: [why(p('Homes are short.', cite('minutes'))), section('What next', p('TK'))],
      sources: [
        {
          id: 'minutes',
          title: 'Minutes',
          address: 'https://example.org/m',
          kind: 'document',
          accessed: '2026-03-04',
        },
      ],
      related: [
        { title: 'The quota', address: 'https://example.org/q', reason: 'explainer' },
        { title: 'A title' },
      ],
    }),
    `# City approves 1,200 homes

**Councillors voted 7–2.**

It passed.[^minutes]

## Why it matters

Homes are short.[^minutes.2]

## What next

TK

## Sources consulted

- **minutes** — [Minutes](https://example.org/m) · document · accessed 2026-03-04

## Related links

- [The quota](https://example.org/q) — explainer
- A title

[^minutes]: Minutes — item 6

    > 7 in favour

[^minutes.2]: Minutes
`,
  );
});

test('the front matter has every field, quoted, and what is empty is left out', () => {
  const full: Draft = newDraft('7f3c2a', 1_772_582_400_000, {
    slug: 'homes',
    bylines: ['Noor Haddad', 'Ana "Ann" Rivera'],
    kicker: 'Housing',
    shortHeadline: 'Homes approved',
    status: 'ready',
    language: 'en-GB',
    desk: 'City',
    tags: ['housing'],
    embargo: '2026-03-05T06:00',
    frontMatter: '# kept\nlayout: post',
  });
  const { text } = printMarkdown(full, article({ headline: 'Homes', standfirst: 'In short.' }));
  expect(text).toBe(`---
title: "Homes"
short_title: "Homes approved"
description: "In short."
kicker: "Housing"
slug: "homes"
author: ["Noor Haddad", "Ana \\"Ann\\" Rivera"]
date: "2026-03-04"
lastmod: "2026-03-04"
lang: "en-GB"
section: "City"
tags: ["housing"]
status: "ready"
embargo: "2026-03-05T06:00"
draft_id: "7f3c2a"
# kept
layout: post
---

# Homes

**In short.**
`);
  expect(printMarkdown(draft, article({})).text).toBe(`---
date: "1970-01-01"
lastmod: "1970-01-01"
lang: "en"
status: "drafting"
draft: true
draft_id: "7f3c2a"
---

#
`);
});

describe('what would be taken for something else is kept from it', () => {
  test.each<[string, Article, string]>([
    ['no headline', article({ lede: [p('x')] }), '#\n\nx\n'],
    ['a lede all in bold', withLede(p(b('x'))), '# T\n\n<!-- no standfirst -->\n\n**x**\n'],
    [
      'a lede that begins with the comment',
      withLede(verbatim('<!-- no standfirst -->'), p('x')),
      '# T\n\n<!-- no standfirst -->\n\n<!-- no standfirst -->\n\nx\n',
    ],
    [
      'a section called like a part',
      article({ headline: 'T', body: [section('Related links', p('x'))] }),
      '# T\n\n## Related links <!-- section -->\n\nx\n',
    ],
    [
      'a quotation that ends in a dash',
      withLede(quotation(p('a'), p('— b'))),
      '# T\n\n> a\n>\n> — b\n>\n> —\n',
    ],
    [
      'a quotation of one line that begins with a dash',
      withLede(quotation(p('— b'))),
      '# T\n\n> — b\n>\n> —\n',
    ],
    [
      'a quotation whose last line is a dash',
      withLede(quotation(p('a', br(), '— b'))),
      '# T\n\n> a\\\n> — b\n>\n> —\n',
    ],
    [
      'a citation before a colon',
      withLede(p(cite('own'), ': x')),
      '# T\n\n[^own]\\: x\n\n[^own]: Own observation\n',
    ],
    ['dollars at a start', withLede(p('$$')), '# T\n\n\\$$\n'],
    ['dashes at a start', withLede(p('---')), '# T\n\n\\---\n'],
    ['a rule at the start', withLede(divider()), '# T\n\n***\n'],
    [
      'lists side by side',
      withLede(ul(li('a')), ul(li('b')), ol(1, li('c')), ol(3, li('d'))),
      '# T\n\n- a\n\n+ b\n\n1. c\n\n3) d\n',
    ],
    [
      'breaks at the edges',
      withLede(p(br(), 'a', br(), b('b', br()), br())),
      '# T\n\n<br>a\\\n**b<br>**<br>\n',
    ],
    ['a break and a list', withLede(ul(li(p(br()), ul(li('a'))))), '# T\n\n- <br>\n\n  - a\n'],
    [
      'a numbered list in a list in a list',
      withLede(ul(li('a', ul(li(p(), ol(7, li('b'))))))),
      '# T\n\n- a\n\n  - 7. b\n',
    ],
    [
      'an empty task',
      withLede(ul(task(true, p()), task(false, p(' ')))),
      '# T\n\n- [x] &#x20;\n- [ ] &#x20;&#x20;\n',
    ],
    [
      'a text before kept Markdown',
      withLede(p('a!', build.verbatimInline('[](x)'))),
      '# T\n\na\\![](x)\n',
    ],
  ])('%s', (_name, original, markdown) => {
    roundTrips(original, markdown);
  });

  test('a bold lede with a kept link, which no standfirst can hold', () => {
    roundTrips(
      withLede(p(b(build.verbatimInline('[x](javascript:y)')))),
      '# T\n\n**[x](javascript:y)**\n',
    );
  });
});

test.each<[string, Article, string]>([
  [
    'marks',
    withLede(p(b('a ', ...i('b')), ' ', s('c'), ' ', code('d`'))),
    '# T\n\n**a _b_** ~~c~~ `` d` ``\n',
  ],
  [
    'links',
    withLede(
      p(a('https://example.org', 'x'), ' ', a('https://example.org', 'https://example.org')),
    ),
    '# T\n\n[x](https://example.org) <https://example.org>\n',
  ],
  ['subheadings', withLede(subheading('x', 4)), '# T\n\n#### x\n'],
  ['a quotation', withLede(quotation(p('a'), attribution('Ana'))), '# T\n\n> a\n>\n> — Ana\n'],
  ['an attribution alone', withLede(quotation(p(), attribution('Ana'))), '# T\n\n> — Ana\n'],
  [
    'a picture',
    withLede(figure({ src: 'pictures/0a.jpg', alt: 'x', credit: 'Noor' }, 'A ', b('b'))),
    '# T\n\n![x](pictures/0a.jpg "Noor")\n*A __b__*\n',
  ],
  [
    'blocks in a list',
    withLede(ul(li('a', p('b'), figure({ src: 'x.png' })), li('c', ol(1, li('d'))))),
    '# T\n\n- a\n\n  b\n\n  ![](x.png)\n- c\n  1. d\n',
  ],
])('%s are printed as people write them', (_name, original, markdown) => {
  roundTrips(original, markdown);
});

test('an underscore one letter away from struck text is no sign', () => {
  roundTrips(
    withLede(p('T ', b(i('a_b_c', s(' x'))))),
    '# T\n\nT **_a\\_b\\_&#x63;~~&#x20;x~~_**\n',
  );
  roundTrips(
    withLede(p('T ', b(i(s('x '), 'a_b_c')))),
    '# T\n\nT **_~~x&#x20;~~&#x61;\\_b\\_c_**\n',
  );
});

test('any two runs of text side by side stay as they are, with any marks', () => {
  const marks = [
    (text: string) => p(text).content.content,
    b,
    i,
    s,
    (text: string) => b(i(text)),
    (text: string) => b(s(text)),
    (text: string) => i(s(text)),
    (text: string) => b(i(s(text))),
  ];
  const texts = ['x', ' x', 'x ', 'a_b_c', '_', '*a'];
  for (const first of marks) {
    for (const second of marks) {
      for (const one of texts) {
        for (const other of texts) {
          const original = withLede(p('T ', first(one), second(other)));
          const { text } = printMarkdown(draft, original);
          expect(parseMarkdown(text).article.toJSON(), text).toEqual(original.toJSON());
        }
      }
    }
  }
});

test('empty paragraphs and empty parts are left out', () => {
  const empty = article({
    headline: 'T',
    lede: [p(), p('a'), p(), ul(li('b')), quotation(p())],
    body: [section('', p()), why(p()), section('Kept', p())],
    related: [{}],
  });
  expect(bodyOf(empty)).toBe('# T\n\na\n\n- b\n\n## Kept\n');
});

describe('a confidential source', () => {
  const secret = article({
    headline: 'T',
    lede: [p('A', cite('deep', 'by phone', 'it was us'), ' B', cite('deep', 'in person'))],
    sources: [
      {
        id: 'deep',
        title: 'Jane Roe',
        address: 'https://example.org/roe',
        author: 'Roe',
        note: 'Roe',
        terms: 'confidential',
      },
      { id: 'open', title: 'Minutes' },
    ],
  });

  test('is printed by an id alone, and its notes as nothing but notes', () => {
    expect(bodyOf(secret)).toBe(`# T

A[^source] B[^source.2]

## Sources consulted

- **source** — Confidential source
- **open** — Minutes

[^source]: Confidential source

[^source.2]: Confidential source
`);
  });

  test('is counted', () => {
    expect(printMarkdown(draft, secret).withheld).toBe(1);
    expect(printMarkdown(draft, article({ headline: 'T' })).withheld).toBe(0);
  });
});

test('an address that could run code is no link in any file', () => {
  const unsafe = article({
    headline: 'T',
    sources: [
      { id: 'x', title: 'X', address: 'javascript:alert(1)', archived: 'data:text/html,x' },
    ],
    related: [{ title: 'Y', address: 'javascript:alert(1)' }],
  });
  roundTrips(
    unsafe,
    '# T\n\n## Sources consulted\n\n- **x** — [X](./javascript:alert\\(1\\)) · [archived](./data:text/html,x)\n\n## Related links\n\n- [Y](./javascript:alert\\(1\\))\n',
  );
  expect(bodyOf(withLede(p(a('javascript:alert(1)', 'z'))))).toBe('# T\n\nz\n');
});

test('every block of the schema has its Markdown', () => {
  const names = blockNodes.map((node) => node.name);
  const inside = ['listItem', 'attribution'];
  expect(Object.keys(blockMarkdown).sort()).toEqual(
    names.filter((name) => !inside.includes(name)).sort(),
  );
});
