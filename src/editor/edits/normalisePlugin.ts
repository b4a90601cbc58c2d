import { Plugin, Selection, type Transaction } from '@tiptap/pm/state';
import { isHeadless, normalise, normaliseNode } from '#document';
import { replaceDifference } from './replaceDifference.ts';
import { isType } from './textblocks.ts';

/**
 * Keeps the document in its normal form, whatever changed it. Part of the undo step that it follows;
 * what did not change is not read again.
 */
export const normalisePlugin = (): Plugin =>
  new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((tr) => tr.docChanged)) return null;
      const tr = state.tr;
      joinHeadlessParts(tr);
      const isArticle = isType(tr.doc, 'article');
      const normal = isArticle ? normalise(tr.doc) : normaliseNode(tr.doc);
      if (normal !== tr.doc) {
        const selection = tr.selection.toJSON();
        const size = tr.doc.content.size;
        replaceDifference(tr, normal);
        if (tr.doc.content.size === size) tr.setSelection(Selection.fromJSON(tr.doc, selection));
      }
      return tr.docChanged ? tr : null;
    },
  });

/** Step by step, so that a caret within such a part stays where it is. */
function joinHeadlessParts(tr: Transaction): void {
  for (let index = 1, pos = 0; index < tr.doc.childCount; index += 1) {
    pos += tr.doc.child(index - 1).nodeSize;
    if (!isHeadless(tr.doc.child(index))) continue;
    const before = tr.doc.child(index - 1).nodeSize;
    tr.join(pos);
    index -= 1;
    pos -= before;
  }
}
