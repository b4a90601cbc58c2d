import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import {
  type Article,
  isConfidential,
  isSourceId,
  newSourceId,
  RESERVED_SOURCES,
  type RelatedLink,
  relatedLinkNode,
  relatedLinksNode,
  relatedLinksOf,
  type Source,
  sourceNode,
  sourcesNode,
  sourcesOf,
} from '#document';
import type { Passage } from '#formats';

/** A passage that fits an article's sources, and what the article must get with it. */
export interface Merged {
  readonly passage: Passage;
  readonly sources: readonly Source[];
  readonly related: readonly RelatedLink[];
}

/**
 * Fits a passage's sources to those of an article: one that is there already, in every field, is
 * shared; one whose id means something else there gets another id, and the passage's citations
 * follow. Related links that are there already do not come twice.
 */
export function mergeSources(article: Article, passage: Passage): Merged {
  const there = new Map(sourcesOf(article).map((source) => [source.id, source]));
  const taken = new Set([...there.keys(), ...passage.sources.map(({ id }) => id)]);
  const renames = new Map<string, string>();
  const sources: Source[] = [];
  for (const source of passage.sources) {
    const same = there.get(source.id);
    if (same && isSame(same, source)) continue;
    const isFree = !same && isSourceId(source.id) && !isReserved(source.id);
    const id = isFree ? source.id : newSourceId(source.title || source.id, taken);
    if (!isFree) renames.set(source.id, id);
    taken.add(id);
    const added = { ...source, id };
    there.set(id, added);
    sources.push(added);
  }
  return {
    passage: renames.size > 0 ? renameCitations(passage, renames) : passage,
    sources,
    related: passage.related.filter(
      (link) => !relatedLinksOf(article).some((other) => areEqual(link, other)),
    ),
  };
}

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

const isReserved = (id: string) => RESERVED_SOURCES.some((reserved) => reserved === id);

const areEqual = <Fields extends object>(a: Fields, b: Fields) =>
  (Object.keys(a) as (keyof Fields)[]).every((name) => a[name] === b[name]);

/** A confidential source that comes from elsewhere is nothing but its id: its fields stayed there. */
function isSame(there: Source, pasted: Source): boolean {
  if (areEqual(there, pasted)) return true;
  const { id: _, terms: __, ...fields } = pasted;
  const isBare = Object.values(fields).every((value) => value === '');
  return isBare && isConfidential(pasted) && isConfidential(there);
}

function renameCitations(passage: Passage, renames: ReadonlyMap<string, string>): Passage {
  const rename = (node: ProseMirrorNode): ProseMirrorNode => {
    if (node.type.name === 'citation') {
      const id = renames.get(node.attrs.source);
      return id ? node.type.create({ ...node.attrs, source: id }, null, node.marks) : node;
    }
    return node.isLeaf ? node : node.copy(Fragment.from(node.children.map(rename)));
  };
  const { headline, standfirst, opening, parts } = passage;
  return {
    ...passage,
    headline: headline.map(rename),
    standfirst: standfirst.map(rename),
    opening: opening.map(rename),
    parts: parts.map(rename),
  };
}
