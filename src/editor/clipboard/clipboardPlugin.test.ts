// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import { EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, it } from 'vitest';
import { build, emptyArticle, emptyNotes, relatedLinksOf, schema } from '#document';
import { parsePlainText } from '#formats';
import { historyPlugin, undo } from '../edits/historyPlugin.ts';
import { normalisePlugin } from '../edits/normalisePlugin.ts';
import { newConfidentialId } from '../sources/newId.ts';
import { ClipboardMemory } from './ClipboardMemory.ts';
import { clipboardPlugin } from './clipboardPlugin.ts';
import type { LeftOut } from './paste.ts';

const { article, cite, p, section, ul, li } = build;

const SAMPLE = readFileSync(
  join(import.meta.dirname, '../../formats/plainText/fixtures/cloud-strategy.txt'),
  'utf8',
);

const views: EditorView[] = [];
afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
});

/** A view on a document, the caret at its start. */
function open(
  doc: Node,
  memory = new ClipboardMemory(),
  onLeftOut?: (leftOut: LeftOut) => void,
): EditorView {
  const plugins = [clipboardPlugin({ onLeftOut, memory }), historyPlugin(), normalisePlugin()];
  const state = EditorState.create({ doc, plugins, selection: Selection.atStart(doc) });
  const view = new EditorView(document.body.appendChild(document.createElement('div')), { state });
  views.push(view);
  return view;
}

const select = (view: EditorView, anchor: number, head = anchor) =>
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)));

/** Sends an event with what it carries; says whether it was taken. */
function send(view: EditorView, type: string, fields: object): boolean {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), fields);
  view.dom.dispatchEvent(event);
  return event.defaultPrevented;
}

function transferOf(flavours: Record<string, string>): DataTransfer {
  const transfer = new DataTransfer();
  for (const [type, text] of Object.entries(flavours)) transfer.setData(type, text);
  return transfer;
}

const pasteInto = (view: EditorView, flavours: Record<string, string>) =>
  send(view, 'paste', { clipboardData: transferOf(flavours) });

function copyFrom(view: EditorView, type: 'copy' | 'cut' = 'copy'): DataTransfer {
  const clipboardData = new DataTransfer();
  expect(send(view, type, { clipboardData })).toBe(true);
  return clipboardData;
}

const posOf = (doc: Node, text: string): number => {
  let found = -1;
  doc.descendants((node, pos) => {
    const at = node.text?.indexOf(text) ?? -1;
    if (at >= 0) found = pos + at;
  });
  return found;
};

it('tells of citations that have no place where they are pasted or dropped', () => {
  const told: LeftOut[] = [];
  const memory = new ClipboardMemory();
  const cited = article({
    headline: 'Head',
    lede: [p('Ferries', cite('log'), ' return', cite('log', 'p. 2'))],
    sources: [{ id: 'log', title: 'Harbour log' }],
  });
  const view = open(cited, memory, (leftOut) => told.push(leftOut));
  const line = posOf(cited, 'Ferries');
  select(view, line, line + 'Ferries return'.length + 2);
  const clipboardData = copyFrom(view);
  select(view, 1);
  send(view, 'paste', { clipboardData });
  expect(view.state.doc.child(0).textContent).toBe('Ferries returnHead');
  expect(told).toEqual([{ citations: 2, details: 0 }]);
  select(view, posOf(view.state.doc, ' return'));
  send(view, 'paste', { clipboardData });
  expect(told).toEqual([{ citations: 2, details: 0 }]);
});

