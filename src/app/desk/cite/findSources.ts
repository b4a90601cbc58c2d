import type { Source } from '#document';
import { sourceTitle } from '#editor';

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/**
 * The sources that hold every word of a query as the beginning of one of theirs; those whose title
 * begins with the query come first, the others keep their order.
 */
export function findSources(sources: readonly Source[], query: string): readonly Source[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = sources.filter((source) => {
    const { address, publisher, author, note } = source;
    const text = fold([sourceTitle(source), address, publisher, author, note].join(' '));
    return words.every((word) => beginsAWord(text, word));
  });
  const begins = (source: Source) => fold(sourceTitle(source)).startsWith(fold(query.trim()));
  return [...found.filter(begins), ...found.filter((source) => !begins(source))];
}

function beginsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
