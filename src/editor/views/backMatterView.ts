import type { NodeViewConstructor } from '@tiptap/pm/view';

/**
 * Sources and related links inside the text: nothing to see, to reach or to select. Their rows and
 * forms are drawn outside of the editable text, where keys in the text cannot touch them.
 */
export const backMatterView: NodeViewConstructor = (node) => {
  const dom = document.createElement('div');
  dom.dataset.part = node.type.name === 'sources' ? 'sources' : 'related-links';
  dom.hidden = true;
  dom.contentEditable = 'false';
  return {
    dom,
    update: (next) => next.type === node.type,
    ignoreMutation: () => true,
  };
};
