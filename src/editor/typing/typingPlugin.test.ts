// @vitest-environment happy-dom
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Article, build, schema } from '#document';
import { runs } from '../../testing/runs.ts';
import { languagePlugin } from '../languagePlugin.ts';
import { takeBack, takeBackPlugin } from './takeBackPlugin.ts';
import { typingPlugin } from './typingPlugin.ts';

const { article, b, li, p, quotation, section, ul } = build;

const views: EditorView[] = [];
afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
});

const LEDE = 6; // where the text of the lede's first paragraph begins in an empty article

function open(doc: Article = article({}), caret = LEDE): EditorView {
  const state = EditorState.create({
    schema,
    doc,
    selection: TextSelection.create(doc, caret),
    plugins: [takeBackPlugin(), typingPlugin(() => true), languagePlugin('en')],
  });
  const view = new EditorView(document.createElement('div'), { state });
  views.push(view);
  return view;
}

/** Puts a text in as ProseMirror does: the plugins may, or else it goes in as it is. */
function input(view: EditorView, text: string, from?: number, to?: number): EditorView {
  const { selection } = view.state;
  const [start, end] = [from ?? selection.from, to ?? selection.to];
  const plain = () => view.state.tr.insertText(text, start, end);
  const handled = view.someProp('handleTextInput', (handle) =>
    handle(view, start, end, text, plain),
  );
  if (!handled) view.dispatch(plain());
  return view;
}

describe('what comes several letters at once', () => {
  it.each([
    ['a **b** c', article({ lede: [p('a ', b('b'), ' c')] })],
    ['- a', article({ lede: [ul(li('a'))] })],
    ['> it is "so"', article({ lede: [quotation(p('it is “so”'))] })],
    ['## a... b', article({ body: [section('a… b')] })],
    ["-- don't", article({ lede: [p('– don’t')] })],
  ])('%s', (text, doc) => {
    expect(input(open(), text).state.doc.toString()).toBe(doc.toString());
  });

  it('is as if it had come letter by letter', () => {
    const signs = ['a', ' ', '"', "'", '-', '.', '*', '_', '`', '~', '#', '[', ']', '>', '1', '😀'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 14 }), (text) => {
        const typed = open();
        for (const key of text) input(typed, key);
        const { doc, selection } = text ? input(open(), text).state : open().state;
        expect(doc.toString()).toBe(typed.state.doc.toString());
        expect(selection.head).toBe(typed.state.selection.head);
      }),
      runs(),
    );
  });

  it('is taken back no further than the change it ended in', () => {
    const view = input(open(), 'so "yes"');
    takeBack(view.state, view.dispatch);
    expect(view.state.doc.textContent).toBe('so “yes"');
  });
});

describe('a word that is corrected', () => {
  it('is as it was typed where the caret is', () => {
    const doc = article({ lede: [p('we dont')] });
    expect(input(open(doc, LEDE + 7), "don't", LEDE + 3, LEDE + 7).state.doc.textContent).toBe(
      'we don’t',
    );
  });

  it('leaves the caret where it is elsewhere', () => {
    const doc = article({ lede: [p('we dont know')] });
    const { state } = input(open(doc, LEDE + 12), 'do not', LEDE + 3, LEDE + 7);
    expect(state.doc.textContent).toBe('we do not know');
    expect(state.selection.head).toBe(LEDE + 14);
  });
});
