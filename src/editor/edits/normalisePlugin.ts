import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
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
    // The document is read once when it is opened, so that the first key need not do it.
    state: {
      init(_config, { doc }) {
        normalForm(doc);
      },
      apply() {},
    },
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((tr) => tr.docChanged)) return null;
      const tr = state.tr;
      joinHeadlessParts(tr);
      const normal = normalForm(tr.doc);
      if (normal !== tr.doc) {
        const selection = tr.selection.toJSON();
        const size = tr.doc.content.size;
        replaceDifference(tr, normal);
        if (tr.doc.content.size === size) tr.setSelection(Selection.fromJSON(tr.doc, selection));
      }
      return tr.docChanged ? tr : null;
    },
  });

const normalForm = (doc: ProseMirrorNode) =>
  isType(doc, 'article') ? normalise(doc) : normaliseNode(doc);

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
