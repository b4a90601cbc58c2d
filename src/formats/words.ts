import type { SourceKind, SourceTerms } from '#document';
import { type LabelledPart, labelIn } from './partLabels.ts';

/** The words of the file format. What is printed here is read back by the same words. */

/** The headings of the parts that are named by their heading. */
export const PART_HEADINGS: Readonly<Record<LabelledPart, string>> = {
  whyItMatters: 'Why it matters',
  sources: 'Sources consulted',
  relatedLinks: 'Related links',
};

const PRINTED = new Map(
  Object.entries(PART_HEADINGS).map(([part, heading]) => [heading, part as LabelledPart]),
);

/**
 * The part that a heading names, or `null`. In a file of Galley's own only the printed words count,
 * to the letter; in any other also what people commonly write.
 */
export function partNamed(heading: string, ours: boolean): LabelledPart | null {
  const printed = PRINTED.get(heading);
  if (printed || ours) return printed ?? null;
  const label = labelIn(heading);
  return label && label.rest === '' ? label.part : null;
}

/** Stands after a section's heading that is one of the words above. */
export const SECTION_COMMENT = '<!-- section -->';
/** Stands where the standfirst would, when there is none and the lede could be taken for one. */
export const NO_STANDFIRST_COMMENT = '<!-- no standfirst -->';

export const CONFIDENTIAL_TITLE = 'Confidential source';

/** How notes begin whose source needs no entry. */
export const RESERVED_TITLES: Readonly<Record<string, string>> = {
  own: 'Own observation',
  known: 'Common knowledge',
};

export const KIND_WORDS: Readonly<Record<SourceKind, string>> = {
  'web-page': 'web page',
  document: 'document',
  dataset: 'dataset',
  interview: 'interview',
  book: 'book',
  'own-observation': 'own observation',
  other: 'other',
};

/** `confidential` is never printed as a term: its line says so by its title. */
export const TERMS_WORDS: Readonly<Record<SourceTerms, string>> = {
  'on-the-record': 'on the record',
  'not-for-attribution': 'not for attribution',
  background: 'background only',
  confidential: 'confidential',
};
