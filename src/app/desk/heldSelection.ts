import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const heldKey = new PluginKey<boolean>('held-selection');

/**
 * Shows the selected text as selected while it is held: a browser stops showing it once a field,
 * such as the one for a link's address, has the focus.
 */
export const heldSelectionPlugin = () =>
  new Plugin<boolean>({
    key: heldKey,
    state: {
      init: () => false,
      apply: (tr, held) => tr.getMeta(heldKey) ?? held,
    },
    props: {
      decorations(state) {
        const { selection, doc } = state;
        if (!heldKey.getState(state) || !(selection instanceof TextSelection)) return null;
        if (selection.empty) return null;
        const { from, to } = selection;
        return DecorationSet.create(doc, [
          Decoration.inline(from, to, { class: 'held-selection' }),
        ]);
      },
    },
  });

/** Holds the selection, or lets it go. */
export const holdSelection = (tr: Transaction, held: boolean): Transaction =>
  tr.setMeta(heldKey, held).setMeta('addToHistory', false);
