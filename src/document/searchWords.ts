/** The scripts that put no spaces between words, as a class of a regular expression holds them. */
export const SPACELESS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const WORD = new RegExp(`[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Words; of scripts that put no spaces between words, each sign. */
export const searchWords = (text: string): string[] => text.match(WORD) ?? [];

/** A text as it is compared where case and accents do not count. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

/**
 * What is found by typing: the rule of every list that one searches in.
 * @returns whether each word of the query is the beginning of a word of a text, whatever the order
 */
export function findsBy(query: string): (text: string) => boolean {
  const wanted = searchWords(query).map(foldText);
  if (wanted.length === 0) return () => query.trim() === '';
  return (text) => {
    const words = searchWords(text).map(foldText);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
}

/**
 * What was found, in its order, but first what one asks for by its name: what is called as the query
 * begins, then what has the query in its name, then what only holds it.
 */
export function namedFirst<Item>(
  found: readonly Item[],
  nameOf: (item: Item) => string,
  query: string,
): readonly Item[] {
  const start = foldText(query.trim());
  const isFound = findsBy(query);
  const rankOf = (name: string) => (foldText(name).startsWith(start) ? 0 : isFound(name) ? 1 : 2);
  return found
    .map((item) => ({ item, rank: rankOf(nameOf(item)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
