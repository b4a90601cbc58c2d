import { Node } from '@tiptap/core';

/**
 * A picture. Its content is the caption, printed in italics as a whole, so italic is not a mark
 * here. `src` is `pictures/HASH.EXT` for a picture in storage, or an address elsewhere, which is
 * never fetched.
 */
export const figure = Node.create({
  name: 'figure',
  group: 'block',
  content: '(text | citation)*',
  marks: 'link bold strike code',
  isolating: true,
  defining: true,
  addAttributes: () => ({
    src: { default: '', validate: 'string' },
    alt: { default: '', validate: 'string' },
    credit: { default: '', validate: 'string' },
  }),
  renderHTML: () => ['figure', ['figcaption', 0]],
});
