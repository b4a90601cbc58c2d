import { type Article, relatedLinksOf, type Source, sourcesOf } from '#document';
import { type FindQuery, findInText } from './findInText.ts';

export type SourceField = Exclude<keyof Source, 'id' | 'kind' | 'terms'>;
export type RelatedLinkField = 'title' | 'address' | 'reason';

/** A match in a field of a source or of a related link; `from` and `to` are offsets in the field. */
export type RowMatch = (
  | { readonly kind: 'source'; readonly id: string; readonly field: SourceField }
  | { readonly kind: 'relatedLink'; readonly field: RelatedLinkField }
) & {
  /** Which source or related link, from 0. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
};

const SOURCE_FIELDS: readonly SourceField[] = [
  'title',
  'address',
  'publisher',
  'author',
  'published',
  'accessed',
  'archived',
  'note',
];
const RELATED_FIELDS: readonly RelatedLinkField[] = ['title', 'address', 'reason'];

/** The matches in sources and related links, in the order of their rows and fields. */
export function rowMatches(article: Article, query: FindQuery): RowMatch[] {
  return [
    ...sourcesOf(article).flatMap((source, index) =>
      SOURCE_FIELDS.flatMap((field) =>
        findInText(source[field], query).map(
          (range): RowMatch => ({ kind: 'source', id: source.id, index, field, ...range }),
        ),
      ),
    ),
    ...relatedLinksOf(article).flatMap((link, index) =>
      RELATED_FIELDS.flatMap((field) =>
        findInText(link[field], query).map(
          (range): RowMatch => ({ kind: 'relatedLink', index, field, ...range }),
        ),
      ),
    ),
  ];
}

/** Whether two documents have the same sources and related links. */
export const sameRows = (before: Article, after: Article): boolean =>
  sourcesOf(before) === sourcesOf(after) && relatedLinksOf(before) === relatedLinksOf(after);

export const isSameField = (a: RowMatch, b: RowMatch): boolean =>
  a.kind === b.kind && a.index === b.index && a.field === b.field;

/** Whether the second match lies in a field that comes after that of the first. */
export function isLaterField(first: RowMatch, second: RowMatch): boolean {
  if (first.kind !== second.kind) return second.kind === 'relatedLink';
  if (first.index !== second.index) return second.index > first.index;
  const fields: readonly string[] = first.kind === 'source' ? SOURCE_FIELDS : RELATED_FIELDS;
  return fields.indexOf(second.field) > fields.indexOf(first.field);
}
