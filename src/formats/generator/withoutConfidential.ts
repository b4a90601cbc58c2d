import type { Node } from '@tiptap/pm/model';
import { type Article, isConfidential, type Source, sourceNode, sourcesOf } from '#document';

/** An article as an export may tell it: of confidential sources only the id and that they are one. */
export function withoutConfidential(article: Article): Article {
  const withheld = new Set(
    sourcesOf(article)
      .filter(isConfidential)
      .map(({ id }) => id),
  );
  const strip = (node: Node): Node => {
    if (node.type.name === 'source' && withheld.has(node.attrs.id)) {
      const { id, terms } = node.attrs as Source;
      return sourceNode({ id, terms });
    }
    if (node.type.name === 'citation' && withheld.has(node.attrs.source)) {
      return node.type.create({ source: node.attrs.source }, null, node.marks);
    }
    return node.isLeaf ? node : node.type.create(node.attrs, node.children.map(strip), node.marks);
  };
  return strip(article);
}
