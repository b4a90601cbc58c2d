import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { NodeViewConstructor } from '@tiptap/pm/view';
import { t } from '#messages';
import { isOutside } from './isOutside.ts';

/**
 * A picture as a quiet box that says what it shows, whose it is and where it lies, above its
 * caption. Its address is shown, never fetched.
 */
export const figureView: NodeViewConstructor = (node) => {
  const dom = document.createElement('figure');
  const box = dom.appendChild(document.createElement('div'));
  box.className = 'picture';
  box.contentEditable = 'false';
  const contentDOM = dom.appendChild(document.createElement('figcaption'));
  const prompt = () => {
    if (node.content.size > 0) delete contentDOM.dataset.prompt;
    else contentDOM.dataset.prompt = t.blocks.prompt.figure;
  };
  describe(box, node);
  prompt();
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type) return false;
      if (!next.sameMarkup(node)) describe(box, next);
      node = next;
      prompt();
      return true;
    },
    ignoreMutation: (mutation) => isOutside(contentDOM, mutation),
  };
};

function describe(box: HTMLElement, node: ProseMirrorNode): void {
  const { alt, credit, src } = node.attrs as { alt: string; credit: string; src: string };
  const lines: [name: string, text: string][] = [
    ['kicker', t.blocks.figure],
    ['alt', alt || t.editor.noAlt],
    ['credit', credit],
    ['address', src],
  ];
  box.replaceChildren(
    ...lines
      .filter(([, text]) => text !== '')
      .map(([name, text]) => {
        const line = document.createElement('span');
        line.className = name;
        line.textContent = text;
        return line;
      }),
  );
}
