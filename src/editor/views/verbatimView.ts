import type { NodeViewConstructor } from '@tiptap/pm/view';
import { t } from '#messages';

/** Markdown that is kept as it is, with a label that says so. */
export const verbatimView: NodeViewConstructor = (node) => {
  const dom = document.createElement('div');
  dom.className = 'verbatim';
  dom.contentEditable = 'false';
  const label = dom.appendChild(document.createElement('span'));
  label.className = 'kicker';
  label.textContent = t.blocks.verbatim;
  const pre = dom.appendChild(document.createElement('pre'));
  pre.textContent = String(node.attrs.markdown);
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      pre.textContent = String(next.attrs.markdown);
      return true;
    },
    ignoreMutation: () => true,
  };
};

/** The same inside a paragraph; the label is its tooltip. */
export const verbatimInlineView: NodeViewConstructor = (node) => {
  const dom = document.createElement('code');
  dom.className = 'verbatim';
  dom.contentEditable = 'false';
  dom.title = t.blocks.verbatim;
  dom.textContent = String(node.attrs.markdown);
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      dom.textContent = String(next.attrs.markdown);
      return true;
    },
    ignoreMutation: () => true,
  };
};
