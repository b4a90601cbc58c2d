import { Node } from '@tiptap/core';

export const divider = Node.create({
  name: 'divider',
  group: 'block',
  renderHTML: () => ['hr'],
  parseHTML: () => [{ tag: 'hr' }],
});
