import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build, schema } from '#document';
import { emptyPassage, type Passage } from '#formats';
import { type Pasted, paste } from './paste.ts';

const { a, article, attribution, b, divider, li, p, quotation, section, ul, why } = build;

/** Where a `|` stands in the text; it is no part of the document then. */
function caretIn(doc: Node): { doc: Node; places: number[] } {
  const places: number[] = [];
  let plain = doc;
  for (let found = find(plain); found >= 0; found = find(plain)) {
    places.push(found);
    plain = plain.replace(found, found + 1, plain.slice(0, 0));
  }
  return { doc: plain, places };
}

function find(doc: Node): number {
  let found = -1;
  doc.descendants((node, pos) => {
    const at = node.text?.indexOf('|') ?? -1;
    if (at >= 0 && found < 0) found = pos + at;
  });
  return found;
}

/** The document after a paste at the `|`, or over what stands between two; the caret as a `|`. */
function after(marked: Node, pasted: Pasted): Node {
  const { doc, places } = caretIn(marked);
  const [anchor = 0, head = anchor] = places;
  const selection = TextSelection.create(doc, anchor, head);
  const tr = paste(EditorState.create({ doc, selection }), pasted);
  tr.doc.check();
  return tr.insert(tr.selection.from, schema.text('|', tr.selection.$from.marks())).doc;
}

const expectAfter = (marked: Node, pasted: Pasted, expected: Node) =>
  expect(after(marked, pasted).toJSON()).toEqual(expected.toJSON());

const passage = (fields: Partial<Passage>): Pasted => ({
  kind: 'passage',
  passage: { ...emptyPassage, ...fields },
  text: '',
});
const text = (written: string): Pasted => ({ kind: 'text', text: written });

const lede = (...blocks: Node[]) => article({ headline: 'H', lede: blocks });

