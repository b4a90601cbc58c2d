import type { Editor } from '@tiptap/core';
import { flushSync } from 'react-dom';

/** Who waits for the frames of an editor; they are there as long as somebody does. */
const waiting = new WeakMap<Editor, Set<() => void>>();

/**
 * Calls back once in the frame after transactions of an editor, when the key was drawn. All who
 * listen to one editor are called in one and the same frame, so what they show is drawn together.
 * @returns what ends it
 */
export function onEditorFrame(editor: Editor, listener: () => void): () => void {
  const listeners = waiting.get(editor) ?? startFrames(editor);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Draws at once what a frame would have brought, for the focus to go to. What listens is told once
 * more when the frame comes, and has nothing to draw then.
 */
export function drawNow(editor: Editor): void {
  flushSync(() => {
    for (const listener of [...(waiting.get(editor) ?? [])]) listener();
  });
}

function startFrames(editor: Editor): Set<() => void> {
  const listeners = new Set<() => void>();
  waiting.set(editor, listeners);
  let isAsked = false;
  const tell = () => {
    isAsked = false;
    for (const listener of [...listeners]) listener();
  };
  editor.on('transaction', () => {
    if (isAsked || listeners.size === 0) return;
    isAsked = true;
    // A page that is hidden has no frames, but a title in its tab.
    if (document.visibilityState === 'hidden') setTimeout(tell);
    else requestAnimationFrame(tell);
  });
  return listeners;
}
