import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { NewIds } from './sourceIds.ts';

/** The label of a note where Markdown refers to one or defines it, as the source of a regular expression. */
export const KEPT_LABEL = String.raw`\[\^((?:\\\S|[^\][\\\s])+)\]`;
const LABEL = new RegExp(KEPT_LABEL, 'g');

/** A label's ending: the number of the note on its source, and the mark of a note that nothing cites. */
const ENDING = /(?:\.\d+)?_*$/;

/** The id of the source that a note with this label would be on. */
export const sourceOfLabel = (label: string) => label.toLowerCase().replace(ENDING, '');

const isKept = ({ type }: ProseMirrorNode) =>
  type.name === 'verbatim' || type.name === 'verbatimInline';

/**
 * The ids by which a node itself names sources, if there are such sources: that of a citation, and
 * those in the labels of notes in kept Markdown.
 */
export function sourcesNamedBy(node: ProseMirrorNode): readonly string[] {
  if (node.type.name === 'citation') return [node.attrs.source];
  if (!isKept(node)) return [];
  const labels = String(node.attrs.markdown).matchAll(LABEL);
  return Array.from(labels, ([, label = '']) => sourceOfLabel(label));
}

/**
 * What a node says of sources, under their new ids: citations, and the labels of notes in kept
 * Markdown.
 * @returns the attributes that become others; `null` when it names none of the sources
 */
export function renamedAttrs(node: ProseMirrorNode, ids: NewIds): object | null {
  const { type, attrs } = node;
  if (type.name === 'citation') {
    const source = ids.get(attrs.source);
    return source === undefined ? null : { source };
  }
  if (!isKept(node)) return null;
  const markdown = renameLabels(String(attrs.markdown), ids);
  return markdown === attrs.markdown ? null : { markdown };
}

/** A node and all that is in it, with the sources under their new ids; the same one if it names none. */
export function renameSources(node: ProseMirrorNode, ids: NewIds): ProseMirrorNode {
  const attrs = renamedAttrs(node, ids);
  if (attrs) return node.type.create({ ...node.attrs, ...attrs }, null, node.marks);
  if (node.isLeaf) return node;
  const content = Fragment.from(node.children.map((child) => renameSources(child, ids)));
  return content.eq(node.content) ? node : node.copy(content);
}

const renameLabels = (markdown: string, ids: NewIds) =>
  markdown.replace(LABEL, (all, label: string) => {
    const id = ids.get(sourceOfLabel(label));
    return id === undefined ? all : `[^${id}${ENDING.exec(label)?.[0]}]`;
  });
