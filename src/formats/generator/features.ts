import type { Article } from '#document';
import { VERBATIM } from './blocks.ts';
import { collisions } from './collisions.ts';
import { VERBATIM_INLINE } from './inlines.ts';
import type { Look } from './lookAt.ts';
import { AWKWARD } from './texts.ts';

/** What an article may hold that a printer or reader could get wrong, by the name of it. */
export interface Feature {
  readonly group: 'node' | 'pair of marks' | 'awkward character' | 'verbatim' | 'collision';
  readonly name: string;
  readonly isIn: (article: Article, look: Look) => boolean;
}

const MARKS = ['bold', 'code', 'italic', 'link', 'strike'] as const;

const NODES = [
  'headline',
  'standfirst',
  'lede',
  'section',
  'sectionHeading',
  'whyItMatters',
  'source',
  'relatedLink',
  'paragraph',
  'subheading',
  'bulletList',
  'orderedList',
  'listItem',
  'quotation',
  'attribution',
  'figure',
  'divider',
  'verbatim',
  'hardBreak',
  'citation',
  'verbatimInline',
  ...MARKS,
];

const nodes = NODES.map(
  (name): Feature => ({
    group: 'node',
    name,
    isIn: (_article, { names }) => names.has(name),
  }),
);

const pairs = MARKS.flatMap((first, at) =>
  MARKS.slice(at + 1).map(
    (second): Feature => ({
      group: 'pair of marks',
      name: `${first} and ${second}`,
      isIn: (_article, { markPairs }) => markPairs.has(`${first} and ${second}`),
    }),
  ),
);

const characters = Object.entries(AWKWARD).map(
  ([name, text]): Feature => ({
    group: 'awkward character',
    name,
    isIn: (_article, { texts }) => texts.some((found) => found.includes(text)),
  }),
);

const kept = [...Object.entries(VERBATIM), ...VERBATIM_INLINE.map((text) => [text, text] as const)];
const verbatim = kept.map(
  ([name, text]): Feature => ({
    group: 'verbatim',
    name,
    isIn: (_article, { markdown }) => markdown.has(text),
  }),
);

/** Everything that the generator's articles must hold often enough to be trusted with. */
export const FEATURES: readonly Feature[] = [
  ...nodes,
  ...pairs,
  ...characters,
  ...verbatim,
  ...Object.entries(collisions).map(
    ([name, isIn]): Feature => ({ group: 'collision', name, isIn }),
  ),
];
