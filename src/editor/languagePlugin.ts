import type { Editor } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';

const languageKey = new PluginKey<string>('language');

/**
 * The language of the text: what the browser's spelling and hyphenation go by (`lang`), and the
 * typing rules for quotation marks.
 * @param language BCP 47 tag
 */
export const languagePlugin = (language: string) =>
  new Plugin<string>({
    key: languageKey,
    state: {
      init: () => language,
      apply: (tr, value): string => tr.getMeta(languageKey) ?? value,
    },
    props: { attributes: (state) => ({ lang: languageOf(state) }) },
  });

/** The BCP 47 tag of the text's language; empty in an editor without one. */
export const languageOf = (state: EditorState): string => languageKey.getState(state) ?? '';

/** Says that the text is in another language now. */
export function setLanguage(editor: Editor, language: string): void {
  if (languageOf(editor.state) === language) return;
  editor.view.dispatch(
    editor.state.tr.setMeta(languageKey, language).setMeta('addToHistory', false),
  );
}
