import {
  isConfidential,
  isConfidentialId,
  isReservedSource,
  type NewIds,
  newSourceId,
  sourcesNamedBy,
} from '#document';
import { keptNotesOn } from './keptNotes.ts';
import { articleFrom, type Passage, renamePassage } from './Passage.ts';

/**
 * A passage on its way out, with no id that may tell what a confidential source is called: one that was
 * not made for it, and, once there is such a source, one by which a kept note names nothing that is
 * there. Such ids become new ones by their place, always the same; what names them follows.
 */
export function withNeutralIds(passage: Passage): Passage {
  if (!passage.sources.some(isConfidential)) return passage;
  const ids = neutralIds(passage);
  return ids.size > 0 ? renamePassage(passage, ids) : passage;
}

function neutralIds(passage: Passage): NewIds {
  const named = new Set(passage.sources.map(({ id }) => id));
  const kept = new Set<string>();
  const stay = new Set(named);
  articleFrom(passage).descendants((node) => {
    for (const id of sourcesNamedBy(node)) named.add(id);
    if (node.type.name === 'citation') stay.add(node.attrs.source);
    if (node.type.name === 'verbatim') {
      for (const id of keptNotesOn(String(node.attrs.markdown))) kept.add(id);
    }
  });
  const tells = (id: string) => !isConfidentialId(id) && !isReservedSource(id);
  const telling = passage.sources.flatMap((source) =>
    isConfidential(source) && tells(source.id) ? source.id : [],
  );
  for (const id of telling) named.delete(id);
  const ids = new Map<string, string>();
  for (const id of telling) {
    const next = newSourceId({}, named);
    named.add(next);
    ids.set(id, next);
  }
  // No source has an id of this form, so that no file takes such a note for one that is cited.
  for (const id of kept) {
    if (!stay.has(id) && tells(id)) ids.set(id, `withheld_${ids.size - telling.length + 1}`);
  }
  return ids;
}
