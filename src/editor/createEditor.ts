import { Editor, Extension } from '@tiptap/core';
import { EditorState, type Plugin, type Transaction } from '@tiptap/pm/state';
import { type Article, articleExtensions, emptyArticle, schema } from '#document';
import './editor.css';

export interface EditorOptions {
  /** Where the editor is mounted. */
  readonly element: HTMLElement;
  /** The document to edit: an article, or a `notes` node. */
  readonly doc: Article;
  /** Accessible name of the text. */
  readonly label: string;
  /** Classes of the element one writes in. */
  readonly className: string;
  /** In the order in which they see keys and input. */
  readonly plugins: readonly Plugin[];
  /**
   * Called once for each transaction that was applied, also for those that only move the selection.
   * @param appended what plugins added to it
   */
  readonly onTransaction?: OnTransaction | undefined;
}

export type OnTransaction = (tr: Transaction, appended: readonly Transaction[]) => void;

/**
 * A Tiptap editor on the article's own schema, with none of Tiptap's behaviour: no keys, no input
 * and paste rules, no styles of its own.
 *
 * Tiptap builds a schema from the extensions; it is put aside here for the one of `#document` (made
 * of the same extensions), so that nodes need no conversion between folders. The state is complete
 * before the view exists, so the text is drawn once, decorations included.
 */
export function createEditor(options: EditorOptions): Editor {
  const plugins = [...options.plugins];
  const editor = new Editor({
    element: null,
    content: emptyArticle().toJSON(),
    extensions: [
      ...articleExtensions,
      Extension.create({ name: 'plugins', addProseMirrorPlugins: () => plugins }),
    ],
    enableCoreExtensions: {
      keymap: false,
      clipboardTextSerializer: false,
      drop: false,
      paste: false,
      delete: false,
      textDirection: false,
      focusEvents: false,
    },
    enableInputRules: false,
    enablePasteRules: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: options.className,
        'aria-label': options.label,
        'aria-multiline': 'true',
        spellcheck: 'true',
      },
    },
    onBeforeCreate({ editor }) {
      editor.schema = schema;
      editor.extensionManager.schema = schema;
    },
    onTransaction({ transaction, appendedTransactions }) {
      options.onTransaction?.(transaction, appendedTransactions);
    },
  });
  editor.view.updateState(EditorState.create({ doc: options.doc, plugins }));
  editor.mount(options.element);
  return editor;
}
