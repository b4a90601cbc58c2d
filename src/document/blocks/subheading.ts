import { Node } from '@tiptap/core';

/** A heading inside a section. The desk makes level 3; deeper ones come from imported files. */
export const subheading = Node.create({
  name: 'subheading',
  selectable: false,
  group: 'block',
  content: '(text | citation | verbatimInline)*',
  defining: true,
  addAttributes: () => ({ level: { default: 3, validate: 'number' } }),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  parseHTML: () => [3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
});
