// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, it } from 'vitest';
import { type Article, build } from '#document';
import { createArticleEditor } from '../createArticleEditor.ts';
import { placeOf } from '../testing/everyBlock.ts';
import { automatic } from '../typing/takeBackPlugin.ts';

const { article, p, section } = build;

let editor: Editor | undefined;

afterEach(() => {
  editor?.destroy();
  document.body.replaceChildren();
});

/** An article with the focus and a selection. */
function open(doc: Article, from: string, to = from): EditorView {
  editor = createArticleEditor({
    element: document.body.appendChild(document.createElement('div')),
    article: doc,
    language: 'en',
    typographicQuotes: () => true,
  });
  const { view } = editor;
  const selection = TextSelection.create(doc, placeOf(doc, from), placeOf(doc, to));
  view.dispatch(view.state.tr.setSelection(selection));
  view.focus();
  return view;
}

/** The caret is put at the start of an element, and nobody is told of it. */
function moveUnheard(view: EditorView, selector: string): void {
  const unheard = new AbortController();
  const { signal } = unheard;
  document.addEventListener('selectionchange', (e) => e.stopImmediatePropagation(), {
    capture: true,
    signal,
  });
  const text = view.dom.querySelector(selector)?.firstChild;
  if (!text) throw new Error(`${selector} is not drawn`);
  document.getSelection()?.collapse(text, 0);
  unheard.abort();
}

/** What a press of Backspace is to the page: its key, or what comes without one on glass. */
const BACKSPACES = {
  key: () => new KeyboardEvent('keydown', { key: 'Backspace', cancelable: true }),
  input: () =>
    new InputEvent('beforeinput', { inputType: 'deleteContentBackward', cancelable: true }),
};

describe.each(['key', 'input'] as const)('Backspace by its %s', (by) => {
  const backspace = BACKSPACES[by];

  it.each([
    ['caret', 'three', 'three'],
    ['selection', 'one', 'three'],
  ])('goes by the caret on the screen where a %s was known before', (_, from, to) => {
    const view = open(article({ lede: [p('one')], body: [section('two', p('three'))] }), from, to);
    moveUnheard(view, 'h2');
    expect(view.dom.dispatchEvent(backspace())).toBe(false);
    expect(view.state.doc.eq(article({ lede: [p('one'), p('two'), p('three')] }))).toBe(true);
  });

  it('does not take back what was changed where the caret was before', () => {
    const view = open(article({ lede: [p('one')], body: [section('two', p('three'))] }), 'one|');
    view.dispatch(automatic(view.state.tr.insertText('…'), view.state));
    moveUnheard(view, 'h2');
    expect(view.dom.dispatchEvent(backspace())).toBe(false);
    expect(view.state.doc.eq(article({ lede: [p('one…'), p('two'), p('three')] }))).toBe(true);
  });
});
