import type { NodeViewConstructor } from '@tiptap/pm/view';
import { keptNotesOn } from '#formats';
import { t } from '#messages';

/**
 * Markdown that is kept as it is, with a label that says so. `data-notes` where it has notes, which may be
 * on a source that is confidential.
 */
export const verbatimView: NodeViewConstructor = (node) => {
  const dom = document.createElement('div');
  dom.className = 'verbatim';
  dom.contentEditable = 'false';
  const label = dom.appendChild(document.createElement('span'));
  label.className = 'kicker';
  label.textContent = t.blocks.verbatim;
  const pre = dom.appendChild(document.createElement('pre'));
  const show = (markdown: string) => {
    pre.textContent = markdown;
    dom.dataset.notes = String(keptNotesOn(markdown).length > 0);
  };
  show(String(node.attrs.markdown));
  return {
    dom,
    update(next) {
      if (next.type !== node.type) return false;
      show(String(next.attrs.markdown));
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
