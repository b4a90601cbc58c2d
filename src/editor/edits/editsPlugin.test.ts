// @vitest-environment happy-dom
import { gapCursor } from '@tiptap/pm/gapcursor';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { EditorState, NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, it } from 'vitest';
import { build, normalise, schema } from '#document';
import {
  backMatterOf,
  blocksBetween,
  blocksOf,
  caretPlaces,
  everyBlock,
  placeOf,
} from '../testing/everyBlock.ts';
import { editsPlugin } from './editsPlugin.ts';
import { historyPlugin, undo } from './historyPlugin.ts';
import { normalisePlugin } from './normalisePlugin.ts';
import { rangeOf, textEnd } from './places.ts';

const { article, cite, divider, p, section, verbatim } = build;

const views: EditorView[] = [];

function open(doc: ProseMirrorNode, selection?: Selection): EditorView {
  const plugins = [editsPlugin(), gapCursor(), historyPlugin(), normalisePlugin()];
  const state = EditorState.create({ schema, doc, plugins, ...(selection ? { selection } : {}) });
  const view = new EditorView(document.createElement('div'), { state });
  views.push(view);
  return view;
}

const openAt = (doc: ProseMirrorNode, at: string, to = at) =>
  open(doc, TextSelection.create(doc, placeOf(doc, at), placeOf(doc, to)));

afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
});

/** Whether a key was handled; what is not is the browser's. */
function press(view: EditorView, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  return view.someProp('handleKeyDown', (handle) => handle(view, event) || undefined) ?? false;
}

function type(view: EditorView, text: string): boolean {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(text);
  return (
    view.someProp(
      'handleTextInput',
      (handle) => handle(view, from, to, text, insert) || undefined,
    ) ?? false
  );
}

/** What a keyboard without key codes does: true when the browser is kept from doing it. */
function input(view: EditorView, inputType: string, data: string | null = null): boolean {
  const event = new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true });
  return !view.dom.dispatchEvent(event);
}

