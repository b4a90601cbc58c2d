import { Mark, Node } from '@tiptap/core';

export const text = Node.create({ name: 'text', group: 'inline' });

export const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  renderHTML: () => ['br'],
  parseHTML: () => [{ tag: 'br' }],
});

/**
 * The place in the text where a source is used. Its number is not stored: it is that of its note,
 * in order of first use (see `citations.ts`).
 */
export const citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  draggable: false,
  addAttributes: () => ({
    source: { default: '', validate: 'string' },
    locator: { default: '', validate: 'string' },
    excerpt: { default: '', validate: 'string' },
  }),
  // A word joiner: beside an element without any text Chromium breaks off what an IME composes.
  renderHTML: () => ['sup', { 'data-citation': '' }, '\u2060'],
});

/** Markdown inside a paragraph that has no form of its own here (HTML, images), kept as it is. */
export const verbatimInline = Node.create({
  name: 'verbatimInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ markdown: { default: '', validate: 'string' } }),
  renderHTML: ({ node }) => ['code', { 'data-verbatim': '' }, String(node.attrs.markdown)],
});

export const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    href: { default: '', validate: 'string' },
    title: { default: '', validate: 'string' },
  }),
  renderHTML: ({ mark }) => [
    'a',
    {
      href: mark.attrs.href,
      ...(mark.attrs.title ? { title: mark.attrs.title } : {}),
      rel: 'noopener noreferrer nofollow',
    },
    0,
  ],
  parseHTML: () => [{ tag: 'a[href]' }],
});

export const bold = Mark.create({
  name: 'bold',
  renderHTML: () => ['strong', 0],
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
});

export const italic = Mark.create({
  name: 'italic',
  renderHTML: () => ['em', 0],
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
});

export const strike = Mark.create({
  name: 'strike',
  renderHTML: () => ['s', 0],
  parseHTML: () => [{ tag: 's' }, { tag: 'del' }],
});

/** Text alone can be code; `normalise` takes the mark off citations and breaks. */
export const code = Mark.create({
  name: 'code',
  code: true,
  inclusive: false,
  renderHTML: () => ['code', 0],
  parseHTML: () => [{ tag: 'code' }],
});
