import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, type DecorationSet } from '@tiptap/pm/view';
import { tksIn } from '#document';
import { decorateTextblocks, updateDecorations } from '../textblockDecorations.ts';

const tkKey = new PluginKey<DecorationSet>('tk');

/** Shows each TK in the text (class `tk`). */
export const tkPlugin = () =>
  new Plugin<DecorationSet>({
    key: tkKey,
    state: {
      init: (_, { doc }) => decorateTextblocks(doc, decorate),
      apply: (tr, shown) => (tr.docChanged ? updateDecorations(shown, tr, decorate) : shown),
    },
    props: { decorations: (state) => tkKey.getState(state) },
  });

const decorate = (textblock: ProseMirrorNode, pos: number) =>
  tksIn(textblock).map(({ from, to }) =>
    Decoration.inline(pos + 1 + from, pos + 1 + to, { class: 'tk' }),
  );
