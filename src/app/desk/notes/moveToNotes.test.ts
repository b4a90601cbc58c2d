// @vitest-environment happy-dom
import { TextSelection } from '@tiptap/pm/state';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { build, nodeType } from '#document';
import { createArticleEditor, createNotesEditor, followMoves, redo, undo } from '#editor';
import { noticesStore, notify } from '../../stores/notices.ts';
import { createDeskStore } from '../deskStore.ts';
import { moveToNotes } from './moveToNotes.ts';

const { article, p } = build;

const open: { destroy: () => void }[] = [];

beforeEach(() => noticesStore.setState([], true));

afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy();
});

function desk() {
  const writing = {
    element: document.createElement('div'),
    language: 'en',
    typographicQuotes: () => false,
  };
  const notes = createNotesEditor({ ...writing, notes: nodeType('notes').create(null, p()) });
  const editor = createArticleEditor({
    ...writing,
    article: article({ lede: [p('moved'), p('stays')] }),
    onTransaction: (tr) => followMoves(notes.view, tr),
  });
  open.push(notes, editor);
  const { view } = editor;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 7)));
  return {
    view,
    store: createDeskStore(),
    editor,
    notify,
    inNotes: () => notes.state.doc.textContent,
    inLede: () => view.state.doc.child(2).textContent,
  };
}

it('shows the notes with what was moved, and gives it back', () => {
  const one = desk();
  moveToNotes(one);
  expect(one.store.getState().notesShown).toBe(true);
  expect([one.inLede(), one.inNotes()]).toEqual(['stays', 'moved']);
  const [notice, ...others] = noticesStore.getState();
  expect(others).toEqual([]);
  notice?.undo?.();
  expect([one.inLede(), one.inNotes()]).toEqual(['movedstays', '']);
});

it('has the words once, however often they are moved, undone and done again', () => {
  const one = desk();
  const { view } = one;
  moveToNotes(one);
  undo(view.state, view.dispatch);
  moveToNotes(one);
  undo(view.state, view.dispatch);
  expect([one.inLede(), one.inNotes()]).toEqual(['movedstays', '']);
  redo(view.state, view.dispatch);
  expect([one.inLede(), one.inNotes()]).toEqual(['stays', 'moved']);
});

it('offers to undo it until the article changes', () => {
  const one = desk();
  const { view } = one;
  moveToNotes(one);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 8)));
  expect(noticesStore.getState()).toHaveLength(1);
  view.dispatch(view.state.tr.insertText('x'));
  expect(noticesStore.getState()).toHaveLength(0);
});

it('says so where there is nothing to move', () => {
  const one = desk();
  one.view.dispatch(one.view.state.tr.setSelection(TextSelection.create(one.view.state.doc, 1)));
  moveToNotes(one);
  expect(one.store.getState().notesShown).toBe(false);
  expect(noticesStore.getState()).toHaveLength(1);
  expect(one.inLede()).toBe('movedstays');
});
