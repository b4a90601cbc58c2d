import type { NodeViewConstructor } from '@tiptap/pm/view';
import { t } from '#messages';
import { setTaskDone } from '../setTaskDone.ts';
import { isOutside } from './isOutside.ts';

/**
 * An item of a list; in a task list with a checkbox before its text. The checkbox never takes the
 * focus, so that a click leaves the caret where it is and no key goes astray; `toggleTaskDone` is
 * its command for the keyboard. It is no `input`, because Chromium counts that as a character of the
 * text, and loses count of what is composed where the item has just been deleted.
 */
export const listItemView: NodeViewConstructor = (node, view, getPos) => {
  const dom = document.createElement('li');
  if (node.attrs.checked === null) {
    return {
      dom,
      contentDOM: dom,
      update: (next) => next.type === node.type && next.attrs.checked === null,
    };
  }
  dom.className = 'task';
  const checkbox = dom.appendChild(document.createElement('span'));
  checkbox.setAttribute('role', 'checkbox');
  checkbox.setAttribute('aria-label', t.editor.taskDone);
  checkbox.contentEditable = 'false';
  const contentDOM = dom.appendChild(document.createElement('div'));
  const show = (checked: boolean) => {
    checkbox.setAttribute('aria-checked', String(checked));
    dom.dataset.checked = String(checked);
  };
  show(node.attrs.checked);
  checkbox.addEventListener('mousedown', (event) => event.preventDefault());
  checkbox.addEventListener('click', () => {
    const pos = getPos();
    if (pos === undefined) return;
    setTaskDone(pos, dom.dataset.checked === 'false')(view.state, view.dispatch);
  });
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type || next.attrs.checked === null) return false;
      show(next.attrs.checked);
      return true;
    },
    stopEvent: (event) => event.target === checkbox,
    ignoreMutation: (mutation) => isOutside(contentDOM, mutation),
  };
};
