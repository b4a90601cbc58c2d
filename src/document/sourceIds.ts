import { slugFrom } from './slugs.ts';
import { isConfidential, type Source } from './sources.ts';

/** New ids of sources by their former ones. */
export type NewIds = ReadonlyMap<string, string>;

/** Ids that can be cited without a source: the reporter saw it; everyone knows it. */
export const RESERVED_SOURCES = ['own', 'known'] as const;

/** Whether an id can be cited without a source. */
export const isReservedSource = (id: string) =>
  RESERVED_SOURCES.some((reserved) => reserved === id);

/** Whether a text can be a source's id where it is cited. */
export const isSourceId = (id: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** Whether a source can have an id: one that can be cited and is not reserved. */
export const canNameSource = (id: string) => isSourceId(id) && !isReservedSource(id);

/**
 * The id that a source gets when it becomes confidential. It leaves in exports and copies, so nothing
 * of it is made of what the source is called; and as nothing else makes such ids, it alone tells which
 * source is meant where all else stayed behind.
 * @param random twelve numbers between 0 and 255 that nobody can guess
 */
export const confidentialId = (random: ArrayLike<number>) =>
  `source-${Array.from({ length: 12 }, (_, at) => ((random[at] ?? 0) % 36).toString(36)).join('')}`;

/**
 * Whether an id has the form of those. Nothing that Galley makes of words has it; a file from elsewhere
 * may bring any id, so it does not say that an id tells nothing.
 */
export const isConfidentialId = (id: string) => /^source-[a-z0-9]{12}$/.test(id);

/** Whether a source is confidential and has an id that was not made for that, and may tell who it is. */
export const hasTellingId = (source: Source) =>
  isConfidential(source) && !isConfidentialId(source.id);

/** What addresses of one place may differ in: `https://www.`. No id is made of it. */
export const ADDRESS_START = /^[a-z][a-z0-9+.-]*:\/*(?:www\.)?/i;

/**
 * A new id for a source: the first words of its title, else of its address, else of the id that it had,
 * with a number where they are taken.
 * @param taken the ids in use; the result is none of them, none of the reserved ones, and none that
 * `isConfidentialId`
 */
export function newSourceId(
  { title = '', address = '', id = '' }: Partial<Source>,
  taken: ReadonlySet<string>,
): string {
  const isTaken = (name: string) =>
    taken.has(name) || isReservedSource(name) || isConfidentialId(name);
  const words = slugFrom(title || address.replace(ADDRESS_START, '') || id)
    .split('-')
    .filter(Boolean);
  let stem = 'source';
  for (let count = 1; count <= words.length && count <= 3; count += 1) {
    stem = words.slice(0, count).join('-').slice(0, 32).replace(/-$/, '');
    if (stem.length >= 4 && !isTaken(stem)) return stem;
  }
  if (!isTaken(stem)) return stem;
  // As a rule all numbers up to the free one are taken; a thousand of them are not tried in turn.
  let below = 1;
  let free = 2;
  while (isTaken(`${stem}-${free}`)) {
    below = free;
    free *= 2;
  }
  while (free - below > 1) {
    const between = Math.floor((below + free) / 2);
    if (isTaken(`${stem}-${between}`)) below = between;
    else free = between;
  }
  return `${stem}-${free}`;
}