it('tells of confidential sources that came without their details', () => {
  const told: LeftOut[] = [];
  const memory = new ClipboardMemory();
  const id = newConfidentialId();
  const secret = article({
    lede: [p('Ferries', cite(id))],
    sources: [{ id, title: 'Ana Rivera', terms: 'confidential' }],
  });
  const bare = article({ lede: [p('Boats', cite(id))], sources: [{ id, terms: 'confidential' }] });
  const copyOf = (doc: Node) => {
    const view = open(doc, memory);
    const words = posOf(doc, doc.textContent);
    select(view, words, words + doc.textContent.length + 1);
    return copyFrom(view);
  };
  const other = (known?: ClipboardMemory) => {
    const view = open(article({ lede: [p('x')] }), known, (leftOut) => told.push(leftOut));
    select(view, posOf(view.state.doc, 'x'));
    return view;
  };
  send(other(memory), 'paste', { clipboardData: copyOf(secret) });
  send(other(memory), 'paste', { clipboardData: copyOf(bare) });
  expect(told).toEqual([]);
  const elsewhere = other();
  const clipboardData = copyOf(secret);
  send(elsewhere, 'paste', { clipboardData });
  expect(told).toEqual([{ citations: 0, details: 1 }]);
  select(elsewhere, posOf(elsewhere.state.doc, 'x'));
  send(elsewhere, 'paste', { clipboardData });
  expect(told).toHaveLength(1);
});

const undoIn = (view: EditorView) => undo(view.state, view.dispatch);

describe('pasting', () => {
  it('finds the parts of a text in an empty article, and one undo takes it away', () => {
    const view = open(emptyArticle());
    expect(pasteInto(view, { 'text/plain': SAMPLE })).toBe(true);
    expect(view.state.doc.toJSON()).toEqual(parsePlainText(SAMPLE).article.toJSON());
    expect(relatedLinksOf(view.state.doc)).toHaveLength(3);
    undoIn(view);
    expect(view.state.doc.eq(emptyArticle())).toBe(true);
  });

  it('prefers HTML with structure, and text to HTML without', () => {
    const view = open(emptyArticle());
    pasteInto(view, { 'text/html': '<h1>H</h1><p>b</p>', 'text/plain': 'H\n\nb' });
    expect(view.state.doc.toJSON()).toEqual(article({ headline: 'H', lede: [p('b')] }).toJSON());
    const other = open(emptyArticle());
    const html = SAMPLE.split('\n').map((line) => `<div>${line}</div>`);
    pasteInto(other, { 'text/html': html.join(''), 'text/plain': SAMPLE });
    expect(other.state.doc.child(3).type.name).toBe('section');
  });

  it('reads Markdown that is pasted as text', () => {
    const view = open(emptyArticle());
    pasteInto(view, { 'text/plain': '# H\n\nLede.\n\n## S\n\nText *here*.\n' });
    expect(view.state.doc.toJSON()).toEqual(
      article({
        headline: 'H',
        lede: [p('Lede.')],
        body: [section('S', p('Text ', build.i('here'), '.'))],
      }).toJSON(),
    );
  });

  it('keeps what is typed afterwards a step of its own', () => {
    const view = open(emptyArticle());
    pasteInto(view, { 'text/plain': 'pasted' });
    view.dispatch(view.state.tr.insertText(' typed'));
    undoIn(view);
    expect(view.state.doc.textContent).toBe('pasted');
    undoIn(view);
    expect(view.state.doc.textContent).toBe('');
  });

  it('takes text as it is after Mod-Shift-V', () => {
    const doc = article({ lede: [p('x')] });
    const view = open(doc);
    select(view, posOf(doc, 'x') + 1);
    send(view, 'keydown', { key: 'V', code: 'KeyV', ctrlKey: true, shiftKey: true });
    pasteInto(view, { 'text/plain': ' a\n- b', 'text/html': '<b>a</b><ul><li>b</li></ul>' });
    send(view, 'keyup', { key: 'V', code: 'KeyV' });
    expect(view.state.doc.child(2).toJSON()).toEqual(build.lede(p('xa'), p('- b')).toJSON());
    pasteInto(view, { 'text/html': '<ul><li>c</li><li>d</li></ul>' });
    expect(view.state.doc.child(2).lastChild?.type.name).toBe('bulletList');
  });

  it('leaves the browser nothing to do with a clipboard that holds no text', () => {
    const view = open(emptyArticle());
    expect(pasteInto(view, {})).toBe(true);
    expect(view.state.doc.eq(emptyArticle())).toBe(true);
  });

  it('brings parts into notes as blocks', () => {
    const view = open(schema.nodeFromJSON(emptyNotes()));
    pasteInto(view, { 'text/html': '<h1>H</h1><p>a</p><h2>S</h2><p>b</p>' });
    expect(view.state.doc.children.map((node) => `${node.type.name} ${node.textContent}`)).toEqual([
      'subheading H',
      'paragraph a',
      'subheading S',
      'paragraph b',
    ]);
  });
});

