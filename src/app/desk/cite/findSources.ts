import { findsBy, namedFirst, type Source } from '#document';
import { sourceTitle } from '#editor';

/** The sources that a query finds; those that are named so come first. */
export function findSources(sources: readonly Source[], query: string): readonly Source[] {
  const isFound = findsBy(query);
  const found = sources.filter((source) => {
    const { address, publisher, author, note } = source;
    return isFound([sourceTitle(source), address, publisher, author, note].join(' '));
  });
  return namedFirst(found, sourceTitle, query);
}
