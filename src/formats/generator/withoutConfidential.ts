import type { Node } from '@tiptap/pm/model';
import {
  type Article,
  isConfidential,
  isReservedSource,
  type Source,
  sourceNode,
  sourcesOf,
} from '#document';

/** An article as an export may tell it: of confidential sources only the id and that they are one. */
export const withoutConfidential = (article: Article): Article =>
  withNotesOf(article, (source) => source === undefined || !isConfidential(source));

/** An article as a copy may tell it: nor what its notes on sources say that are not there. */
export const withoutUnknown = (article: Article): Article =>
  withNotesOf(
    withoutConfidential(article),
    (source, id) => source !== undefined || isReservedSource(id),
  );

function withNotesOf(
  article: Article,
  isTold: (source: Source | undefined, id: string) => boolean,
): Article {
  const sources = new Map(sourcesOf(article).map((source) => [source.id, source]));
  const strip = (node: Node): Node => {
    if (node.type.name === 'source' && isConfidential(node.attrs as Source)) {
      const { id, terms } = node.attrs as Source;
      return sourceNode({ id, terms });
    }
    const { source } = node.attrs;
    if (node.type.name === 'citation' && !isTold(sources.get(source), source)) {
      return node.type.create({ source }, null, node.marks);
    }
    return node.isLeaf ? node : node.type.create(node.attrs, node.children.map(strip), node.marks);
  };
  return strip(article);
}
