import { addressIn } from '#document';
import { labelIn } from '../partLabels.ts';
import type { Row } from './rows.ts';

/**
 * What lines look like when a text has lost its structure. The rules prefer to find nothing: a
 * heading that is missed costs the writer a key, one that is invented spoils the text.
 */

const MAX_HEADLINE = 160; // characters
const MAX_HEADING = 90;
const MAX_HEADING_WORDS = 15;
const MIN_TITLE = 20;
const MAX_TITLE = 140;
const MIN_TITLE_WORDS = 4;
const LONG = 120; // characters that make a line prose, however it ends

const CLOSING = /[\p{Pe}\p{Pf}"'”’\s]+$/u;
const ENDS_SENTENCE = /[.!?…:。！？：]$/u;
const ENDS_OPEN = /[.,:;…。，：；、]$/u;
const STARTS_LOW = /^\p{Ll}/u;

const bare = (text: string) => text.replace(CLOSING, '');
const wordCount = (text: string) => text.split(' ').length;

/** Reads like a paragraph: long, or a sentence with its end. */
export const isProse = (row: Row) => row.text.length > LONG || ENDS_SENTENCE.test(bare(row.text));

/** Whether a line at the beginning of a text can be its headline. */
export const looksLikeHeadline = (line: string) =>
  line.length <= MAX_HEADLINE && !ENDS_OPEN.test(bare(line)) && !labelIn(line) && !addressIn(line);

/** Whether the first row of a text is its headline. */
export const isHeadline = (row: Row) => !row.marker && looksLikeHeadline(row.text);

const hasHeadingForm = ({ text }: Row) =>
  text.length <= MAX_HEADING &&
  wordCount(text) <= MAX_HEADING_WORDS &&
  !ENDS_OPEN.test(bare(text)) &&
  !STARTS_LOW.test(text) &&
  /\p{L}/u.test(text) &&
  !addressIn(text);

/** Short, with no stop at its end, and followed by a longer text or a list. */
export function leadsOn(row: Row, next: Row | undefined): boolean {
  if (!next || !hasHeadingForm(row) || labelIn(next.text)) return false;
  // A number alone among paragraphs heads one of them; among other items it is an item.
  if (row.marker) return row.marker.ordered && !next.marker && isLonger(next, row);
  return next.marker !== null || isLonger(next, row);
}

/** A row that {@link leadsOn} and stands below a longer text or a list. */
export const isHeading = (row: Row, above: Row | undefined, next: Row | undefined) =>
  above !== undefined &&
  (row.marker ? !above.marker : true) &&
  (above.marker !== null || isLonger(above, row)) &&
  leadsOn(row, next);

const isLonger = (row: Row, than: Row) => isProse(row) && row.text.length > than.text.length;

const hasTitleForm = (row: Row) =>
  !row.marker &&
  row.text.length >= MIN_TITLE &&
  row.text.length <= MAX_TITLE &&
  wordCount(row.text) >= MIN_TITLE_WORDS &&
  !ENDS_OPEN.test(bare(row.text)) &&
  !STARTS_LOW.test(row.text) &&
  !labelIn(row.text);

/** The longest line, in characters, that is a source or a related link rather than prose. */
export const MAX_REFERENCE = 250;

/** Whether a row under "Sources consulted" or "Related links" is one of them. */
export const isReference = (row: Row) =>
  row.marker !== null || row.text.length <= MAX_REFERENCE || /https?:\/\//i.test(row.text);

/**
 * Where the titles at the very end of a text begin: the index of the first one, or the number of
 * rows when there are none. They stand apart from the prose before them; one alone counts only in a
 * text that names a part, since it may as well be a signature.
 */
export function findTail(rows: readonly Row[]): number {
  let start = rows.length;
  while (start > 1 && hasTitleForm(rows[start - 1] as Row)) start -= 1;
  while (start < rows.length && !rows[start]?.blankBefore) start += 1;
  const above = rows[start - 1];
  if (start === rows.length || start < 2 || !above) return rows.length;
  const apart = above.marker !== null || isProse(above);
  const enough = rows.length - start >= 2 || rows.some((row) => labelIn(row.text));
  return apart && enough ? start : rows.length;
}
