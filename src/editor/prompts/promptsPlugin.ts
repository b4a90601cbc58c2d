import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, type DecorationSet } from '@tiptap/pm/view';
import { t } from '#messages';
import { decorateTextblocks, updateDecorations } from '../textblockDecorations.ts';

const promptsKey = new PluginKey<DecorationSet>('prompts');

/**
 * What stands in an empty part until something is written there: an attribute `data-prompt`, which
 * `editor.css` shows without putting it into the text or into what screen readers say.
 */
export const promptsPlugin = () =>
  new Plugin<DecorationSet>({
    key: promptsKey,
    state: {
      init: (_, { doc }) => decorateTextblocks(doc, decorate),
      apply: (tr, shown) => (tr.docChanged ? updateDecorations(shown, tr, decorate) : shown),
    },
    props: { decorations: (state) => promptsKey.getState(state) },
  });

function decorate(textblock: ProseMirrorNode, pos: number, parent: ProseMirrorNode) {
  const prompt = textblock.content.size === 0 ? promptFor(textblock, parent) : null;
  return prompt === null
    ? []
    : [Decoration.node(pos, pos + textblock.nodeSize, { 'data-prompt': prompt })];
}

function promptFor(textblock: ProseMirrorNode, parent: ProseMirrorNode): string | null {
  const { prompt } = t.blocks;
  switch (textblock.type.name) {
    case 'headline':
      return prompt.headline;
    case 'standfirst':
      return prompt.standfirst;
    case 'sectionHeading':
      return prompt.sectionHeading;
    case 'attribution':
      return prompt.attribution;
    case 'paragraph':
      return parent.childCount === 1 ? promptForOnly(parent) : null;
    default:
      return null;
  }
}

function promptForOnly(parent: ProseMirrorNode): string | null {
  const { prompt } = t.blocks;
  switch (parent.type.name) {
    case 'lede':
      return prompt.lede;
    case 'whyItMatters':
      return prompt.whyItMatters;
    case 'notes':
      return prompt.notes;
    default:
      return null;
  }
}
