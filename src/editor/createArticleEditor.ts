import type { Editor } from '@tiptap/core';
import type { Article } from '#document';
import { t } from '#messages';
import { citationsPlugin } from './citations/citationsPlugin.ts';
import { createEditor, type OnTransaction } from './createEditor.ts';
import { insertBlock } from './insertBlock.ts';
import { type WritingOptions, writingPlugins } from './writingPlugins.ts';

export interface ArticleEditorOptions extends WritingOptions {
  /** Where the editor is mounted. */
  readonly element: HTMLElement;
  readonly article: Article;
  /** Opens the picker of sources, which "Cite a source" in the menu "Insert block" asks for. */
  readonly cite?: (() => void) | undefined;
  readonly onTransaction?: OnTransaction | undefined;
}

/** The editor of an article, mounted and ready for typing. */
export const createArticleEditor = (options: ArticleEditorOptions): Editor =>
  createEditor({
    element: options.element,
    doc: options.article,
    label: t.desk.article,
    className: 'article',
    onTransaction: options.onTransaction,
    plugins: [
      ...writingPlugins(options, {
        cite: options.cite,
        commands: insertBlock,
      }),
      citationsPlugin(),
    ],
  });
