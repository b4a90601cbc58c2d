import { describe, expect, test } from 'vitest';
import { type Article, build, newDraft, relatedLinksOf, sourcesOf } from '#document';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';

const { a, article, b, br, cite, code, divider, figure, i, li, ol, p, quotation, s, section } =
  build;
const { subheading, task, ul, verbatim, verbatimInline, why } = build;

const read = (markdown: string) => parseMarkdown(markdown).article;
const codes = (markdown: string) => parseMarkdown(markdown).problems.map(({ code: name }) => name);
const bodyOf = (markdown: string) => read(markdown).child(2).children;

/** The body of what is printed, below the headline. */
function printed(markdown: string): string {
  const { text } = printMarkdown(newDraft('7f3c2a', 0), read(markdown));
  return text.slice(text.indexOf('\n---\n\n') + 6);
}

function expectArticle(markdown: string, expected: Article): void {
  expect(read(markdown).toJSON()).toEqual(expected.toJSON());
}

describe('a file from elsewhere', () => {
  test('gives an article without front matter, ids or comments', () => {
    expectArticle(
      '# City votes\n\nFirst **bold** words,\nhard wrapped.\n\n## What next\n\n- one\n- two\n',
      article({
        headline: 'City votes',
        lede: [p('First ', b('bold'), ' words, hard wrapped.')],
        body: [section('What next', ul(li('one'), li('two')))],
      }),
    );
  });

  test('takes headline and standfirst from the front matter where the text has none', () => {
    expectArticle(
      '---\ntitle: A vote\ndescription: In short.\n---\n\nText.\n',
      article({ headline: 'A vote', standfirst: 'In short.', lede: [p('Text.')] }),
    );
  });

  test('has its headline below badges and comments, which stay', () => {
    expectArticle(
      '<!-- note -->\n\n[![badge](b.svg)](https://example.org)\n\n# Title\n\nText.\n',
      article({
        headline: 'Title',
        lede: [
          verbatim('<!-- note -->'),
          p(verbatimInline('![badge](b.svg)').mark(a('https://example.org', 'x')[0]?.marks ?? [])),
          p('Text.'),
        ],
      }),
    );
  });

  test('makes every other heading of level 1 or 2 a section, and deeper ones subheadings', () => {
    expectArticle(
      '# One\n\n# Two\n\nText.\n\nThree\n---\n\n#### Four\n',
      article({
        headline: 'One',
        body: [section('Two', p('Text.')), section('Three', subheading('Four', 4))],
      }),
    );
  });

  test('has special parts by the words that people use', () => {
    const { body, sources, related } = partsOf(
      '# T\n\n## **Why it matters:**\n\nW.\n\n## sources\n\n- [A](/a)\n\n## Further reading\n\n- [B](/b) - reason\n',
    );
    expect(body).toEqual(['whyItMatters']);
    expect(sources).toEqual(['A']);
    expect(related).toEqual(['B']);
  });

  test('keeps what stands among the sources and is none', () => {
    expectArticle(
      '# T\n\n## Sources\n\nAll talks were taped.\n\n- A\n',
      article({
        headline: 'T',
        body: [section('Sources', p('All talks were taped.'))],
        sources: [{ id: 'a', title: 'A' }],
      }),
    );
  });
});

function partsOf(markdown: string) {
  const file = read(markdown);
  return {
    body: file.children.slice(3, -2).map((part) => part.type.name),
    sources: sourcesOf(file).map(({ title }) => title),
    related: relatedLinksOf(file).map(({ title }) => title),
  };
}

