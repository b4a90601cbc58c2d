import type { Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Citation, noteKey } from '#document';
import { t } from '#messages';
import {
  type DecorateTextblock,
  decorateTextblocks,
  updateDecorations,
} from '../textblockDecorations.ts';
import { notesIn, titlesIn, usesOf } from './citationsPlugin.ts';

interface Shown {
  /** The article whose notes and sources these citations are of. */
  readonly article: EditorState | null;
  readonly decorations: DecorationSet;
}

const besideKey = new PluginKey<Shown>('citationsBeside');

/**
 * Shows the citations of a text that has no sources of its own by those of the article beside it: the
 * number of the note there, or else of the source, and what the source is called. One that the
 * article does not cite has no number.
 */
export const citationsBesidePlugin = () =>
  new Plugin<Shown>({
    key: besideKey,
    state: {
      init: () => ({ article: null, decorations: DecorationSet.empty }),
      apply(tr, shown) {
        const article: EditorState | undefined = tr.getMeta(besideKey);
        if (article) {
          return { article, decorations: decorateTextblocks(tr.doc, decorateBy(article)) };
        }
        if (!tr.docChanged || !shown.article) return shown;
        const decorate = decorateBy(shown.article);
        return { ...shown, decorations: updateDecorations(shown.decorations, tr, decorate) };
      },
    },
    props: { decorations: (state) => besideKey.getState(state)?.decorations },
  });

/** Says what the article beside a text is like now; nothing happens while its notes are the same. */
export function showCitationsOf(editor: Editor, article: EditorState): void {
  const shown = besideKey.getState(editor.state)?.article;
  if (shown && notesIn(shown) === notesIn(article)) return;
  editor.view.dispatch(editor.state.tr.setMeta(besideKey, article).setMeta('addToHistory', false));
}

function decorateBy(article: EditorState): DecorateTextblock {
  const notes = notesIn(article);
  const uses = usesOf(article);
  const titleOf = titlesIn(article.doc);
  return (textblock: ProseMirrorNode, pos) => {
    const decorations: Decoration[] = [];
    textblock.forEach((node, offset) => {
      if (node.type.name !== 'citation') return;
      const citation = node.attrs as Citation;
      const note = notes.get(noteKey(citation));
      const number = note?.number ?? uses.get(citation.source)?.numbers[0] ?? null;
      const title = titleOf(citation.source);
      const from = pos + 1 + offset;
      decorations.push(
        Decoration.node(from, from + 1, {
          class: 'citation',
          role: 'img',
          'aria-label': t.editor.noteBeside(number, title),
          title: t.editor.noteBeside(number, title),
          ...(number !== null && { 'data-number': String(number) }),
        }),
      );
    });
    return decorations;
  };
}
