// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { build } from '#document';
import { createArticleEditor } from '#editor';
import { drawNow, onEditorFrame } from './editorFrames.ts';

let editor: Editor;
let frames: FrameRequestCallback[];

const type = (text: string) => editor.view.dispatch(editor.state.tr.insertText(text, 1));
const draw = () => {
  for (const frame of frames.splice(0)) frame(0);
};

beforeEach(() => {
  editor = createArticleEditor({
    element: document.createElement('div'),
    article: build.article({ headline: 'Ferry fares' }),
    language: 'en',
    typographicQuotes: () => true,
  });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});

afterEach(() => {
  editor.destroy();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('asks for one frame, however many keys come before it and however many listen', () => {
  const [one, other] = [vi.fn(), vi.fn()];
  onEditorFrame(editor, one);
  onEditorFrame(editor, other);
  type('a');
  type('b');
  expect(frames).toHaveLength(1);
  expect(one).not.toHaveBeenCalled();
  draw();
  expect(one).toHaveBeenCalledTimes(1);
  expect(other).toHaveBeenCalledTimes(1);
  type('c');
  draw();
  expect(one).toHaveBeenCalledTimes(2);
});

it('asks for none when nobody listens any more', () => {
  const listener = vi.fn();
  const end = onEditorFrame(editor, listener);
  type('a');
  end();
  draw();
  type('b');
  expect(frames).toHaveLength(0);
  expect(listener).not.toHaveBeenCalled();
});

it('does without frames while the page is hidden', () => {
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  const listener = vi.fn();
  onEditorFrame(editor, listener);
  type('a');
  expect(frames).toHaveLength(0);
  vi.runAllTimers();
  vi.useRealTimers();
  expect(listener).toHaveBeenCalledTimes(1);
});

it('tells at once where the focus waits for what is drawn', () => {
  const listener = vi.fn();
  onEditorFrame(editor, listener);
  type('a');
  drawNow(editor);
  expect(listener).toHaveBeenCalledTimes(1);
});