describe('pasting at a caret', () => {
  it('lets the first and the last paragraph run on from the text around', () => {
    const pasted = passage({ opening: [p('x'), p('y'), p('z')] });
    expectAfter(lede(p('ab|cd')), pasted, lede(p('abx'), p('y'), p('z|cd')));
    expectAfter(lede(p('|cd')), pasted, lede(p('x'), p('y'), p('z|'), p('cd')));
    expectAfter(lede(p('|'), divider()), pasted, lede(p('x'), p('y'), p('z|'), divider()));
  });

  it('leaves the caret behind what was pasted, though the same is there already', () => {
    const pasted = passage({ opening: [p('x'), p('y')] });
    const once = after(lede(p('a|'), p('b')), pasted);
    expect(once.toJSON()).toEqual(lede(p('ax'), p('y|'), p('b')).toJSON());
    const { opening } = (pasted as { passage: Passage }).passage;
    expectAfter(
      lede(p('|'), p('b'), ...opening),
      pasted,
      lede(p('x'), p('y|'), p('b'), p('x'), p('y')),
    );
  });

  it('gives a single line the marks of the text around, and its spaces', () => {
    expectAfter(lede(p(b('a|c'))), text(' x\n'), lede(p(b('a x|c'))));
  });

  it('makes items of items', () => {
    const pasted = passage({ opening: [ul(li('x'), li('y'))] });
    expectAfter(
      lede(ul(li('a|b'), li('c'))),
      pasted,
      lede(ul(li('a'), li('x'), li('y|'), li('b'), li('c'))),
    );
    expectAfter(lede(ul(li('|'), li('c'))), pasted, lede(ul(li('x'), li('y|'), li('c'))));
  });

  it('splits a quotation around what it cannot hold', () => {
    const doc = lede(quotation(p('a|b'), p('c'), attribution('d')));
    expectAfter(
      doc,
      passage({ opening: [p('x'), ul(li('y'))] }),
      lede(quotation(p('ax')), ul(li('y|')), quotation(p('b'), p('c'), attribution('d'))),
    );
    expectAfter(
      doc,
      passage({ opening: [p('x'), p('y')] }),
      lede(quotation(p('ax'), p('y|b'), p('c'), attribution('d'))),
    );
  });

  it('ends the part at hand where parts come in', () => {
    const pasted = passage({ opening: [p('x')], parts: [section('S', p('y')), why(p('z'))] });
    expectAfter(
      article({ headline: 'H', lede: [p('l')], body: [section('T', p('a|b'), p('c'))] }),
      pasted,
      article({
        headline: 'H',
        lede: [p('l')],
        body: [section('T', p('ax')), section('S', p('y')), why(p('z|b'), p('c'))],
      }),
    );
  });

  it('never ends a "why it matters" at its very start', () => {
    expectAfter(
      article({ headline: 'H', lede: [p('l')], body: [why(p('|a'))] }),
      passage({ parts: [section('S', p('y'))] }),
      article({ headline: 'H', lede: [p('l')], body: [why(p('a')), section('S', p('y|'))] }),
    );
  });

  it('begins a section with a heading alone in an empty paragraph, else takes its words', () => {
    const pasted = passage({ parts: [section('S')] });
    expectAfter(
      lede(p('l'), p('|')),
      pasted,
      article({ headline: 'H', lede: [p('l')], body: [section('S', p('|'))] }),
    );
    expectAfter(lede(p('a|b')), pasted, lede(p('aS|b')));
  });

  it('puts what does not fit into a headline below it', () => {
    expectAfter(
      article({ headline: 'H|', lede: [p('l')] }),
      passage({ opening: [p('x'), p('y'), divider()] }),
      article({ headline: 'Hx', lede: [p('y'), divider(), p('|l')] }),
    );
    expectAfter(
      article({ headline: '|', lede: [p('l')] }),
      passage({ headline: [schema.text('x')], opening: [p('y'), p('z')] }),
      article({ headline: 'x', lede: [p('y'), p('z|'), p('l')] }),
    );
  });

  it('joins the lines of a headline that was broken', () => {
    expectAfter(
      article({ headline: '|', lede: [p('l')] }),
      text('A long\nheadline'),
      article({ headline: 'A long headline|', lede: [p('l')] }),
    );
  });

  it('leaves several paragraphs paragraphs in a headline and a standfirst', () => {
    const lines = 'one\n\ntwo\n\nthree';
    expectAfter(
      article({ headline: 'Head| line', lede: [p('l')] }),
      text(lines),
      article({ headline: 'Headone line', lede: [p('two'), p('three|'), p('l')] }),
    );
    expectAfter(
      article({ headline: 'H', standfirst: 'Stand|', lede: [p('l')] }),
      { kind: 'plain', text: 'one\ntwo' },
      article({ headline: 'H', standfirst: 'Standone', lede: [p('two|'), p('l')] }),
    );
    expectAfter(
      article({ headline: '|', lede: [p('l')] }),
      text(lines),
      article({ headline: 'one', lede: [p('two'), p('three|'), p('l')] }),
    );
    expectAfter(
      article({ headline: '|', lede: [p('l')] }),
      text('One sentence.\nTwo'),
      article({ headline: 'One sentence.', lede: [p('Two|'), p('l')] }),
    );
  });

  it('takes the heading of a section into an empty one', () => {
    expectAfter(
      article({ headline: 'H', lede: [p('l')], body: [section('|', p())] }),
      passage({ parts: [section('S', p('x')), section('T', p('y'))] }),
      article({
        headline: 'H',
        lede: [p('l')],
        body: [section('S', p('x')), section('T', p('y|'))],
      }),
    );
  });

  it('replaces what is selected, across the borders of parts', () => {
    expectAfter(
      article({ headline: 'H', lede: [p('a|b')], body: [section('S', p('c|d'))] }),
      text('x'),
      lede(p('ax|d')),
    );
  });

  it('makes a link of selected words and an address', () => {
    const href = 'https://example.org/';
    expectAfter(lede(p('a |word| b')), text(` ${href} `), lede(p('a ', a(href, 'word'), '| b')));
    expectAfter(lede(p('a|')), text(href), lede(p('a', a(href, href), '|')));
    expectAfter(lede(p('|https://old.example|')), text(href), lede(p(a(href, href), '|')));
  });
});

describe('pasting into a blank body', () => {
  it('keeps a headline that is there, and the pasted one as a paragraph', () => {
    expectAfter(
      lede(p('|')),
      passage({ headline: [schema.text('x')], opening: [p('y'), p('z')] }),
      lede(p('x'), p('y'), p('z|')),
    );
  });

  it('takes a first line for the headline when pasted there', () => {
    expectAfter(
      article({ headline: '|' }),
      passage({ opening: [p(b('Title')), p('Text.')] }),
      article({ headline: 'Title', lede: [p('Text.|')] }),
    );
  });
});
