import type { Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { t } from '#messages';
import { citationsBesidePlugin } from './citations/citationsBesidePlugin.ts';
import { createEditor, type OnTransaction } from './createEditor.ts';
import { insertBlock } from './insertBlock.ts';
import { type WritingOptions, writingPlugins } from './writingPlugins.ts';

export interface NotesEditorOptions extends WritingOptions {
  /** Where the editor is mounted. */
  readonly element: HTMLElement;
  /** A `notes` node. */
  readonly notes: ProseMirrorNode;
  readonly onTransaction?: OnTransaction | undefined;
}

/** Notes have no parts. */
const { newSection: _, whyItMatters: __, ...notesBlocks } = insertBlock;

/** The editor of a draft's notes, mounted and ready for typing. */
export const createNotesEditor = (options: NotesEditorOptions): Editor =>
  createEditor({
    element: options.element,
    doc: options.notes,
    label: t.editor.notes,
    className: 'article notes',
    onTransaction: options.onTransaction,
    plugins: [...writingPlugins(options, { commands: notesBlocks }), citationsBesidePlugin()],
  });
