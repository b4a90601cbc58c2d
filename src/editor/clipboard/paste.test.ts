import { history, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build, markType, sourcesNode } from '#document';
import { articleFrom, emptyPassage, type Passage, passageOf } from '#formats';
import { runCommands } from '../testing/runCommands.ts';
import { type Pasted, paste } from './paste.ts';

const { p, ul, ol, li, section, why, quotation, attribution, subheading, figure, divider } = build;
const { verbatim, article, cite, b } = build;

/** One of each block, each with words that occur once. */
const full = () =>
  article({
    headline: 'Harbour deal',
    standfirst: 'Four years late',
    lede: [p('Ferries return ', b('on Monday'), cite('log')), divider()],
    body: [
      section(
        'Money',
        p('Who pays'),
        ul(li('first item', ul(li('inner item'))), li('second item')),
        subheading('Details'),
        quotation(p('We waited'), p('and waited'), attribution('Tom Arkle')),
      ),
      why(p('Islands shrink'), ol(3, li('third'))),
      section(
        'Pictures',
        figure({ src: 'pictures/a.png', alt: 'pier' }, 'The pier'),
        verbatim('|a|'),
      ),
    ],
    sources: [{ id: 'log', title: 'Harbour log' }],
    related: [{ title: 'Earlier story' }],
  });

const stateOf = (doc: Node, anchor: number, head = anchor) =>
  EditorState.create({
    doc,
    plugins: [history()],
    selection: TextSelection.create(doc, anchor, head),
  });

function caretPlaces(doc: Node): number[] {
  const places: number[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return;
    for (let at = 0; at <= node.content.size; at += 1) places.push(pos + 1 + at);
  });
  return places.filter((pos) => pos < sourcesNode(doc).pos);
}

/** Every letter of a document, sorted: what is lost or invented shows, wherever it went. */
function letters(node: Node): string {
  let text = '';
  node.descendants((child) => {
    text += child.text ?? '';
    if (child.type.name === 'citation') return;
    for (const value of Object.values(child.attrs)) text += typeof value === 'string' ? value : '';
  });
  return sorted(text);
}

const sorted = (text: string) => [...text.replace(/\s/g, '')].sort().join('');

function pasted(state: EditorState, what: Pasted): EditorState {
  const next = state.apply(paste(state, what));
  next.doc.check();
  return next;
}

const undone = (state: EditorState) => runCommands(state, undo);

const passage = (fields: Partial<Passage>): Pasted => ({
  kind: 'passage',
  passage: { ...emptyPassage, ...fields },
  text: '',
});

const contents: Record<string, Pasted> = {
  'one line': { kind: 'text', text: 'zzz' },
  lines: { kind: 'text', text: 'zz yy. Xx.\n\nxx\nww' },
  plain: { kind: 'plain', text: '- zz\n- yy\nxx' },
  address: { kind: 'text', text: 'https://zz.example/yy' },
  paragraphs: passage({ opening: [p('zz', cite('qq')), p('yy')] }),
  list: passage({ opening: [ul(li('zz'), li('yy', ol(1, li('xx'))))] }),
  mixture: passage({
    opening: [quotation(p('zz'), attribution('yy')), p('xx'), divider(), verbatim('ww')],
  }),
  figure: passage({ opening: [figure({ src: 'vv' }, 'zz')] }),
  heading: passage({ parts: [section('zz')] }),
  headline: passage({ headline: [build.i('zz')].flat() }),
  parts: passage({ opening: [p('zz')], parts: [section('yy', p('xx')), why(p('ww'))] }),
  sections: passage({ parts: [section('yy', p('xx')), section('ww')] }),
  article: { kind: 'article', passage: passageOf(full()), text: '' },
};

describe('paste', () => {
  it.each(Object.keys(contents))(
    'keeps every word of %s at any caret place, and undoes it',
    (name) => {
      const what = contents[name] as Pasted;
      const doc = full();
      const more =
        what.kind === 'article' || what.kind === 'passage'
          ? letters(articleFrom({ ...what.passage, sources: [], related: [] }))
          : what.text;
      for (const place of caretPlaces(doc)) {
        const after = pasted(stateOf(doc, place), what);
        expect(letters(after.doc), `at ${place}`).toBe(sorted(letters(doc) + more));
        expect(undone(after).doc.eq(doc)).toBe(true);
      }
    },
  );

  it('makes a link of an address, where there can be links', () => {
    const doc = full();
    const places = caretPlaces(doc);
    const linked = places.filter((place) => {
      const after = pasted(stateOf(doc, place), contents.address as Pasted).doc;
      return after.rangeHasMark(0, after.content.size, markType('link'));
    });
    expect(linked).toEqual(places.filter((place) => place >= doc.child(0).nodeSize));
  });
});
