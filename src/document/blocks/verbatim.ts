import { Node } from '@tiptap/core';

/** Markdown that has no block of its own (a table, raw HTML, math), kept as it is. */
export const verbatim = Node.create({
  name: 'verbatim',
  group: 'block',
  atom: true,
  addAttributes: () => ({ markdown: { default: '', validate: 'string' } }),
  renderHTML: ({ node }) => ['pre', { 'data-verbatim': '' }, String(node.attrs.markdown)],
});
