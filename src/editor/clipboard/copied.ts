import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { isArticle, type Source, sourcesNamedBy, sourcesOf } from '#document';
import { articleFrom, confidentialBehind, emptyPassage, type Passage, passageOf } from '#formats';
import { seal } from '../edits/edges.ts';
import { rangeOf, textEnd } from '../edits/places.ts';
import { isList, isType, paragraphOf } from '../edits/textblocks.ts';

/** What a selection holds, with the sources that it names. */
export interface Copied {
  readonly passage: Passage;
  /** Whether it is the whole article: then all sources and related links are with it. */
  readonly isWhole: boolean;
}

/**
 * What a selection holds; `null` when it is empty. All of the text is the whole article.
 * @param sources those that the text cites: the article's own, or for notes those of the article
 * beside them
 */
export function copiedFrom(
  doc: ProseMirrorNode,
  selection: Selection,
  sources: readonly Source[] = isArticle(doc) ? sourcesOf(doc) : [],
): Copied | null {
  const { from, to } = rangeOf(selection);
  if (from >= to) return null;
  if (isArticle(doc) && from <= Selection.atStart(doc).from && to === textEnd(doc)) {
    return { passage: passageOf(doc), isWhole: true };
  }
  const passage = passageBetween(doc, from, to);
  return { passage: withSources(passage, sources), isWhole: false };
}

/** What stands between two positions, without sources. */
export function passageBetween(doc: ProseMirrorNode, from: number, to: number): Passage {
  const $from = doc.resolve(from);
  const container = $from.node($from.sharedDepth(to));
  const { content } = doc.slice(from, to);
  if (container.isTextblock) return { ...emptyPassage, opening: [paragraphOf(content)] };
  const children = content.content.flatMap(mended);
  if (isType(container, 'article')) {
    const isCut = $from.depth > 0 && from > $from.start(1) + 1;
    return partsPassage(children, isCut);
  }
  if (isType(children[0], 'sectionHeading'))
    return partsPassage([container.copy(Fragment.from(children))], false);
  const isWrapped = isList(container) || isType(container, 'quotation');
  const wrapped = isWrapped ? seal(container, children) : null;
  return { ...emptyPassage, opening: wrapped ? [wrapped] : children };
}

/** Parts of an article as a passage. Of one that is cut at its start only the blocks are taken. */
function partsPassage(parts: readonly ProseMirrorNode[], isCut: boolean): Passage {
  let passage = emptyPassage;
  parts.forEach((part, index) => {
    if (isType(part, 'headline')) passage = { ...passage, headline: part.children };
    else if (isType(part, 'standfirst')) passage = { ...passage, standfirst: part.children };
    else if (isType(part, 'section') || isType(part, 'whyItMatters')) {
      const isHeaded = isType(part, 'whyItMatters')
        ? !(isCut && index === 0)
        : isType(part.firstChild, 'sectionHeading');
      if (isHeaded) passage = { ...passage, parts: [...passage.parts, part] };
      else passage = { ...passage, opening: [...passage.opening, ...part.children] };
    } else passage = { ...passage, opening: [...passage.opening, ...part.children] };
  });
  return withoutBareEnd(passage);
}

/** Without a last section of which only the start of its heading was reached. */
function withoutBareEnd(passage: Passage): Passage {
  const last = passage.parts.at(-1);
  const isBare = isType(last, 'section') && last?.textContent === '' && last.childCount === 2;
  return isBare ? { ...passage, parts: passage.parts.slice(0, -1) } : passage;
}

/** A node of a slice, whole again where it was cut; nothing when nothing is left of it. */
function mended(node: ProseMirrorNode): readonly ProseMirrorNode[] {
  if (node.isTextblock || node.isLeaf) return [node];
  const sealed = seal(node, node.children.flatMap(mended));
  return sealed ? [sealed] : [];
}

/** A passage with the sources that it cites, or that its kept notes may be on. */
function withSources(passage: Passage, sources: readonly Source[]): Passage {
  const named = new Set<string>();
  articleFrom(passage).descendants((node) => {
    for (const id of sourcesNamedBy(node)) named.add(id);
    if (!isType(node, 'verbatim')) return;
    for (const { id } of confidentialBehind(String(node.attrs.markdown), sources)) named.add(id);
  });
  return { ...passage, sources: sources.filter(({ id }) => named.has(id)) };
}
