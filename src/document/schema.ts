import { getSchema } from '@tiptap/core';
import type { Node as ProseMirrorNode, Schema } from '@tiptap/pm/model';
import { relatedLink, relatedLinks, source, sources } from './backMatter.ts';
import { blockNodes } from './blocks/index.ts';
import {
  bold,
  citation,
  code,
  hardBreak,
  italic,
  link,
  strike,
  text,
  verbatimInline,
} from './inline.ts';
import {
  article,
  headline,
  lede,
  notes,
  section,
  sectionHeading,
  standfirst,
  whyItMatters,
} from './parts.ts';

/** An article: the ProseMirror document whose top node is `article`. */
export type Article = ProseMirrorNode;

/** An article as it is stored: `Node.toJSON()`. */
export type ArticleJSON = Readonly<Record<string, unknown>>;

/** The nodes and marks as Tiptap extensions; the editor mounts these. */
export const articleExtensions = [
  article,
  headline,
  standfirst,
  lede,
  section,
  sectionHeading,
  whyItMatters,
  sources,
  source,
  relatedLinks,
  relatedLink,
  notes,
  ...blockNodes,
  text,
  hardBreak,
  citation,
  verbatimInline,
  link,
  bold,
  italic,
  strike,
  code,
];

/** The one schema. The editor uses this very object, so nodes pass freely between all folders. */
export const schema: Schema = getSchema(articleExtensions);

/** The node types by name; a misspelt name does not compile. */
export type NodeName =
  | 'article'
  | 'headline'
  | 'standfirst'
  | 'lede'
  | 'section'
  | 'sectionHeading'
  | 'whyItMatters'
  | 'sources'
  | 'source'
  | 'relatedLinks'
  | 'relatedLink'
  | 'notes'
  | 'paragraph'
  | 'subheading'
  | 'bulletList'
  | 'orderedList'
  | 'listItem'
  | 'quotation'
  | 'attribution'
  | 'figure'
  | 'divider'
  | 'verbatim'
  | 'text'
  | 'hardBreak'
  | 'citation'
  | 'verbatimInline';

export type MarkName = 'link' | 'bold' | 'italic' | 'strike' | 'code';

/** A node type of the schema. */
export const nodeType = (name: NodeName) => {
  const type = schema.nodes[name];
  if (!type) throw new Error(`No node type ${name}`);
  return type;
};

/** Whether a document is an article, and not notes. */
export const isArticle = (doc: ProseMirrorNode): boolean => doc.type.name === 'article';

/** A mark type of the schema. */
export const markType = (name: MarkName) => {
  const type = schema.marks[name];
  if (!type) throw new Error(`No mark type ${name}`);
  return type;
};