describe('notes', () => {
  test('of files from elsewhere become sources', () => {
    const file = read(
      'Yes.[^1] No.[^2] Yes again.[^3]\n\n[^1]: Smith 2020, p. 4\n[^2]: [Report](https://example.org/r), p. 3.\n\n    > so it says\n[^3]: Smith 2020, p. 4\n',
    );
    expect(sourcesOf(file).map(({ id, title, address }) => [id, title, address])).toEqual([
      ['smith', 'Smith 2020, p. 4', ''],
      ['report', 'Report', 'https://example.org/r'],
    ]);
    expect(
      file
        .child(2)
        .child(0)
        .eq(
          p(
            'Yes.',
            cite('smith'),
            ' No.',
            cite('report', 'p. 3.', 'so it says'),
            ' Yes again.',
            cite('smith'),
          ),
        ),
    ).toBe(true);
  });

  test('with a telling label give their source that id', () => {
    expect(sourcesOf(read('Yes.[^minutes]\n\n[^minutes]: What was said\n'))[0]?.id).toBe('minutes');
  });

  test('give their source no id that looks like one of a confidential source', () => {
    const file = read('Yes.[^source-featherstone]\n\n[^source-featherstone]: Ana\n');
    expect(sourcesOf(file)[0]?.id).toBe('ana');
  });

  test('that are a bare address become a source with an address', () => {
    const [source] = sourcesOf(read('Yes.[^1]\n\n[^1]: https://www.example.org/a\n'));
    expect(source).toMatchObject({
      id: 'example',
      title: '',
      address: 'https://www.example.org/a',
    });
  });

  const listed = '# T\n\nX.[^m.2]\n\n## Sources consulted\n\n- **m** — Minutes\n\n';

  test('on a source say where in it', () => {
    expect(
      read(`${listed}[^m.2]: Minutes — item 6\n`)
        .child(2)
        .child(0)
        .eq(p('X.', cite('m', 'item 6'))),
    ).toBe(true);
  });

  test('that do not begin with their title are all locator, and a problem', () => {
    const markdown = `${listed}[^m.2]: Minuteman, item 6\n`;
    expect(
      read(markdown)
        .child(2)
        .child(0)
        .eq(p('X.', cite('m', 'Minuteman, item 6'))),
    ).toBe(true);
    expect(parseMarkdown(markdown).problems).toEqual([
      { line: 9, code: 'note-without-title', text: 'Minuteman, item 6' },
    ]);
  });

  test('that nothing cites are kept, under a label that no other note can have', () => {
    expect(printed('X.\n\n[^m]: Minutes\n')).toBe('#\n\nX.\n\n[^m_]: Minutes\n');
    expect(codes('X.\n\n[^m]: Minutes\n')).toEqual(['uncited-note']);
  });

  test('that a table refers to are kept for it', () => {
    const table = '| a[^1] |\n| - |\n';
    expect(printed(`X.[^1]\n\n${table}\n[^1]: Smith\n`)).toContain(`${table}\n[^1]: Smith\n`);
  });

  test('in a headline stay as text', () => {
    expect(printed('# T[^1]\n\n[^1]: x\n')).toBe('# T\\[^1]\n\n[^1_]: x\n');
  });
});

describe('what has no form of its own is kept', () => {
  test.each([
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['HTML', '<div class="x">\n  <p>text</p>\n</div>'],
    ['code', '~~~js\nconst a = 1;\n\n# no heading\n~~~'],
    ['a formula', '$$\na_1 * b * c\n- d\n$$'],
    ['a formula on one line', '$$ a_1 * b * c $$'],
    ['a quotation with a list', '> Said:\n>\n> - one'],
    ['an alert', '> [!NOTE]\n> Look.'],
    ['a definition that nothing uses', '[x]: https://example.org "T"'],
  ])('%s', (_name, markdown) => {
    expect(bodyOf(markdown).map(String)).toEqual([String(verbatim(markdown))]);
    expect(printed(markdown)).toBe(`#\n\n${markdown}\n`);
  });

  test('as a formula up to an empty line, also one of spaces', () => {
    expect(bodyOf('$$\nx\n \t\ny').map(String)).toEqual([verbatim('$$\nx'), p('y')].map(String));
    expect(bodyOf('$$\n\t').map(String)).toEqual([String(verbatim('$$'))]);
  });

  test('in a list without the indent of the list', () => {
    expectArticle(
      '- one\n\n  ```\n  a\n    b\n  ```\n',
      article({ lede: [ul(li('one', verbatim('```\na\n  b\n```')))] }),
    );
  });

  test('closed where only the end of the file had ended it', () => {
    expect(bodyOf('```\ncode').map(String)).toEqual([String(verbatim('```\ncode\n```'))]);
    expect(bodyOf('<!-- x\n\ny').map(String)).toEqual([String(verbatim('<!-- x\n\ny\n-->'))]);
    expect(bodyOf('<!-->').map(String)).toEqual([String(verbatim('<!-->'))]);
  });

  test('as code in a fence where its indent would make it part of a list', () => {
    expect(printed('- a\n\n<!-- -->\n\n    b\n')).toContain('```\nb\n```');
  });

  test('inside a paragraph', () => {
    expectArticle(
      'An <abbr title="x">A</abbr> ![i](p.png) [x](javascript:y)\n',
      article({
        lede: [
          p(
            'An ',
            verbatimInline('<abbr title="x">'),
            'A',
            verbatimInline('</abbr>'),
            ' ',
            verbatimInline('![i](p.png)'),
            ' ',
            verbatimInline('[x](javascript:y)'),
          ),
        ],
      }),
    );
    expect(codes('[x](javascript:y)')).toEqual(['unsafe-link']);
  });
});

