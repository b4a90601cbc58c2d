import { Node } from '@tiptap/core';

export const quotation = Node.create({
  name: 'quotation',
  selectable: false,
  group: 'block',
  content: 'paragraph+ attribution?',
  defining: true,
  renderHTML: () => ['blockquote', 0],
  parseHTML: () => [{ tag: 'blockquote' }],
});

/** Who said it: the last line of a quotation. */
export const attribution = Node.create({
  name: 'attribution',
  selectable: false,
  content: '(text | citation | verbatimInline)*',
  defining: true,
  renderHTML: () => ['footer', 0],
  parseHTML: () => [{ tag: 'blockquote > footer' }],
});
