import { Editor, type Extensions } from '@tiptap/core';
import type { Plugin, Transaction } from '@tiptap/pm/state';
import { type Article, articleExtensions, schema } from '#document';

export interface EditorOptions {
  /** Where the editor is mounted. */
  readonly element: HTMLElement;
  /** The document to edit: an article, or a `notes` node. */
  readonly doc: Article;
  /** Accessible name of the text. */
  readonly label: string;
  /** BCP 47 tag of the text's language, for spelling and hyphenation. */
  readonly language: string;
  readonly plugins: readonly Plugin[];
  /** Extensions that stand in for those of the same name, to give a node a view. */
  readonly views?: Extensions;
  /** Called after each transaction that was applied, also those that only move the selection. */
  readonly onTransaction?: (tr: Transaction) => void;
}

/**
 * A Tiptap editor on the article's own schema.
 *
 * Tiptap builds a schema from the extensions; it is put aside here for the one of `#document`
 * (made of the same extensions), so that nodes need no conversion between folders.
 */
export function createEditor(options: EditorOptions): Editor {
  const views = new Map((options.views ?? []).map((extension) => [extension.name, extension]));
  return new Editor({
    element: options.element,
    content: options.doc,
    extensions: articleExtensions.map((extension) => views.get(extension.name) ?? extension),
    enableCoreExtensions: {
      keymap: false,
      clipboardTextSerializer: false,
      drop: false,
      paste: false,
      delete: false,
      textDirection: false,
    },
    enableInputRules: false,
    enablePasteRules: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        'aria-label': options.label,
        'aria-multiline': 'true',
        lang: options.language,
        spellcheck: 'true',
      },
    },
    onBeforeCreate({ editor }) {
      editor.schema = schema;
      editor.extensionManager.schema = schema;
      editor.on('mount', () => {
        editor.view.updateState(
          editor.state.reconfigure({ plugins: [...options.plugins, ...editor.state.plugins] }),
        );
      });
    },
    onTransaction({ transaction }) {
      options.onTransaction?.(transaction);
    },
  });
}
