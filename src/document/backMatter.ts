import { Node } from '@tiptap/core';

/** A text attribute that is an empty string until it is set. */
const text = { default: '', validate: 'string' } as const;

/** What the story rests on; its rows are drawn and edited outside the text. */
export const sources = Node.create({
  name: 'sources',
  content: 'source*',
  selectable: false,
  isolating: true,
  renderHTML: () => ['div', { 'data-part': 'sources' }, 0],
  parseHTML: () => [{ tag: 'div[data-part=sources]' }],
});

export const source = Node.create({
  name: 'source',
  atom: true,
  selectable: false,
  addAttributes: () => ({
    id: text,
    title: text,
    address: text,
    kind: text,
    publisher: text,
    author: text,
    published: text,
    accessed: text,
    archived: text,
    terms: text,
    note: text,
  }),
  renderHTML: () => ['div', { 'data-source': '' }],
});

export const relatedLinks = Node.create({
  name: 'relatedLinks',
  content: 'relatedLink*',
  selectable: false,
  isolating: true,
  renderHTML: () => ['div', { 'data-part': 'related-links' }, 0],
  parseHTML: () => [{ tag: 'div[data-part=related-links]' }],
});

export const relatedLink = Node.create({
  name: 'relatedLink',
  atom: true,
  selectable: false,
  addAttributes: () => ({ title: text, address: text, reason: text }),
  renderHTML: () => ['div', { 'data-related-link': '' }],
});
