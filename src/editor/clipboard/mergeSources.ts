import type { Transaction } from '@tiptap/pm/state';
import {
  type Article,
  canNameSource,
  hasTellingId,
  isConfidential,
  isConfidentialId,
  type RelatedLink,
  relatedLinkNode,
  relatedLinksNode,
  relatedLinksOf,
  type Source,
  sourceNode,
  sourcesNode,
  sourcesOf,
} from '#document';
import { type Passage, renamePassage } from '#formats';
import { newId } from '../sources/newId.ts';

/** A passage that fits an article's sources, and what the article must get with it. */
export interface Merged {
  readonly passage: Passage;
  readonly sources: readonly Source[];
  readonly related: readonly RelatedLink[];
}

/**
 * Fits a passage's sources to those of an article: one that is there already is shared; one whose id
 * means something else there gets another id. The passage's citations and kept notes
 * follow. Related links that are there already do not come twice.
 */
export function mergeSources(article: Article, passage: Passage): Merged {
  const there = new Map(sourcesOf(article).map((source) => [source.id, source]));
  const taken = new Set([...there.keys(), ...passage.sources.map(({ id }) => id)]);
  const renames = new Map<string, string>();
  const sources: Source[] = [];
  for (const source of passage.sources) {
    const same = sameSource(there, source);
    const isFree = canNameSource(source.id) && !there.has(source.id) && !hasTellingId(source);
    const id = same?.id ?? (isFree ? source.id : newId(source, taken));
    if (id !== source.id) renames.set(source.id, id);
    if (same) continue;
    taken.add(id);
    const added = { ...source, id };
    there.set(id, added);
    sources.push(added);
  }
  return {
    passage: renames.size > 0 ? renamePassage(passage, renames) : passage,
    sources,
    related: passage.related.filter(
      (link) => !relatedLinksOf(article).some((other) => areEqual(link, other)),
    ),
  };
}

/**
 * The source of an article that a pasted one is. A confidential one whose details stayed where it was
 * copied is known by an id that no other source can have, and by nothing less. One of whom nothing is
 * known but what is known of a confidential source is that one, even if nobody had called it so, or knew
 * as much, when it was copied.
 */
function sameSource(there: ReadonlyMap<string, Source>, pasted: Source): Source | undefined {
  const named = there.get(pasted.id);
  if (named === pasted) return named;
  if (isBareConfidential(pasted)) {
    return named && isConfidential(named) && isConfidentialId(pasted.id) ? named : undefined;
  }
  if (named && areEqual(named, pasted)) return named;
  if (!pasted.title && !pasted.address) return undefined;
  return [...there.values()].find((source) => isConfidential(source) && isPartOf(pasted, source));
}

/** Whether nothing is known of a source but what is known of another; its id and terms do not count. */
const isPartOf = ({ id: _, terms: __, ...details }: Source, other: Source): boolean =>
  Object.entries(details).every(
    ([name, value]) => value === '' || value === other[name as keyof Source],
  );

/** Whether nothing is known of a confidential source. */
export const isBareConfidential = (source: Source): boolean =>
  isConfidential(source) && isBare(source);

const isBare = ({ id: _, terms: __, ...details }: Source): boolean =>
  Object.values(details).every((value) => value === '');

/** Adds sources and related links at the end of an article's own. */
export function addReferences(
  tr: Transaction,
  { sources, related }: Pick<Merged, 'sources' | 'related'>,
): Transaction {
  if (related.length > 0) {
    const { node, pos } = relatedLinksNode(tr.doc);
    tr.insert(pos + 1 + node.content.size, related.map(relatedLinkNode));
  }
  if (sources.length > 0) {
    const { node, pos } = sourcesNode(tr.doc);
    tr.insert(pos + 1 + node.content.size, sources.map(sourceNode));
  }
  return tr;
}

/** Whether two sources, or two links, are the same in every field. */
export const areEqual = <Fields extends object>(a: Fields, b: Fields) =>
  (Object.keys(a) as (keyof Fields)[]).every((name) => a[name] === b[name]);
