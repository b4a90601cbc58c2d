import { AllSelection, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type Article, build } from '#document';
import { runCommands } from '../testing/runCommands.ts';
import { linkAt } from './linkAt.ts';
import { rangeToLink, removeLink, setLink } from './linkCommands.ts';

const { a, article, b, cite, p } = build;

const open = (doc: Article, from: number, to = from) =>
  EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });

const LEDE = 6; // where the text of the lede begins when nothing stands above it
const HREF = 'https://example.org';

const plain = article({ lede: [p('one two three')] });
const linked = article({
  lede: [p('one ', a(HREF, 'two ', ...b('three')), a('https://b.example', 'four'))],
});

const lede = (state: EditorState) => state.doc.child(2).toString();

describe('setLink', () => {
  it('links what is selected', () => {
    expect(lede(runCommands(open(plain, LEDE + 4, LEDE + 7), setLink(HREF)))).toBe(
      'lede(paragraph("one ", link("two"), " three"))',
    );
  });

  it('links the word around the caret', () => {
    expect(lede(runCommands(open(plain, LEDE + 5), setLink(HREF)))).toBe(
      'lede(paragraph("one ", link("two"), " three"))',
    );
  });

  it('changes the whole link that the caret is in, or of which a part is selected', () => {
    for (const [from, to] of [
      [LEDE + 5, LEDE + 5],
      [LEDE + 5, LEDE + 6],
    ] as const) {
      const state = runCommands(open(linked, from, to), setLink('/new'));
      expect(linkAt(state)).toEqual({ from: LEDE + 4, to: LEDE + 13, href: '/new' });
    }
  });

  it('puts the address itself into the text where there is no word', () => {
    const state = runCommands(open(plain, LEDE), setLink(HREF));
    expect(lede(state)).toBe(`lede(paragraph(link("${HREF}"), "one two three"))`);
  });

  it('takes only safe addresses', () => {
    for (const address of ['javascript:alert(1)', ' java\nscript:x', 'data:text/html,x', '']) {
      expect(setLink(address)(open(plain, LEDE, LEDE + 3))).toBe(false);
    }
  });

  it('is refused in the headline and on a citation', () => {
    const doc = article({ headline: 'Head', lede: [p('x', cite('a'))] });
    expect(setLink(HREF)(open(doc, 1, 4))).toBe(false);
    expect(setLink(HREF)(open(doc, 2))).toBe(false);
    const pos = doc.content.size - 7;
    expect(doc.nodeAt(pos)?.type.name).toBe('citation');
    const { tr } = open(doc, 1);
    expect(setLink(HREF)(open(doc, 1).apply(tr.setSelection(NodeSelection.create(doc, pos))))).toBe(
      false,
    );
  });

  it('links all text when all is selected', () => {
    const state = EditorState.create({ doc: plain, selection: new AllSelection(plain) });
    expect(lede(runCommands(state, setLink(HREF)))).toBe('lede(paragraph(link("one two three")))');
    expect(rangeToLink(state)).toEqual({ from: 0, to: plain.content.size });
  });
});

describe('linkAt', () => {
  it('finds the whole link, across marks, from inside and from its edges', () => {
    const link = { from: LEDE + 4, to: LEDE + 13, href: HREF };
    expect(linkAt(open(linked, LEDE + 4))).toEqual(link);
    expect(linkAt(open(linked, LEDE + 6))).toEqual(link);
    expect(linkAt(open(linked, LEDE + 9))).toEqual(link);
    expect(linkAt(open(linked, LEDE + 2))).toBeNull();
  });

  it('tells neighbours apart', () => {
    expect(linkAt(open(linked, LEDE + 13))?.href).toBe('https://b.example');
    expect(linkAt(open(linked, LEDE + 17))).toEqual({
      from: LEDE + 13,
      to: LEDE + 17,
      href: 'https://b.example',
    });
  });
});

describe('removeLink', () => {
  it('takes the link at the caret, or those in the selection, and leaves the words', () => {
    const one = runCommands(open(linked, LEDE + 6), removeLink);
    expect(lede(one)).toBe('lede(paragraph("one two ", bold("three"), link("four")))');
    const both = runCommands(open(linked, LEDE, LEDE + 17), removeLink);
    expect(lede(both)).toBe('lede(paragraph("one two ", bold("three"), "four"))');
    expect(removeLink(open(plain, LEDE + 1))).toBe(false);
  });
});
