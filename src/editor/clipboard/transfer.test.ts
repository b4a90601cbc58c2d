import type { Node } from '@tiptap/pm/model';
import { EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, build, emptyArticle } from '#document';
import { passageOf, printHtml } from '#formats';
import { runs } from '../../testing/runs.ts';
import { ClipboardMemory } from './ClipboardMemory.ts';
import { copiedFrom } from './copied.ts';
import { paste } from './paste.ts';
import { readTransfer, type Transfer, writeTransfer } from './transfer.ts';

const { a, article, attribution, b, br, cite, code, divider, figure, i, li, ol, p, quotation, s } =
  build;
const { section, subheading, task, ul, verbatim, verbatimInline, why } = build;

class FakeTransfer implements Transfer {
  readonly flavours = new Map<string, string>();
  getData = (type: string) => this.flavours.get(type) ?? '';
  setData = (type: string, text: string) => void this.flavours.set(type, text);
  clearData = () => this.flavours.clear();
}

const SECRET = {
  id: 'source-0123456789ab',
  title: 'Deep Harbour',
  address: 'https://secret.example/',
  author: 'J. Doe',
  publisher: 'Secret Press',
  note: 'met in the car park',
  terms: 'confidential',
} as const;
const SECRETS = ['Deep Harbour', 'secret', 'Doe', 'Secret', 'car park', 'page 9', 'whispered'];

const full = () =>
  article({
    headline: p('Harbour ', i('deal')).children,
    standfirst: ['Four years late', cite('log', 'item 6')].flatMap((x) => p(x).children),
    lede: [p('Ferries ', b('return'), cite(SECRET.id, 'page 9', 'whispered'), br(), 'on Monday')],
    body: [
      section(
        'Money',
        p(a('https://example.org/?a=1&b=2', 'Who ', s('never')), ' pays ', code('<b>')),
        ul(li('one', ul(li('inner')), p('more')), task(true, p('done'))),
        ol(3, li('third')),
        subheading('Details', 4),
        quotation(p('We waited'), p('and waited'), attribution('Tom ', i('Arkle'))),
      ),
      why(p('Islands shrink', cite('log', 'item 6'), cite('known'))),
      section(
        'Pictures',
        figure({ src: 'pictures/a.png', alt: 'pier', credit: 'Finch' }, 'The pier'),
        figure({ src: 'https://example.org/b.jpg', alt: 'quay' }),
        verbatim('| a |\n|---|'),
        p(verbatimInline('<kbd>'), ' key'),
        divider(),
      ),
    ],
    sources: [{ id: 'log', title: 'Harbour log', address: 'https://example.org/log' }, SECRET],
    related: [{ title: 'Earlier', address: 'https://example.org/e', reason: 'January' }],
  });

const stateOf = (doc: Article, selection: Selection = Selection.atStart(doc)) =>
  EditorState.create({ doc, selection });

const allOf = (doc: Article) =>
  TextSelection.between(
    Selection.atStart(doc).$from,
    Selection.near(doc.resolve(doc.content.size - 2), -1).$to,
  );

/** Selections from any place to any other. */
const rangeIn = (doc: Article) =>
  fc
    .tuple(fc.nat(doc.content.size), fc.nat(doc.content.size))
    .map(([a, b]) => TextSelection.between(doc.resolve(a), doc.resolve(b)))
    .filter(({ empty }) => !empty);

function carried(doc: Article, selection: Selection, memory = new ClipboardMemory()) {
  const transfer = new FakeTransfer();
  const what = copiedFrom(doc, selection);
  if (!what) throw new Error('Nothing is selected');
  writeTransfer(transfer, what, memory);
  return transfer;
}

function pastedInto(doc: Article, transfer: Transfer, memory = new ClipboardMemory()): Article {
  const pasted = readTransfer(transfer, memory);
  if (!pasted) throw new Error('Nothing was read');
  const after = stateOf(doc).apply(paste(stateOf(doc), pasted)).doc;
  after.check();
  return after;
}