describe('blocks', () => {
  test.each<[string, string, Parameters<typeof article>[0]['lede']]>([
    ['a break by two spaces', 'a  \nb\n', [p('a', br(), 'b')]],
    ['a break by a tag', 'a<br />\nb\n', [p('a', br(), 'b')]],
    ['a break by a tag alone', '<br>\n', [p(br())]],
    [
      'marks in each other',
      'x **a _b `c` ~~d~~_**\n',
      [p('x ', b('a ', ...i('b ', ...code('c'), ' ', ...s('d'))))],
    ],
    [
      'a link by reference',
      '[a][r]\n\n[r]: https://example.org\n',
      [p(a('https://example.org', 'a'))],
    ],
    [
      'a quotation and its attribution',
      '> Yes.\n>\n> — Ana\n',
      [quotation(p('Yes.'), build.attribution('Ana'))],
    ],
    [
      'an attribution on the last line',
      '> Yes.\n> -- Ana\n',
      [quotation(p('Yes.'), build.attribution('Ana'))],
    ],
    [
      'an attribution with its dash twice',
      '> Yes.\n>\n> — — Ana\n',
      [quotation(p('Yes.'), build.attribution('Ana'))],
    ],
    [
      'an attribution that waits for its quotation',
      '> — Ana\n',
      [quotation(p(), build.attribution('Ana'))],
    ],
    ['a quotation that is a dash', '> —\n', [quotation(p('—'))]],
    [
      'lines that all begin with a dash',
      '> — Yes.\n> — Ana\n',
      [quotation(p('— Yes.'), build.attribution('Ana'))],
    ],
    ['tasks', '- [ ] a\n- [x] b\n- c\n', [ul(task(false, p('a')), task(true, p('b')), li('c'))]],
    ['an empty task', '- [ ] &#x20;\n', [ul(task(false, p()))]],
    ['a numbered list', '7. a\n8. b\n', [ol(7, li('a'), li('b'))]],
    ['lists in lists', '- - a\n', [ul(li(p(), ul(li('a'))))]],
    ['a rule', '***\n', [divider()]],
    [
      'a picture and its caption',
      '![alt](pictures/0a.jpg "Noor")\n*A **yard***\n',
      [figure({ src: 'pictures/0a.jpg', alt: 'alt', credit: 'Noor' }, 'A ', b('yard'))],
    ],
  ])('%s', (_name, markdown, lede) => {
    expectArticle(`# T\n\n${markdown}`, article({ headline: 'T', lede: lede ?? [] }));
  });

  test('CriticMarkup stays text, a substitution as the pair it stands for', () => {
    const markup = '{--a--}{++b++} {>>Desk: who?<<} {==c==}';
    expect(read(markup).child(2).textContent).toBe(markup);
    expect(read('{~~a~>b~~}').child(2).textContent).toBe('{--a--}{++b++}');
  });
});

test('"why it matters" is read by its word', () => {
  expectArticle(
    '# T\n\n## Why it matters\n\nX.\n',
    article({ headline: 'T', body: [why(p('X.'))] }),
  );
});

test("only the printed words make parts in a file of Galley's own", () => {
  const own = '---\ndraft_id: "1"\n---\n\n# T\n\n## Sources\n\nX.\n';
  expectArticle(own, article({ headline: 'T', body: [section('Sources', p('X.'))] }));
});

test('byte order mark, line ends and characters that are none are put right at the door', () => {
  expect(read('\uFEFF# A\r\n\r\nb\rc \uD800\0\n').child(2).textContent).toBe('b c \uFFFD\uFFFD');
});
