import { type Article, hasTellingId, sourcesOf } from '#document';
import { articleFrom, passageOf, renamePassage } from './Passage.ts';

/**
 * An article that comes from a file, whose confidential sources have ids that were made for such
 * sources: what cites them says nothing of them then, even after they are deleted.
 * @param newId gives such an id, another each time: see `confidentialId`
 */
export function withConfidentialIds(article: Article, newId: () => string): Article {
  const telling = sourcesOf(article).filter(hasTellingId);
  if (telling.length === 0) return article;
  const ids = new Map(telling.map(({ id }) => [id, newId()]));
  return articleFrom(renamePassage(passageOf(article), ids));
}
