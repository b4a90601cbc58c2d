import { Node } from '@tiptap/core';

export const bulletList = Node.create({
  name: 'bulletList',
  selectable: false,
  group: 'block',
  content: 'listItem+',
  renderHTML: () => ['ul', 0],
  parseHTML: () => [{ tag: 'ul' }],
});

export const orderedList = Node.create({
  name: 'orderedList',
  selectable: false,
  group: 'block',
  content: 'listItem+',
  addAttributes: () => ({ start: { default: 1, validate: 'number' } }),
  renderHTML: ({ node }) => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
  parseHTML: () => [{ tag: 'ol' }],
});

export const listItem = Node.create({
  name: 'listItem',
  selectable: false,
  content: 'paragraph block*',
  defining: true,
  addAttributes: () => ({
    /** `true` or `false` in a task list, `null` in any other. */
    checked: { default: null, validate: 'boolean|null' },
  }),
  renderHTML: ({ node }) => [
    'li',
    node.attrs.checked === null ? {} : { 'data-checked': String(node.attrs.checked) },
    0,
  ],
  parseHTML: () => [{ tag: 'li' }],
});

/** The number nearest to a given one that an ordered list can begin with: CommonMark reads nine digits. */
export const listStart = (start: number): number =>
  Math.min(999_999_999, Math.max(0, Math.round(start) || 0));