describe('copying', () => {
  it('writes readable prose', () => {
    const transfer = carried(full(), allOf(full()));
    expect(transfer.getData('text/plain')).toBe(
      `Harbour deal

Four years late[1]

Ferries return[2]
on Monday

Money

Who never pays <b>

• one
  • inner
  more
☑ done

3. third

Details

We waited
and waited
— Tom Arkle

Why it matters

Islands shrink[1][3]

Pictures

The pier (Finch)

quay

| a |
|---|

<kbd> key

⁂

Sources consulted
Harbour log, https://example.org/log
Confidential source

Related links
Earlier, January, https://example.org/e

[1] Harbour log, item 6, https://example.org/log
[2] Confidential source
[3] Common knowledge`,
    );
  });

  it('writes clean HTML', () => {
    expect(printHtml(passageOf(full()), true)).toBe(
      [
        '<h1>Harbour <em>deal</em></h1><p>Four years late<sup>[1]</sup></p>',
        '<p>Ferries <strong>return</strong><sup>[2]</sup><br>on Monday</p>',
        '<h2>Money</h2><p><a href="https://example.org/?a=1&amp;b=2">Who </a>',
        '<a href="https://example.org/?a=1&amp;b=2"><s>never</s></a> pays <code>&lt;b&gt;</code></p>',
        '<ul><li>one<ul><li>inner</li></ul><p>more</p></li><li>☑ done</li></ul>',
        '<ol start="3"><li>third</li></ol><h4>Details</h4>',
        '<blockquote><p>We waited</p><p>and waited</p><footer>— Tom <em>Arkle</em></footer></blockquote>',
        '<h2>Why it matters</h2><p>Islands shrink<sup>[1]</sup><sup>[3]</sup></p>',
        '<h2>Pictures</h2><figure><p>pier</p><figcaption>The pier · Finch</figcaption></figure>',
        '<figure><img src="https://example.org/b.jpg" alt="quay"></figure>',
        '<pre>| a |\n|---|</pre><p>&lt;kbd&gt; key</p><hr>',
        '<h2>Sources consulted</h2><ul><li><a href="https://example.org/log">Harbour log</a></li>',
        '<li>Confidential source</li></ul><h2>Related links</h2>',
        '<ul><li><a href="https://example.org/e">Earlier</a>, January</li></ul><hr>',
        '<ol><li><a href="https://example.org/log">Harbour log</a>, item 6</li>',
        '<li>Confidential source</li><li>Common knowledge</li></ol>',
      ].join(''),
    );
  });

  it('lets nothing of a confidential source out, whatever is copied', () => {
    const doc = full();
    fc.assert(
      fc.property(rangeIn(doc), (selection) => {
        for (const text of carried(doc, selection).flavours.values()) {
          for (const secret of SECRETS) expect(text).not.toContain(secret);
        }
      }),
      runs(200),
    );
  });

  it('lets nothing of it out of notes that were kept as Markdown and are copied alone', () => {
    for (const note of [`[^${SECRET.id}.3]: page 9`, '[^1]: Deep Harbour — page 9']) {
      const doc = article({ lede: [p('before'), verbatim(note), p('after')], sources: [SECRET] });
      const kept = NodeSelection.create(doc, doc.child(0).nodeSize + doc.child(1).nodeSize + 1 + 8);
      expect(kept.node.attrs.markdown).toBe(note);
      for (const text of carried(doc, kept).flavours.values()) {
        for (const secret of SECRETS) expect(text).not.toContain(secret);
      }
    }
  });

  it('takes the sources that a part cites, and no others', () => {
    const doc = full();
    const start = doc.child(0).nodeSize + doc.child(1).nodeSize + 2;
    const lede = TextSelection.create(doc, start, start + doc.child(2).content.size - 2);
    expect(copiedFrom(doc, lede)?.passage.sources.map(({ id }) => id)).toEqual([SECRET.id]);
  });
});

describe('pasting what was copied', () => {
  it('gives a whole article again, its confidential sources included', () => {
    const memory = new ClipboardMemory();
    const transfer = carried(full(), allOf(full()), memory);
    expect(pastedInto(emptyArticle(), transfer, memory).toJSON()).toEqual(full().toJSON());
  });

  it('knows a confidential source of another window by its id alone', () => {
    const after = pastedInto(emptyArticle(), carried(full(), allOf(full())));
    expect(
      after
        .child(after.childCount - 2)
        .child(1)
        .toJSON(),
    ).toEqual(
      build
        .article({ sources: [{ id: SECRET.id, terms: 'confidential' }] })
        .child(3)
        .child(0)
        .toJSON(),
    );
    const again = pastedInto(full(), carried(full(), allOf(full())));
    expect(again.child(again.childCount - 2).eq(full().child(6))).toBe(true);
  });

  it('shares the sources that are there, and gives others an id that is free', () => {
    const doc = article({
      headline: 'Other',
      lede: [p('Text', cite('log'))],
      sources: [{ id: 'log', title: 'Another log' }],
    });
    const memory = new ClipboardMemory();
    const once = pastedInto(doc, carried(full(), allOf(full()), memory), memory);
    const ids = (whole: Article) =>
      whole.child(whole.childCount - 2).children.map(({ attrs }) => attrs.id);
    expect(ids(once)).toEqual(['log', 'harbour', SECRET.id]);
    expect(JSON.stringify(once.child(5).toJSON())).toContain('"source":"harbour"');
    expect(JSON.stringify(once.child(2).toJSON())).toContain('"source":"log"');
    const twice = pastedInto(full(), carried(full(), allOf(full()), memory), memory);
    expect(ids(twice)).toEqual(['log', SECRET.id]);
    expect(twice.lastChild?.childCount).toBe(1);
  });

  it('puts a whole article into a full one behind the part of the caret, its parts in order', () => {
    const memory = new ClipboardMemory();
    const doc = article({ headline: 'Other', lede: [p('Lede')], body: [section('S', p('t'))] });
    const after = pastedInto(doc, carried(full(), allOf(full()), memory), memory);
    const headings = after.children.map((part) => part.firstChild?.textContent ?? part.type.name);
    expect(headings.slice(2, -2)).toEqual([
      'Lede',
      'Harbour deal',
      'Money',
      'Islands shrink',
      'Pictures',
      'S',
    ]);
  });

  it('gives between any two places what stands there', () => {
    const doc = full();
    const memory = new ClipboardMemory();
    const letters = (node: Node, from: number, to: number) => {
      const text = node.textBetween(from, to, ' ', (leaf) => leaf.attrs.markdown ?? '');
      return [...text.replace(/\s/g, '')].sort().join('');
    };
    fc.assert(
      fc.property(rangeIn(doc), (selection) => {
        const after = pastedInto(emptyArticle(), carried(doc, selection, memory), memory);
        const expected = letters(doc, selection.from, selection.to);
        expect(letters(after, 0, after.content.size)).toBe(expected);
      }),
      runs(200),
    );
  });
});
