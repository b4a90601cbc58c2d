import { Node } from '@tiptap/core';

export const paragraph = Node.create({
  name: 'paragraph',
  selectable: false,
  priority: 1000, // ProseMirror fills empty containers with the first block of the schema
  group: 'block',
  content: 'inline*',
  renderHTML: () => ['p', 0],
  parseHTML: () => [{ tag: 'p' }],
});
