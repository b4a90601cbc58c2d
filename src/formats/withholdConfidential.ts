import {
  type Citation,
  isConfidential,
  isConfidentialId,
  isReservedSource,
  type Source,
  sourceNode,
} from '#document';

/**
 * What may leave Galley, in any form: of a confidential source that it is one, and an id that tells
 * nothing (see `withNeutralIds`); of its notes, wherever they stand, neither locator nor excerpt. Notes
 * are numbered before anything of them is withheld, so that each has the number that it has on the
 * screen.
 */

/** Whether notes on the source of an id may say nothing when they leave. */
export type IsWithheld = (id: string) => boolean;

/**
 * What an export withholds by an article's sources: what is on confidential ones; and on those that are
 * not among them but can have been nothing else, because they were deleted.
 */
export function withholdsBy(sources: readonly Source[]): IsWithheld {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    return source ? isConfidential(source) : isConfidentialId(id);
  };
}

/**
 * The same for a copy, which may have parted from its sources: of a source that is not among them
 * nobody knows what was agreed.
 */
export function copyWithholdsBy(sources: readonly Source[]): IsWithheld {
  const isWithheld = withholdsBy(sources);
  const known = new Set(sources.map(({ id }) => id));
  return (id) => isWithheld(id) || !(known.has(id) || isReservedSource(id));
}

/** A source as it may leave. */
export const openSource = (source: Source): Source =>
  isConfidential(source)
    ? (sourceNode({ id: source.id, terms: source.terms }).attrs as Source)
    : source;

/** A note or a citation as it may leave. */
export const openNote = <Cited extends Citation>(note: Cited, isWithheld: IsWithheld): Cited =>
  isWithheld(note.source) ? { ...note, locator: '', excerpt: '' } : note;
