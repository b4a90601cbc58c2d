import type { NodeViewConstructor } from '@tiptap/pm/view';
import { t } from '#messages';
import { isOutside } from './isOutside.ts';

/** "Why it matters" under its fixed label. */
export const whyItMattersView: NodeViewConstructor = (node) => {
  const dom = document.createElement('section');
  dom.dataset.part = 'why-it-matters';
  const label = dom.appendChild(document.createElement('p'));
  label.className = 'kicker';
  label.contentEditable = 'false';
  label.textContent = t.blocks.whyItMatters;
  const contentDOM = dom.appendChild(document.createElement('div'));
  return {
    dom,
    contentDOM,
    update: (next) => next.type === node.type,
    ignoreMutation: (mutation) => isOutside(contentDOM, mutation),
  };
};
