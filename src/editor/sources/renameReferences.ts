import type { Transaction } from '@tiptap/pm/state';
import { type NewIds, renamedAttrs } from '#document';

/** Has all of a text that names sources name them by their new ids; no position changes. */
export function renameReferences(tr: Transaction, ids: NewIds): Transaction {
  tr.doc.descendants((node, pos) => {
    for (const [name, value] of Object.entries(renamedAttrs(node, ids) ?? {})) {
      tr.setNodeAttribute(pos, name, value);
    }
  });
  return tr;
}
