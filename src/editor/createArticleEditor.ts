import type { Editor } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
import type { Article } from '#document';
import { t } from '#messages';
import { createEditor, type OnTransaction } from './createEditor.ts';
import { languagePlugin } from './languagePlugin.ts';

export interface ArticleEditorOptions {
  /** Where the editor is mounted. */
  readonly element: HTMLElement;
  readonly article: Article;
  /** BCP 47 tag of the article's language; `setLanguage` changes it. */
  readonly language: string;
  /** Whether quotes, dashes and ellipses become typographic as one types; asked at each key. */
  readonly typographicQuotes: () => boolean;
  readonly onTransaction?: OnTransaction | undefined;
  /** Plugins that see keys before all others, such as the registry's keys. */
  readonly extraPlugins?: readonly Plugin[];
}

/** The editor of an article, mounted and ready for typing. */
export function createArticleEditor(options: ArticleEditorOptions): Editor {
  return createEditor({
    element: options.element,
    doc: options.article,
    label: t.desk.article,
    onTransaction: options.onTransaction,
    plugins: [...(options.extraPlugins ?? []), languagePlugin(options.language)],
  });
}
