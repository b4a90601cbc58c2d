import type { Transaction } from '@tiptap/pm/state';
import { type NewIds, renamedAttrs } from '#document';

/**
 * Has a text name sources by their new ids; no position changes.
 * @param range where it names them
 */
export function renameReferences(
  tr: Transaction,
  ids: NewIds,
  { from, to } = { from: 0, to: tr.doc.content.size },
): Transaction {
  tr.doc.nodesBetween(from, to, (node, pos) => {
    for (const [name, value] of Object.entries(renamedAttrs(node, ids) ?? {})) {
      tr.setNodeAttribute(pos, name, value);
    }
  });
  return tr;
}
