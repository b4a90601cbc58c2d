import { Node } from '@tiptap/core';

/**
 * The parts of an article, from the headline down to the related links.
 *
 * Every container (lede, section, why it matters) can begin with a block. ProseMirror joins two
 * containers only if their contents may begin alike; that is why a section's heading is optional
 * here although `normalise` gives every section one.
 *
 * What a caret can stand in is not selectable as a node, so that a click with Ctrl selects no part;
 * only what has no place for a caret, or a picture, is.
 */

export const article = Node.create({
  name: 'article',
  topNode: true,
  content: 'headline standfirst lede (section | whyItMatters)* sources relatedLinks',
  // Between the parts there is no place for a caret, though headline and standfirst are isolating.
  extendNodeSchema: ({ name }) => (name === 'article' ? { allowGapCursor: false } : {}),
});

export const headline = Node.create({
  name: 'headline',
  selectable: false,
  content: 'text*',
  marks: 'italic',
  defining: true,
  isolating: true,
  renderHTML: () => ['h1', { 'data-part': 'headline' }, 0],
  parseHTML: () => [{ tag: 'h1[data-part=headline]' }],
});

/** Printed as one paragraph in bold, so bold itself is not a mark here. */
export const standfirst = Node.create({
  name: 'standfirst',
  selectable: false,
  content: '(text | citation)*',
  marks: 'link italic strike code',
  defining: true,
  isolating: true,
  renderHTML: () => ['p', { 'data-part': 'standfirst' }, 0],
  parseHTML: () => [{ tag: 'p[data-part=standfirst]', priority: 60 }],
});

export const lede = Node.create({
  name: 'lede',
  selectable: false,
  content: 'block+',
  renderHTML: () => ['div', { 'data-part': 'lede' }, 0],
  parseHTML: () => [{ tag: 'div[data-part=lede]' }],
});

export const section = Node.create({
  name: 'section',
  selectable: false,
  content: 'sectionHeading? block+',
  renderHTML: () => ['section', { 'data-part': 'section' }, 0],
  parseHTML: () => [{ tag: 'section[data-part=section]' }],
});

export const sectionHeading = Node.create({
  name: 'sectionHeading',
  selectable: false,
  content: '(text | citation | verbatimInline)*',
  defining: true,
  renderHTML: () => ['h2', 0],
  parseHTML: () => [{ tag: 'h2' }],
});

export const whyItMatters = Node.create({
  name: 'whyItMatters',
  selectable: false,
  content: 'block+',
  renderHTML: () => ['section', { 'data-part': 'why-it-matters' }, 0],
  parseHTML: () => [{ tag: 'section[data-part=why-it-matters]' }],
});

/** Overmatter, scraps and reminders: a document of its own beside the article, in no export. */
export const notes = Node.create({
  name: 'notes',
  content: 'block+',
  renderHTML: () => ['div', { 'data-part': 'notes' }, 0],
});
