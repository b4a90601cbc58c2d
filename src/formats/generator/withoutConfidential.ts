import type { Node } from '@tiptap/pm/model';
import {
  type Article,
  isConfidential,
  isReservedSource,
  type Source,
  sourceNode,
  sourcesOf,
} from '#document';
import { VERBATIM } from './blocks.ts';

/** An article as an export may tell it: of confidential sources only that they are one. */
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
  const hidden = [...sources.values()].filter(isConfidential).map(({ id }) => id);
  // No generated source is called `source`, so the first ids of that form are free.
  const openId = (id: string) => {
    const at = hidden.indexOf(id);
    return at < 0 ? id : at === 0 ? 'source' : `source-${at + 1}`;
  };
  const strip = (node: Node): Node => {
    if (node.type.name === 'source' && isConfidential(node.attrs as Source)) {
      const { id, terms } = node.attrs as Source;
      return sourceNode({ id: openId(id), terms });
    }
    if (node.attrs.markdown === VERBATIM['uncited note'] && hidden.length > 0) {
      return node.type.create({ markdown: '[^withheld_1_]: Confidential source' });
    }
    const { source } = node.attrs;
    if (node.type.name === 'citation') {
      const told = isTold(sources.get(source), source) ? node.attrs : {};
      return node.type.create({ ...told, source: openId(source) }, null, node.marks);
    }
    return node.isLeaf ? node : node.type.create(node.attrs, node.children.map(strip), node.marks);
  };
  return strip(article);
}
