import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { cleanLine } from './characters.ts';
import { type Article, nodeType } from './schema.ts';

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
  return cleanLine(value)
    .split(/(?:^| )(?:·(?: |$))+/u)
    .filter(Boolean)
    .join(', ');
}

/** Sources whose fields leave in no export and no copy. */
export const isConfidential = ({ terms }: Partial<Pick<Source, 'terms'>>) =>
  terms === 'confidential';
