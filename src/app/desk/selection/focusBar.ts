import type { Editor } from '@tiptap/core';
import { drawNow } from '../editorFrames.ts';

const SELECTION_BAR = '.selection-bar button[tabindex="0"]';
const DESK_BAR = '.desk-bar button';

/**
 * Goes from the text to the bar beside the selection; where there is none to go to, to the bar above
 * the page. Escape leads back from both.
 */
export function focusBar(editor: Editor): void {
  drawNow(editor);
  if (!focusFirst(SELECTION_BAR)) focusFirst(DESK_BAR);
}

/** Gives the focus to the first element that takes it; says whether there is one. */
const focusFirst = (selector: string): boolean =>
  [...document.querySelectorAll<HTMLElement>(selector)].some((element) => {
    element.focus();
    return document.activeElement === element;
  });
