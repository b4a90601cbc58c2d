import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { cleanCharacters, oneLine } from './characters.ts';
import { type Article, nodeType } from './schema.ts';
import { slugFrom } from './slugs.ts';

/** What a source can be. The order is that of the form. */
export const SOURCE_KINDS = [
  'web-page',
  'document',
  'dataset',
  'interview',
  'book',
  'own-observation',
  'other',
] as const;

/** What was agreed with a source about naming it. */
export const SOURCE_TERMS = [
  'on-the-record',
  'not-for-attribution',
  'background',
  'confidential',
] as const;

/** Ids that can be cited without a source: the reporter saw it; everyone knows it. */
export const RESERVED_SOURCES = ['own', 'known'] as const;

/** Whether an id can be cited without a source. */
export const isReservedSource = (id: string) =>
  RESERVED_SOURCES.some((reserved) => reserved === id);

export type SourceKind = (typeof SOURCE_KINDS)[number];
export type SourceTerms = (typeof SOURCE_TERMS)[number];

/** A source as the article holds it. Every field is one line; an empty string is not set. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly kind: SourceKind | '';
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly accessed: string;
  readonly archived: string;
  readonly terms: SourceTerms | '';
  readonly note: string;
}

export interface RelatedLink {
  readonly title: string;
  readonly address: string;
  readonly reason: string;
}

/** The `sources` node and its position in the article. */
export const sourcesNode = (article: Article) => backMatterNode(article, 2);

/** The `relatedLinks` node and its position in the article. */
export const relatedLinksNode = (article: Article) => backMatterNode(article, 1);

function backMatterNode(article: Article, fromEnd: 1 | 2): { node: ProseMirrorNode; pos: number } {
  const node = article.child(article.childCount - fromEnd);
  const after = fromEnd === 2 ? article.child(article.childCount - 1).nodeSize : 0;
  return { node, pos: article.content.size - after - node.nodeSize };
}

const sourcesRead = new WeakMap<ProseMirrorNode, readonly Source[]>();
const relatedRead = new WeakMap<ProseMirrorNode, readonly RelatedLink[]>();

/** The sources in their order. The same array as long as they are unchanged. */
export function sourcesOf(article: Article): readonly Source[] {
  const { node } = sourcesNode(article);
  const read = sourcesRead.get(node) ?? node.children.map((child) => child.attrs as Source);
  sourcesRead.set(node, read);
  return read;
}

/** The related links in their order. The same array as long as they are unchanged. */
export function relatedLinksOf(article: Article): readonly RelatedLink[] {
  const { node } = relatedLinksNode(article);
  const read = relatedRead.get(node) ?? node.children.map((child) => child.attrs as RelatedLink);
  relatedRead.set(node, read);
  return read;
}

/** A source node; fields that are not given are empty. */
export const sourceNode = (fields: Partial<Source> & { id: string }) =>
  nodeType('source').create(cleanFields(fields));

/** A related link node; fields that are not given are empty. */
export const relatedLinkNode = (fields: Partial<RelatedLink>) =>
  nodeType('relatedLink').create(cleanFields(fields));

function cleanFields<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, cleanField(String(value))]),
  ) as Fields;
}

/**
 * A field's value as the file format can hold it: one line, trimmed, and without a dot that stands
 * alone (` · `), as between fields.
 */
export function cleanField(value: string): string {
  return oneLine(cleanCharacters(value))
    .split(/(?:^| )(?:·(?: |$))+/u)
    .filter(Boolean)
    .join(', ');
}

/** Sources whose fields leave in no export and no copy. */
export const isConfidential = (source: Source) => source.terms === 'confidential';

/** Whether a text can be a source's id. */
export const isSourceId = (id: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/**
 * The id that a source gets when it becomes confidential. It leaves in exports and copies, so nothing
 * of it is made of what the source is called; and as nothing else makes such ids, it alone tells which
 * source is meant where all else stayed behind.
 * @param random twelve numbers between 0 and 255 that nobody can guess
 */
export const confidentialId = (random: ArrayLike<number>) =>
  `source-${Array.from({ length: 12 }, (_, at) => ((random[at] ?? 0) % 36).toString(36)).join('')}`;

/**
 * Whether an id has the form of those. Nothing that Galley makes of words has it; a file from elsewhere
 * may bring any id, so it does not say that an id tells nothing.
 */
export const isConfidentialId = (id: string) => /^source-[a-z0-9]{12}$/.test(id);

/**
 * A new id for a source, made of the first words of its title, with a number where they are taken.
 * @param taken the ids in use; the result is none of them, none of the reserved ones, and none that
 * `isConfidentialId`
 */
export function newSourceId(title: string, taken: ReadonlySet<string>): string {
  const isTaken = (id: string) => taken.has(id) || isReservedSource(id) || isConfidentialId(id);
  const words = slugFrom(title).split('-').filter(Boolean);
  let stem = 'source';
  for (let count = 1; count <= words.length && count <= 3; count += 1) {
    stem = words.slice(0, count).join('-').slice(0, 32).replace(/-$/, '');
    if (stem.length >= 4 && !isTaken(stem)) return stem;
  }
  if (!isTaken(stem)) return stem;
  // As a rule all numbers up to the free one are taken; a thousand of them are not tried in turn.
  let below = 1;
  let free = 2;
  while (isTaken(`${stem}-${free}`)) {
    below = free;
    free *= 2;
  }
  while (free - below > 1) {
    const between = Math.floor((below + free) / 2);
    if (isTaken(`${stem}-${between}`)) below = between;
    else free = between;
  }
  return `${stem}-${free}`;
}