describe('editsPlugin', () => {
  it('types over every selection that crosses a border, in one undo step', () => {
    const places = caretPlaces(everyBlock).filter((place) => place instanceof TextSelection);
    const view = open(everyBlock);
    const state = view.state;
    for (const [index, { from }] of places.entries()) {
      // Some pairs for each start, others for the next: the pure tests try them all.
      for (let at = index + 1 + ((index * 5) % 37); at < places.length; at += 37) {
        const to = places[at]?.to ?? from;
        view.updateState(
          state.apply(state.tr.setSelection(TextSelection.create(everyBlock, from, to))),
        );
        if (view.state.selection.$from.sameParent(view.state.selection.$to)) continue;
        expect(type(view, '¶')).toBe(true);
        const { doc } = view.state;
        doc.check();
        const said = [
          ...blocksBetween(everyBlock, 0, from),
          '¶',
          ...blocksBetween(everyBlock, to, textEnd(everyBlock)),
        ];
        expect(blocksOf(doc).join(''), `${from}-${to}`).toBe(said.join(''));
        expect(normalise(doc)).toBe(doc);
        expect(backMatterOf(doc)).toEqual(backMatterOf(everyBlock));
        undo(view.state, view.dispatch);
        expect(view.state.doc.eq(everyBlock), `${from}-${to} undone at once`).toBe(true);
      }
    }
  });

  it('leaves typing and deleting within a text to the browser', () => {
    const view = openAt(article({ lede: [p('abc')] }), 'a|bc', 'ab|c');
    expect(type(view, 'x')).toBe(false);
    expect(input(view, 'insertText', 'x')).toBe(false);
    const caret = openAt(article({ lede: [p('abc')] }), 'a|bc');
    expect(press(caret, 'Backspace')).toBe(false);
    expect(input(caret, 'deleteContentBackward')).toBe(false);
  });

  it('types in a new paragraph where a block without text is selected', () => {
    const doc = article({ lede: [p('a'), verbatim('| b |'), p('c')] });
    const view = open(doc, NodeSelection.create(doc, placeOf(doc, 'a|') + 1));
    expect(type(view, 'x')).toBe(true);
    expect(view.state.doc).toEqual(article({ lede: [p('a'), p('x'), p('c')] }));
  });

  it('types in a new paragraph between two blocks without text', () => {
    const doc = article({ lede: [divider(), verbatim('| b |')] });
    for (const place of caretPlaces(doc)) {
      if (!place.empty || place.$from.parent.isTextblock) continue;
      const view = open(doc, place);
      expect(type(view, 'x')).toBe(true);
      expect(view.state.selection.$from.parent).toEqual(p('x'));
      const entered = open(doc, place);
      expect(press(entered, 'Enter')).toBe(true);
      expect(entered.state.selection.$from.parent).toEqual(p());
    }
  });

  it('does what a keyboard without key codes asks for', () => {
    const doc = article({ lede: [p('a')], body: [section('B', p('cd'))] });
    const backspaced = openAt(doc, '|B');
    expect(input(backspaced, 'deleteContentBackward')).toBe(true);
    expect(backspaced.state.doc).toEqual(article({ lede: [p('a'), p('B'), p('cd')] }));
    const split = openAt(doc, 'c|d');
    expect(input(split, 'insertParagraph')).toBe(true);
    expect(split.state.doc.child(3)).toEqual(section('B', p('c'), p('d')));
    const cut = openAt(doc, '|a', 'c|d');
    expect(input(cut, 'deleteByCut')).toBe(true);
    expect(cut.state.doc).toEqual(article({ lede: [p('d')] }));
    const typed = openAt(doc, 'a|', '|B');
    expect(input(typed, 'insertText', 'x')).toBe(true);
    expect(typed.state.doc).toEqual(article({ lede: [p('axB'), p('cd')] }));
  });

  it('takes away what is composed over before the browser does', () => {
    const doc = article({ lede: [p('ab', cite('s'))], body: [section('C', p('de'))] });
    const view = openAt(doc, 'a|b', 'd|e');
    view.dom.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(view.state.doc).toEqual(article({ lede: [p('ae')] }));
    const cited = openAt(doc, 'a|b', '§|');
    cited.dom.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(cited.state.doc.child(2)).toEqual(build.lede(p('a')));
    const plain = openAt(doc, '|ab', 'a|b');
    plain.dom.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(plain.state.doc).toEqual(doc);
  });

  it('stays out of the way of an input method', () => {
    const view = openAt(article({ lede: [p('a')], body: [section('B')] }), '|B');
    expect(press(view, 'Backspace', { isComposing: true })).toBe(false);
    expect(press(view, 'Enter', { keyCode: 229 })).toBe(false);
  });

  it('undoes what joins a section to the one before it apart from what was typed in it', () => {
    const doc = article({ lede: [p('a')], body: [section('B', p('c'))] });
    const view = openAt(doc, 'c|');
    view.dispatch(view.state.tr.insertText('d'));
    const start = placeOf(view.state.doc, '|B');
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, start)));
    expect(press(view, 'Backspace')).toBe(true);
    undo(view.state, view.dispatch);
    expect(view.state.doc).toEqual(article({ lede: [p('a')], body: [section('B', p('cd'))] }));
  });

  it('undoes what was typed over a selection in one step', () => {
    const doc = article({ headline: 'ab', lede: [p('cd')] });
    const view = openAt(doc, 'a|b', 'c|d');
    type(view, 'x');
    expect(view.state.doc).toEqual(article({ headline: 'axd' }));
    undo(view.state, view.dispatch);
    expect(view.state.doc).toEqual(doc);
    expect(rangeOf(view.state.selection)).toEqual({
      from: placeOf(doc, 'a|b'),
      to: placeOf(doc, 'c|d'),
    });
  });
});