describe('copying and cutting', () => {
  const doc = () => article({ headline: 'H', lede: [p('one')], body: [section('S', p('two'))] });

  it('leaves an empty selection to the browser', () => {
    const view = open(doc());
    const clipboardData = new DataTransfer();
    expect(send(view, 'copy', { clipboardData })).toBe(false);
  });

  it('moves a whole article by cut and paste; one undo brings it back', () => {
    const memory = new ClipboardMemory();
    const view = open(doc(), memory);
    select(view, 1, posOf(doc(), 'two') + 3);
    const clipboardData = copyFrom(view, 'cut');
    expect(view.state.doc.textContent).toBe('');
    const target = open(emptyArticle(), memory);
    send(target, 'paste', { clipboardData });
    expect(target.state.doc.eq(doc())).toBe(true);
    undoIn(view);
    expect(view.state.doc.eq(doc())).toBe(true);
  });

  it('pastes between drafts what was copied in one of them', () => {
    const view = open(doc());
    const two = posOf(doc(), 'two');
    select(view, two - 3, two + 3);
    const clipboardData = copyFrom(view);
    expect(clipboardData.getData('text/plain')).toBe('S\n\ntwo');
    const target = open(emptyArticle());
    select(target, 6);
    send(target, 'paste', { clipboardData });
    expect(target.state.doc.child(3).eq(section('S', p('two')))).toBe(true);
  });
});

describe('drag and drop', () => {
  const doc = () => article({ lede: [p('one'), p('two'), ul(li('three'))] });

  /** happy-dom draws nothing: the place under the pointer is told. */
  function dropAt(view: EditorView, pos: number, dataTransfer: DataTransfer): boolean {
    view.posAtCoords = () => ({ pos, inside: -1 });
    return send(view, 'drop', { dataTransfer, clientX: 1, clientY: 1 });
  }

  it('brings in what is dropped from elsewhere', () => {
    const view = open(doc());
    const dropped = transferOf({ 'text/html': '<ul><li>x</li></ul>', 'text/plain': 'x' });
    expect(dropAt(view, posOf(doc(), 'three') + 5, dropped)).toBe(true);
    const list = view.state.doc.child(2).child(2);
    expect(list.children.map((item) => item.textContent)).toEqual(['three', 'x']);
    undoIn(view);
    expect(view.state.doc.eq(doc())).toBe(true);
  });

  it('moves what is dragged within the text', () => {
    const view = open(doc());
    const one = posOf(doc(), 'one');
    select(view, one, one + 3);
    const dataTransfer = new DataTransfer();
    view.dragging = { slice: view.state.selection.content(), move: true };
    send(view, 'dragstart', { dataTransfer });
    expect(dataTransfer.getData('text/plain')).toBe('one');
    expect(dataTransfer.getData('text/html')).toContain('data-galley');
    view.dragging = { slice: view.state.selection.content(), move: true };
    dropAt(view, posOf(doc(), 'two') + 3, dataTransfer);
    expect(view.state.doc.textBetween(0, view.state.doc.content.size, '|')).toContain('|twoone|');
  });

  it('leaves in its place what is dropped on itself', () => {
    const view = open(doc());
    const one = posOf(doc(), 'one');
    select(view, one, one + 3);
    view.dragging = { slice: view.state.selection.content(), move: true };
    expect(dropAt(view, one + 1, transferOf({ 'text/plain': 'one' }))).toBe(true);
    expect(view.state.doc.eq(doc())).toBe(true);
  });
});
