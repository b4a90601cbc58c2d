import { Document, YAMLMap } from 'yaml';
import { type Article, type Draft, headlineOf, lastEditOf, standfirstOf } from '#document';
import { dayOf } from './isoDates.ts';

/** The statuses of an article that no site should show, whatever reads the file. */
const UNPUBLISHED: readonly Draft['status'][] = ['drafting', 'in-review', 'killed'];

/**
 * The front matter of a draft, without its fences: flat keys, every string quoted, what is empty
 * left out, and last the lines that Galley does not know, as they stood.
 */
export function printFrontMatter(draft: Draft, article: Article): string {
  const document = new Document();
  const map = new YAMLMap();
  document.contents = map as Document['contents'];
  const set = (key: string, value: string | boolean | readonly string[]) => {
    if (typeof value !== 'boolean' && value.length === 0) return;
    map.set(key, document.createNode(value, { flow: true }));
  };
  set('title', headlineOf(article));
  set('short_title', draft.shortHeadline);
  set('description', standfirstOf(article));
  set('kicker', draft.kicker);
  set('slug', draft.slug);
  set('author', draft.bylines.filter(Boolean));
  set('date', dayOf(draft.created));
  set('lastmod', dayOf(lastEditOf(draft)));
  set('lang', draft.language);
  set('section', draft.desk);
  set('tags', draft.tags.filter(Boolean));
  set('status', draft.status);
  set('embargo', draft.embargo);
  if (UNPUBLISHED.includes(draft.status)) set('draft', true);
  set('draft_id', draft.id);
  const known = document.toString({
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    flowCollectionPadding: false,
    lineWidth: 0,
  });
  return (known + draft.frontMatter).trimEnd();
}
