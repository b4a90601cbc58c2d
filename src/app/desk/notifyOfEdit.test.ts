// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { build } from '#document';
import { createArticleEditor, undo } from '#editor';
import { noticesStore, notify } from '../stores/notices.ts';
import { notifyOfEdit } from './notifyOfEdit.ts';

let desk: { editor: ReturnType<typeof createArticleEditor>; notify: typeof notify };

beforeEach(() => {
  noticesStore.setState([], true);
  const editor = createArticleEditor({
    element: document.createElement('div'),
    article: build.article({ headline: 'Ferry' }),
    language: 'en',
    typographicQuotes: () => false,
  });
  desk = { editor, notify };
});

afterEach(() => desk.editor.destroy());

const text = () => desk.editor.state.doc.textContent;
const insert = (words: string) => desk.editor.view.dispatch(desk.editor.state.tr.insertText(words));

it('takes back the last step, until there is another', () => {
  insert('A ');
  notifyOfEdit(desk, 'Done');
  noticesStore.getState()[0]?.undo?.();
  expect(text()).toBe('Ferry');
  expect(noticesStore.getState()).toEqual([]);
  notifyOfEdit(desk, 'Done');
  insert('B ');
  expect(noticesStore.getState()).toEqual([]);
});

it('offers a way back of its own until an undo', () => {
  const takeBack = vi.fn();
  notifyOfEdit(desk, 'Done', { undo: takeBack });
  insert('A ');
  expect(noticesStore.getState()).toHaveLength(1);
  noticesStore.getState()[0]?.undo?.();
  expect(takeBack).toHaveBeenCalledOnce();
  undo(desk.editor.state, desk.editor.view.dispatch);
  expect(noticesStore.getState()).toEqual([]);
});
