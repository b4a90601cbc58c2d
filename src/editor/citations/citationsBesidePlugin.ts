import type { Editor } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Citation, type NewIds, noteKey, sourcesOf } from '#document';
import { t } from '#messages';
import { changedRange } from '../changedRange.ts';
import { renameReferences } from '../sources/renameReferences.ts';
import {
  type DecorateTextblock,
  decorateTextblocks,
  updateDecorations,
} from '../textblockDecorations.ts';
import { notesIn, titlesIn, usesOf } from './citationsPlugin.ts';
import { followIds } from './followIds.ts';

interface Shown {
  /** The article whose notes and sources these citations are of. */
  readonly article: EditorState | null;
  /** The ids of its sources that had others since the text was opened, by those. */
  readonly ids: NewIds;
  readonly decorations: DecorationSet;
}

const besideKey = new PluginKey<Shown>('citationsBeside');

/**
 * Shows the citations of a text that has no sources of its own by those of the article beside it: the
 * number of the note there, or else of the source, and what the source is called. One that the
 * article does not cite has no number.
 *
 * Where a source gets another id, the text goes on to name that source; also in what an undo brings
 * back. This is no step of its own history: it follows that of the article.
 */
export const citationsBesidePlugin = () =>
  new Plugin<Shown>({
    key: besideKey,
    state: {
      init: () => ({ article: null, ids: new Map(), decorations: DecorationSet.empty }),
      apply(tr, shown) {
        const article = shownBy(tr);
        if (article) {
          const before = sourcesOf((shown.article ?? article).doc);
          return {
            article,
            ids: followIds(shown.ids, before, sourcesOf(article.doc)),
            decorations: decorateTextblocks(tr.doc, decorateBy(article)),
          };
        }
        if (!tr.docChanged || !shown.article) return shown;
        const decorate = decorateBy(shown.article);
        return { ...shown, decorations: updateDecorations(shown.decorations, tr, decorate) };
      },
    },
    appendTransaction(transactions, before, state) {
      const { ids } = besideKey.getState(state) ?? {};
      if (!ids?.size) return null;
      const range = transactions.some(shownBy)
        ? { from: 0, to: state.doc.content.size }
        : changedRange(before.doc, state.doc);
      const tr = range && renameReferences(state.tr, ids, range);
      return tr?.docChanged ? tr.setMeta('addToHistory', false) : null;
    },
    props: { decorations: (state) => besideKey.getState(state)?.decorations },
  });

const shownBy = (tr: Transaction): EditorState | undefined => tr.getMeta(besideKey);

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
