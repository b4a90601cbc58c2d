import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { nodeType } from '#document';
import { replaceDifference } from '../edits/replaceDifference.ts';
import { isEmptyParagraph } from '../edits/textblocks.ts';
import { ToNotesStep } from './ToNotesStep.ts';

/** What is needed of an editor's view. */
interface NotesView {
  readonly state: EditorState;
  dispatch(tr: Transaction): void;
}

/**
 * Puts below the notes what a change of the article moved there, and takes out of them what its undo
 * brought back. The history of the notes knows nothing of it: that of the article does.
 */
export function followMoves(notes: NotesView, article: Transaction): void {
  const { tr } = notes.state;
  for (const step of article.steps) {
    if (!(step instanceof ToNotesStep)) continue;
    if (step.isBack) removeBlocks(tr, step.blocks);
    else appendBlocks(tr, step.blocks);
  }
  if (tr.docChanged) notes.dispatch(tr.setMeta('addToHistory', false));
}

/** Puts blocks below what stands in the notes. */
function appendBlocks(tr: Transaction, blocks: readonly ProseMirrorNode[]): void {
  const { doc } = tr;
  const isEmpty = doc.childCount === 1 && isEmptyParagraph(doc.firstChild);
  tr.replaceWith(isEmpty ? 0 : doc.content.size, doc.content.size, [...blocks]);
}

/**
 * Takes blocks out of the notes again, the last that are equal; those that do not stand there any
 * more as they came, stay.
 */
function removeBlocks(tr: Transaction, blocks: readonly ProseMirrorNode[]): void {
  const { children } = tr.doc;
  for (let first = children.length - blocks.length; first >= 0; first -= 1) {
    if (!blocks.every((block, at) => children[first + at]?.eq(block))) continue;
    const rest = [...children.slice(0, first), ...children.slice(first + blocks.length)];
    const content = rest.length > 0 ? rest : [nodeType('paragraph').create()];
    replaceDifference(tr, tr.doc.copy(Fragment.from(content)));
    return;
  }
}
