// @vitest-environment happy-dom
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { afterEach, describe, expect, it } from 'vitest';
import { type Article, build, emptyArticle, findCitations, sourcesOf } from '#document';
import { historyPlugin, undo } from '../edits/historyPlugin.ts';
import { type SourceFields, setSource } from '../sources/sourceCommands.ts';
import { ClipboardMemory } from './ClipboardMemory.ts';
import { clipboardPlugin } from './clipboardPlugin.ts';

const { article, cite, p } = build;

const views: EditorView[] = [];
afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
});

function open(doc: Article, memory: ClipboardMemory): EditorView {
  const plugins = [clipboardPlugin({ memory }), historyPlugin()];
  const view = new EditorView(document.body.appendChild(document.createElement('div')), {
    state: EditorState.create({ doc, plugins }),
  });
  views.push(view);
  return view;
}

function send(view: EditorView, type: string, clipboardData: DataTransfer): void {
  const event = new Event(type, { bubbles: true, cancelable: true });
  view.dom.dispatchEvent(Object.assign(event, { clipboardData }));
}

const set = (view: EditorView, fields: SourceFields) =>
  setSource(String(sourcesOf(view.state.doc)[0]?.id), fields)(view.state, view.dispatch);

/** Copies or cuts the first word with its citation. */
function take(view: EditorView, how: 'copy' | 'cut'): DataTransfer {
  const at = findCitations(view.state.doc)[0]?.pos ?? 0;
  const selection = TextSelection.create(view.state.doc, at - 3, at + 1);
  view.dispatch(view.state.tr.setSelection(selection));
  const transfer = new DataTransfer();
  send(view, how, transfer);
  return transfer;
}

const story = () =>
  article({
    headline: 'H',
    lede: [p('one', cite('mark-felt', 'garage'), ' two')],
    sources: [{ id: 'mark-felt', title: 'Mark Felt', terms: 'on-the-record' }],
  });

describe('a source that becomes confidential after it was copied', () => {
  it.each(['copy', 'cut'] as const)('is that one when it is pasted in its draft: %s', (how) => {
    const view = open(story(), new ClipboardMemory());
    const transfer = take(view, how);
    set(view, { title: 'W. Mark Felt' });
    set(view, { terms: 'confidential' });
    set(view, { note: 'promised' });
    send(view, 'paste', transfer);
    const [source, ...others] = sourcesOf(view.state.doc);
    expect(others).toEqual([]);
    expect(source).toMatchObject({ terms: 'confidential', note: 'promised' });
    expect(findCitations(view.state.doc).map((cited) => cited.source)).toEqual([source?.id]);
  });

  it('is confidential when it is pasted in another draft', () => {
    const memory = new ClipboardMemory();
    const view = open(story(), memory);
    const transfer = take(view, 'copy');
    set(view, { terms: 'confidential' });
    const other = open(emptyArticle(), memory);
    send(other, 'paste', transfer);
    expect(sourcesOf(other.state.doc)).toEqual(sourcesOf(view.state.doc));
  });

  it('is confidential in the draft, too, that it was pasted in before', () => {
    const memory = new ClipboardMemory();
    const transfer = take(open(story(), memory), 'copy');
    const other = open(emptyArticle(), memory);
    send(other, 'paste', transfer);
    set(other, { terms: 'confidential' });
    set(other, { note: 'promised' });
    send(other, 'paste', transfer);
    expect(sourcesOf(other.state.doc)).toMatchObject([{ terms: 'confidential' }]);
  });

  it('is open again once that was undone', () => {
    const view = open(story(), new ClipboardMemory());
    const transfer = take(view, 'copy');
    set(view, { terms: 'confidential' });
    undo(view.state, view.dispatch);
    send(view, 'paste', transfer);
    expect(sourcesOf(view.state.doc)).toMatchObject([{ id: 'mark-felt', terms: 'on-the-record' }]);
  });
});
