import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { nodeType } from './schema.ts';
import { canNameSource, isSourceId, type NewIds, newSourceId } from './sourceIds.ts';
import { cleanField, isConfidential, SOURCE_KINDS, SOURCE_TERMS, type Source } from './sources.ts';

/**
 * The `sources` node with unique, valid ids and clean fields, the same one when it is that already.
 *
 * Of two sources with one id the first keeps it, and with it the citations.
 * @returns with the successors of ids that no source can have
 */
export function normaliseSources(node: ProseMirrorNode): {
  readonly node: ProseMirrorNode;
  readonly renames: NewIds;
} {
  const taken = new Set(node.children.map((child) => String(child.attrs.id)));
  const seen = new Set<string>();
  const renames = new Map<string, string>();
  let isChanged = false;
  const children = node.children.map((child) => {
    const source = child.attrs as Source;
    const id =
      canNameSource(source.id) && !seen.has(source.id) ? source.id : freshId(source, taken);
    if (!canNameSource(source.id) && source.id && !renames.has(source.id))
      renames.set(source.id, id);
    seen.add(id);
    taken.add(id);
    const fixed = { ...cleanSource(source), id };
    if (Object.entries(fixed).every(([name, value]) => child.attrs[name] === value)) return child;
    isChanged = true;
    return nodeType('source').create(fixed);
  });
  return { node: isChanged ? node.copy(Fragment.from(children)) : node, renames };
}

/**
 * Ids leave in exports and copies: that of a confidential source must not be made of what it is called.
 * Nor is it random here, for what is normal is always the same.
 */
function freshId(source: Source, taken: ReadonlySet<string>): string {
  const { id, title } = source;
  if (isConfidential({ terms: termsOf(source.terms) })) return newSourceId({}, taken);
  return newSourceId({ ...source, title: isSourceId(id) ? title : id || title }, taken);
}

/** Terms that are not known here may be stricter than those that are: nothing of it goes out. */
function termsOf(value: string): Source['terms'] {
  const terms = cleanField(value);
  return terms === '' ? '' : (SOURCE_TERMS.find((known) => known === terms) ?? 'confidential');
}

function cleanSource(source: Source): Source {
  return {
    id: source.id,
    title: cleanField(source.title),
    address: cleanField(source.address),
    kind: SOURCE_KINDS.find((kind) => kind === source.kind) ?? '',
    publisher: cleanField(source.publisher),
    author: cleanField(source.author),
    published: cleanField(source.published),
    accessed: cleanField(source.accessed),
    archived: cleanField(source.archived),
    terms: termsOf(source.terms),
    note: cleanField(source.note),
  };
}
