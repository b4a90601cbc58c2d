import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, build, schema } from '#document';
import { runs } from '../../testing/runs.ts';
import { articleFrom } from '../Passage.ts';
import { parseHtml } from './parseHtml.ts';

const { a, article, attribution, b, br, code, divider, figure, i, li, ol, p, quotation } = build;
const { s, section, subheading, task, ul, verbatim, verbatimInline, why } = build;

function read(html: string): Article {
  const whole = articleFrom(parseHtml(html).passage);
  whole.check();
  return whole;
}

const fixture = (name: string) =>
  read(readFileSync(new URL(`./fixtures/${name}.html`, import.meta.url), 'utf8'));

/** Compares as JSON: its differences are readable. */
const expectArticle = (got: Article, expected: Article) =>
  expect(got.toJSON()).toEqual(expected.toJSON());

const lede = (html: string) => read(html).child(2).toJSON();
const blocks = (...nodes: Parameters<typeof build.lede>) => build.lede(...nodes).toJSON();

describe('parseHtml', () => {
  it('reads what stands for an object or a frame that is not shown', () => {
    const html =
      '<p>It says:</p><object data="a.pdf"><p>The <b>report</b>.</p></object>' +
      '<iframe src="https://example.org/map"><p>The <i>map</i>.</p></iframe><p>That was all.</p>';
    expect(lede(html)).toEqual(
      blocks(
        p('It says:'),
        p('The ', b('report'), '.'),
        p('The ', i('map'), '.'),
        p('That was all.'),
      ),
    );
  });

  it('ends with frames in frames', () => {
    expect(read(`<p>One</p>${'<iframe>'.repeat(5000)}Two`).textContent).toMatch(/^One.*Two$/);
  });

  it('reads what Google Docs copies', () => {
    expectArticle(
      fixture('google-docs'),
      article({
        headline: 'The ferry that would not sail',
        standfirst: 'Three days, one boat and no answer',
        lede: [
          p(
            'The ',
            b('Maid of Orm'),
            ' stayed in port, ',
            i('again'),
            ', says ',
            a('https://example.org/log?day=3&x=1', 'the harbour log'),
            '.[1]',
          ),
        ],
        body: [
          section(
            'What was tried',
            ul(li('a second pump', ul(li(p('borrowed from ', s('Stroma'), ' Holm')))), li('a tug')),
            subheading('The numbers'),
            verbatim(
              '| Day               | Sailings |\n| ----------------- | -------- |\n| Monday \\| Tuesday | 0        |',
            ),
            ul(task(true, p('ask the company'))),
          ),
          why(
            p('It is the only boat.'),
            figure({
              src: 'https://lh7-rt.googleusercontent.com/docsz/abc',
              alt: 'The pier at dusk',
            }),
            p('[1] Entry of 3 March'),
          ),
        ],
      }),
    );
  });

  it('reads what Word copies', () => {
    expectArticle(
      fixture('word'),
      article({
        headline: 'Who owns the quay',
        standfirst: 'A deed from 1911 and two families',
        lede: [
          p('The ', b('council'), ' says it does; the ', i('deed'), ' says\u00A0otherwise.[1]'),
        ],
        body: [
          section(
            'Two families',
            ul(li('the Arkles', ul(li('of the north pier'))), li('the Finches')),
            ol(4, li('Read the deed'), li('Ask the registry')),
          ),
          section(
            'The deed',
            subheading('A clause nobody read'),
            p('It names Orm twice. Scan of the deed'),
            verbatim(
              '| Year | Owner           |\n| ---- | --------------- |\n| 1911 | Arkle and Finch |',
            ),
            divider(),
            p('[1] Land registry, folio 12'),
          ),
        ],
      }),
    );
  });

  it('reads a web page', () => {
    expectArticle(
      fixture('web-page'),
      article({
        headline: p('Tide tables ', i('were wrong')).children,
        lede: [
          p('By ', a('https://example.org/finch', 'Ada Finch')),
          figure(
            { src: 'https://example.org/p.jpg', alt: 'Low water' },
            'The slip at low water. Photo: A. Finch',
          ),
          p('The tables[1] were off by 20\u00A0minutes, over 3 km².'),
          p(
            'Run ',
            code('tide --now'),
            ', or see ',
            verbatimInline('![the icon](https://example.org/i.png)'),
            ' here. Share',
          ),
          p('First line', br(), 'second line'),
          p('Next paragraph bad link'),
        ],
        body: [
          section(
            'Who noticed',
            quotation(
              p('I set my watch by it.'),
              p('For “thirty” years.'),
              attribution('Tom Arkle, ', i('pier master')),
            ),
            quotation(p('Twice a day.')),
            ul(li('once at noon')),
            ol(3, li('Look'), li(p('Wait'), p('a while'), ul(li('longer')))),
            ol(1, task(true, p('Ask'))),
            subheading('Code', 4),
            verbatim('```js\nconst tide = `low`;\n```'),
            p('Heights'),
            verbatim(
              '| Hour                              | Height |\n| --------------------------------- | ------ |\n| 06 [to](https://example.org/6) 12 |        |',
            ),
            subheading('Beside it'),
            p('In a box'),
            divider(),
          ),
          why(p('boats ', i('ran aground'), '.')),
          section('Correction', p('An earlier text said 30 minutes.')),
        ],
        sources: [
          {
            id: 'tide',
            title: 'Tide office, tables of 2025',
            address: 'https://example.org/office',
          },
          { id: 'interview', title: 'Interview', address: 'https://example.org/tape' },
        ],
        related: [
          { title: 'How tides work', address: 'https://example.org/tide' },
          { title: 'Older tables' },
        ],
      }),
    );
  });

  it('reads items that Word for the web writes as lists of their own', () => {
    const item = (level: number, text: string) =>
      `<div class="ListContainerWrapper"><ul role="list"><li data-aria-level="${level}" role="listitem"><p class="Paragraph"><span class="TextRun">${text}</span></p></li></ul></div>`;
    expect(lede(item(1, 'one') + item(2, 'two') + item(1, 'three'))).toEqual(
      blocks(ul(li('one', ul(li('two'))), li('three'))),
    );
  });

  it('shows white space as a browser does', () => {
    expect(lede('<p> a\n  b <b> c</b> <br> d </p>  <div>e</div>f')).toEqual(
      blocks(p('a b ', b('c'), br(), 'd'), p('e'), p('f')),
    );
    expect(lede('<span style="white-space: pre-wrap">a\nb</span>')).toEqual(
      blocks(p('a', br(), 'b')),
    );
    expect(lede('a<span class="Apple-converted-space">&nbsp;</span>b')).toEqual(blocks(p('a b')));
  });

  it('takes only the first heading of level 1 for the headline, and only at the beginning', () => {
    expectArticle(
      read('<h1>A</h1><p>b</p><h1>C</h1>'),
      article({ headline: 'A', lede: [p('b')], body: [section('C')] }),
    );
    expectArticle(read('<p>b</p><h1>C</h1>'), article({ lede: [p('b')], body: [section('C')] }));
  });

  it('keeps links with safe addresses alone', () => {
    expect(
      lede('<a href="mailto:a@b.c">a</a> <a href="#top">b</a> <a href="data:text/html,x">c</a>'),
    ).toEqual(blocks(p(a('mailto:a@b.c', 'a'), ' b c')));
  });

  it('keeps the address of a headline that is a link', () => {
    expectArticle(
      read('<h1><a href="https://example.org/f">The <i>ferry</i></a> again</h1><p>b</p>'),
      article({
        headline: [schema.text('The '), ...i('ferry'), schema.text(' again')],
        lede: [p('b')],
        related: [{ title: 'The ferry', address: 'https://example.org/f' }],
      }),
    );
  });

  it('takes spaces out of marks', () => {
    expect(lede('<p>a<b> b </b>c <a href="https://example.org/">d </a>e</p>')).toEqual(
      blocks(p('a ', b('b'), ' c ', a('https://example.org/', 'd'), ' e')),
    );
  });

  it('reads the quotations of Word, those side by side as one', () => {
    expect(
      lede(
        '<p class=MsoNormal>a</p>\n<p class=MsoQuote>b</p>\n\n<p class="MsoIntenseQuote">c</p><p class=MsoQuote>— Ana</p><p class=MsoNormal>d</p><p class=MsoQuote>e</p>',
      ),
    ).toEqual(
      blocks(p('a'), quotation(p('b'), p('c'), attribution('Ana')), p('d'), quotation(p('e'))),
    );
  });

  it('takes the dash off an attribution, as our own copies have it', () => {
    expect(lede('<blockquote><p>b</p><footer>— Ana</footer></blockquote>')).toEqual(
      blocks(quotation(p('b'), attribution('Ana'))),
    );
  });

  it('keeps the address and the words of a picture, wherever it stands', () => {
    const picture = '<img src="https://example.org/a.png" alt="A yard">';
    const kept = build.verbatimInline('![A yard](https://example.org/a.png)');
    const standing = figure({ src: 'https://example.org/a.png', alt: 'A yard' });
    expect(lede(picture)).toEqual(blocks(standing));
    expect(lede(`<h3>${picture}</h3>`)).toEqual(blocks(standing));
    expect(lede(`<p>b ${picture}</p>`)).toEqual(blocks(p('b ', kept)));
    expect(lede(`<blockquote><p>b</p><footer>${picture} Ana</footer></blockquote>`)).toEqual(
      blocks(quotation(p('b'), attribution(kept, ' Ana'))),
    );
    expect(lede(`<figure>${picture}<figcaption>${picture}</figcaption></figure>`)).toEqual(
      blocks(
        build.figure(
          { src: 'https://example.org/a.png', alt: 'A yard' },
          '![A yard](https://example.org/a.png)',
        ),
      ),
    );
    expect(lede('<img src="yard.png" alt="A yard">')).toEqual(blocks(p('A yard')));
    expect(lede('<img src="https://example.org/p" alt="A yard" width="1">')).toEqual(blocks(p()));
  });

  it('reads the words on controls and in drawings that one sees', () => {
    expectArticle(
      read(
        '<h1>A</h1><h2><button>How <b>much</b>?</button><svg><title>open</title></svg></h2><p>b</p>',
      ),
      article({ headline: 'A', body: [section('How much?', p('b'))] }),
    );
    expect(lede('<button>a</button><button>b</button><textarea>c\n d</textarea>')).toEqual(
      blocks(p('a b c', br(), 'd')),
    );
    expect(
      lede(
        '<p>a <select><option>b</option><option selected>c</option></select> <input value=d> <input type=hidden value=e></p>',
      ),
    ).toEqual(blocks(p('a c d')));
    expect(lede('<select multiple><option>a<option>b</select>')).toEqual(blocks(p('a b')));
    expect(
      lede(
        '<div>a</div><svg><desc>b</desc><text>1990</text><text><tspan x=1>c</tspan><tspan dy=1>d</tspan></text></svg>',
      ),
    ).toEqual(blocks(p('a'), p('1990 c d')));
  });

  it('reads navigation where there is nothing else', () => {
    expect(lede('<nav><a href="https://example.org/">Home</a></nav>')).toEqual(
      blocks(p(a('https://example.org/', 'Home'))),
    );
  });

  it('tells a text without form', () => {
    expect(parseHtml('<div>a</div><div><span>b</span></div>').isPlain).toBe(true);
    expect(parseHtml('<p>a</p><p><b>b</b></p>').isPlain).toBe(false);
    expect(parseHtml('<h2>a</h2>').isPlain).toBe(false);
  });

  it('reads elements of any depth', () => {
    const html = `${'<div><b>'.repeat(2_000)}deep`;
    expect(JSON.stringify(lede(html))).toContain('deep');
  });

  it('never throws, stays valid and keeps every visible word of any page', () => {
    const word = fc.nat(999_999).map((number) => `w${number}x`);
    const tags =
      'p div span b i s code a h1 h2 h3 h5 ul ol li blockquote footer q table tr td th figure figcaption pre sup em dl dt dd section article header main center details summary button textarea'.split(
        ' ',
      );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word,
        fc.constantFrom(
          '<br>',
          '<hr>',
          ' ',
          '\n',
          '&nbsp;',
          '<p>',
          '</div>',
          '<!-- x -->',
          '<![if x]>',
        ),
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie('tree'), { maxLength: 5 }))
          .map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag}>`),
        word.map((alt) => `<img alt="${alt}" src="https://example.org/i.png">`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (parts) => {
        const html = parts.join('');
        const json = JSON.stringify(read(html).toJSON());
        for (const [written] of html.matchAll(/w\d+x/g)) expect(json).toContain(written);
      }),
      runs(300),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => void read(html)),
      runs(),
    );
  });
});
