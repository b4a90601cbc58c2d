import { foldForSearch } from './foldForSearch.ts';

/** What is looked for. */
export interface FindQuery {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

const WORD_END = /[\p{L}\p{M}\p{N}_]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}_]/u;

/** A match in a text, by its offsets. */
export interface MatchInText {
  readonly from: number;
  readonly to: number;
}

/** Where the query stands in a text; matches do not overlap. Three dots and an ellipsis are one. */
export function findInText(
  text: string,
  { query, matchCase, wholeWord }: FindQuery,
): MatchInText[] {
  const found: MatchInText[] = [];
  if (query === '') return found;
  const needle = foldForSearch(query, matchCase).replaceAll('...', '…');
  const folded = foldForSearch(text, matchCase);
  // A query without an ellipsis finds each dot by itself.
  const hay = needle.includes('…') ? folded.replaceAll('...', '…') : folded;
  const offsets = hay === folded ? null : offsetsIn(folded, hay);
  for (let at = hay.indexOf(needle); at >= 0; ) {
    const end = at + needle.length;
    const isMatch =
      !splitsLetter(hay, at) &&
      !splitsLetter(hay, end) &&
      (!wholeWord || standsAlone(hay, at, needle));
    if (isMatch) found.push({ from: offsets?.[at] ?? at, to: offsets?.[end] ?? end });
    at = hay.indexOf(needle, isMatch ? end : at + 1);
  }
  return found;
}

/** Where each letter of a text, and its end, stood when an ellipsis could be three dots. */
function offsetsIn(dotted: string, text: string): number[] {
  const offsets = [0];
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    at += text[index] === '…' && dotted.startsWith('...', at) ? 3 : 1;
    offsets.push(at);
  }
  return offsets;
}

/** Whether an offset is inside a letter: between surrogates or before a combining mark. */
function splitsLetter(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return false;
  const unit = text.charCodeAt(offset);
  return (unit >= 0xdc00 && unit <= 0xdfff) || /^\p{M}/u.test(text.slice(offset, offset + 2));
}

/** Whether no word goes on at either end of the match. */
function standsAlone(text: string, at: number, needle: string): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + needle.length, at + needle.length + 2);
  return (
    !(WORD_START.test(needle) && WORD_END.test(before)) &&
    !(WORD_END.test(needle) && WORD_START.test(after))
  );
}
