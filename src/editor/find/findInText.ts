import { foldForSearch } from './foldForSearch.ts';

/** What is looked for. */
export interface FindQuery {
  readonly query: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

const WORD_END = /[\p{L}\p{M}\p{N}_]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}_]/u;

/** Where the query stands in a text, as offsets of its first letter; matches do not overlap. */
export function findInText(text: string, { query, matchCase, wholeWord }: FindQuery): number[] {
  const found: number[] = [];
  if (query === '') return found;
  const needle = foldForSearch(query, matchCase);
  const hay = foldForSearch(text, matchCase);
  for (let at = hay.indexOf(needle); at >= 0; ) {
    const isMatch =
      !splitsLetter(hay, at) &&
      !splitsLetter(hay, at + needle.length) &&
      (!wholeWord || standsAlone(hay, at, needle));
    if (isMatch) found.push(at);
    at = hay.indexOf(needle, at + (isMatch ? needle.length : 1));
  }
  return found;
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
