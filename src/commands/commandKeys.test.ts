// @vitest-environment happy-dom
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { build } from '#document';
import { createArticleEditor } from '#editor';
import type { DeskActions } from './Command.ts';
import { bindDeskKeys, commandKeysPlugin, commands } from './index.ts';

const { article, li, p, ul } = build;

const doc = article({ lede: [ul(li('a'), li('b')), p('c')] });

const editors: Editor[] = [];
afterEach(() => {
  for (const editor of editors.splice(0)) editor.destroy();
});

/** The article with the caret before a letter of it. */
function openAt(letter: string) {
  const editor = createArticleEditor({
    element: document.createElement('div'),
    article: doc,
    language: 'en',
    typographicQuotes: () => true,
    extraPlugins: [commandKeysPlugin(commands, () => ({}) as DeskActions)],
  });
  editors.push(editor);
  const { view } = editor;
  doc.descendants((node, pos) => {
    if (node.text !== letter) return;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos)));
  });
  /** Whether a key was taken; what is not is the browser's. */
  const press = (key: string, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, ...init });
    return view.someProp('handleKeyDown', (handle) => handle(view, event)) ?? false;
  };
  return { view, press };
}

describe('a key that means another thing outside of the text', () => {
  const showPalette = vi.fn();
  const editLink = vi.fn();
  const actions = { showPalette, editLink } as Partial<DeskActions> as DeskActions;

  it('is the desk’s there, and the text’s in a text', () => {
    const { view } = openAt('c');
    const unbind = bindDeskKeys(window, commands, { view: () => view, actions: () => actions });
    const pressIn = (target: HTMLElement) => {
      document.body.append(target);
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true }),
      );
      target.remove();
    };
    const text = document.createElement('div');
    text.contentEditable = 'true';
    pressIn(text);
    expect(showPalette).not.toHaveBeenCalled();
    pressIn(document.createElement('button'));
    expect(showPalette).toHaveBeenCalledTimes(1);
    expect(editLink).not.toHaveBeenCalled();
    unbind();
    pressIn(document.createElement('button'));
    expect(showPalette).toHaveBeenCalledTimes(1);
  });
});

it('moves nothing to the notes while another text than the article is written', () => {
  const { view } = openAt('c');
  const move = commands.find(({ id }) => id === 'move-to-notes');
  const desk = { view, actions: {} as DeskActions };
  expect(move?.when?.(desk)).toBe(true);
  const notes = document.body.appendChild(document.createElement('div'));
  notes.contentEditable = 'true';
  notes.tabIndex = 0;
  notes.focus();
  expect(document.activeElement).toBe(notes);
  expect(move?.when?.(desk)).toBe(false);
  notes.remove();
});

describe('Tab', () => {
  it('leaves the text where there is no list', () => {
    expect(openAt('c').press('Tab')).toBe(false);
    expect(openAt('c').press('Tab', { shiftKey: true })).toBe(false);
  });

  it('stays in a list, even where there is no level to go to', () => {
    const { view, press } = openAt('b');
    expect(press('Tab')).toBe(true);
    expect(view.state.doc.child(2).firstChild).toEqual(ul(li('a', ul(li('b')))));
    expect(press('Tab')).toBe(true);
    expect(press('Tab', { shiftKey: true })).toBe(true);
    expect(view.state.doc).toEqual(doc);
  });

  it('leaves a list after Escape, either way, and until another key or a click', () => {
    const { view, press } = openAt('b');
    press('Escape');
    press('Shift', { shiftKey: true });
    expect(press('Tab', { shiftKey: true })).toBe(false);
    press('Escape');
    expect(press('Tab')).toBe(false);
    press('Escape');
    press('ArrowRight');
    expect(press('Tab')).toBe(true);
    press('Escape');
    view.dom.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    expect(press('Tab', { shiftKey: true })).toBe(true);
    expect(view.state.doc).toEqual(doc);
  });
});
