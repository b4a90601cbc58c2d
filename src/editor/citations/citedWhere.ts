import { type Article, citationsIn } from '#document';
import { partLabel } from '../outline/partLabel.ts';

/** A part of the article that cites a source, and how often. */
export interface CitedIn {
  readonly label: string;
  readonly count: number;
}

/** Where a source is cited, part by part: what is said before it is deleted. */
export function citedWhere(article: Article, id: string): CitedIn[] {
  const where: CitedIn[] = [];
  article.forEach((part) => {
    const count = citationsIn(part).filter((citation) => citation.source === id).length;
    if (count > 0) where.push({ label: partLabel(part), count });
  });
  return where;
}
