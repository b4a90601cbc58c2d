import type { Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Plugin } from '@tiptap/pm/state';
import { t } from '#messages';
import { createEditor, type OnTransaction } from './createEditor.ts';
import { languagePlugin } from './languagePlugin.ts';

export interface NotesEditorOptions {
  /** Where the editor is mounted. */
  readonly element: HTMLElement;
  /** A `notes` node. */
  readonly notes: ProseMirrorNode;
  /** BCP 47 tag of the notes' language; `setLanguage` changes it. */
  readonly language: string;
  /** Whether quotes, dashes and ellipses become typographic as one types; asked at each key. */
  readonly typographicQuotes: () => boolean;
  readonly onTransaction?: OnTransaction | undefined;
  /** Plugins that see keys before all others, such as the registry's keys. */
  readonly extraPlugins?: readonly Plugin[];
}

/** The editor of a draft's notes, mounted and ready for typing. */
export function createNotesEditor(options: NotesEditorOptions): Editor {
  return createEditor({
    element: options.element,
    doc: options.notes,
    label: t.editor.notes,
    onTransaction: options.onTransaction,
    plugins: [...(options.extraPlugins ?? []), languagePlugin(options.language)],
  });
}
