import type { Node } from '@tiptap/pm/model';
import {
  type Article,
  bodyPartsOf,
  type NewIds,
  nodeType,
  type RelatedLink,
  relatedLinkNode,
  relatedLinksOf,
  renameSources,
  type Source,
  sourceNode,
  sourcesOf,
} from '#document';

/**
 * A piece of an article on its way in or out: what a text or a clipboard holds, in an article's
 * order, any of it empty.
 *
 * `headline` and `standfirst` are what stands in them (text, citations); `opening` are the blocks
 * before the first part; `parts` sections and "why it matters". All nodes are whole and checked.
 */
export interface Passage {
  readonly headline: readonly Node[];
  readonly standfirst: readonly Node[];
  readonly opening: readonly Node[];
  readonly parts: readonly Node[];
  readonly sources: readonly Source[];
  readonly related: readonly RelatedLink[];
}

export const emptyPassage: Passage = {
  headline: [],
  standfirst: [],
  opening: [],
  parts: [],
  sources: [],
  related: [],
};

/** A whole article as a passage. A lede that is only the place for one is none. */
export function passageOf(article: Article): Passage {
  const [lede, ...parts] = bodyPartsOf(article);
  return {
    headline: article.child(0).children,
    standfirst: article.child(1).children,
    opening: isEmptyLede(lede) ? [] : (lede?.children ?? []),
    parts,
    sources: sourcesOf(article),
    related: relatedLinksOf(article),
  };
}

/** An article that holds a passage and nothing else. */
export function articleFrom(passage: Passage): Article {
  const { headline, standfirst, opening, parts, sources, related } = passage;
  return nodeType('article').create(null, [
    nodeType('headline').create(null, headline),
    nodeType('standfirst').create(null, standfirst),
    nodeType('lede').create(null, opening.length > 0 ? opening : nodeType('paragraph').create()),
    ...parts,
    nodeType('sources').create(null, sources.map(sourceNode)),
    nodeType('relatedLinks').create(null, related.map(relatedLinkNode)),
  ]);
}

/** A passage whose sources have new ids, and are named by them in citations and in kept Markdown. */
export function renamePassage(passage: Passage, ids: NewIds): Passage {
  const renamed = (nodes: readonly Node[]) => nodes.map((node) => renameSources(node, ids));
  return {
    ...passage,
    headline: renamed(passage.headline),
    standfirst: renamed(passage.standfirst),
    opening: renamed(passage.opening),
    parts: renamed(passage.parts),
    sources: passage.sources.map((source) => ({ ...source, id: ids.get(source.id) ?? source.id })),
  };
}

const isEmptyLede = (lede: Node | undefined) =>
  lede?.childCount === 1 &&
  lede.child(0).isTextblock &&
  lede.child(0).content.size === 0 &&
  lede.child(0).type.name === 'paragraph';
