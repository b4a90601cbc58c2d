import * as v from 'valibot';
import { type Migrations, type ReadResult, readVersioned } from './readVersioned.ts';
import { type Article, type ArticleJSON, nodeType, schema } from './schema.ts';
import { slugFrom } from './slugs.ts';
import { headlineOf, plainTextOf, standfirstOf, wordsOf } from './text.ts';
import { countTks } from './tks.ts';

export const STATUSES = ['drafting', 'in-review', 'ready', 'published', 'killed'] as const;
export type Status = (typeof STATUSES)[number];

/** The version of the shapes below. */
export const DRAFT_VERSION = 2;

const json = v.record(v.string(), v.unknown());

const draftSchema = v.object({
  version: v.literal(DRAFT_VERSION),
  id: v.pipe(v.string(), v.minLength(1)),
  slug: v.string(),
  bylines: v.array(v.string()),
  kicker: v.string(),
  shortHeadline: v.string(),
  status: v.picklist(STATUSES),
  language: v.pipe(v.string(), v.minLength(1)),
  desk: v.string(),
  tags: v.array(v.string()),
  embargo: v.string(),
  created: v.number(),
  edited: v.number(),
  imported: v.nullable(v.object({ at: v.number(), edited: v.number() })),
  revision: v.number(),
  frontMatter: v.string(),
  article: json,
  notes: json,
});

/**
 * The stored record around an article.
 *
 * `language` is a BCP 47 tag; `desk` the section of the paper; `embargo` a local date and time as
 * `YYYY-MM-DDTHH:MM` or empty; `created` and `edited` milliseconds since 1970; `imported`, of a draft
 * that came from a file, when it did and when it was edited before; `revision` grows by one with each
 * save; `frontMatter` the lines of an imported file's front matter that Galley does not know, as they
 * stood; `notes` the JSON of a `notes` node.
 */
export type Draft = Readonly<v.InferOutput<typeof draftSchema>>;

/** The desk's own fields, which "Draft details" edits. */
export type DraftDetails = Pick<
  Draft,
  | 'slug'
  | 'bylines'
  | 'kicker'
  | 'shortHeadline'
  | 'status'
  | 'language'
  | 'desk'
  | 'tags'
  | 'embargo'
>;

/** The desk's own fields of a draft, and nothing else of it. */
export const detailsOf = ({
  slug,
  bylines,
  kicker,
  shortHeadline,
  status,
  language,
  desk,
  tags,
  embargo,
}: DraftDetails): DraftDetails => ({
  slug,
  bylines,
  kicker,
  shortHeadline,
  status,
  language,
  desk,
  tags,
  embargo,
});

const summarySchema = v.object({
  version: v.literal(DRAFT_VERSION),
  id: v.pipe(v.string(), v.minLength(1)),
  headline: v.string(),
  standfirst: v.string(),
  slug: v.string(),
  status: v.picklist(STATUSES),
  words: v.number(),
  tks: v.number(),
  embargo: v.string(),
  created: v.number(),
  edited: v.number(),
  revision: v.number(),
  /** When it was put into the bin, or `null`. */
  binned: v.nullable(v.number()),
});

/** What the library shows of a draft without reading it. */
export type DraftSummary = Readonly<v.InferOutput<typeof summarySchema>>;

/** A change of the shapes adds its step here, and `DRAFT_VERSION` grows by one. */
const MIGRATIONS: Migrations = {
  1: (record) => ({ imported: null, ...record, version: 2 }),
};

/** A draft from what was stored, brought to today's version and checked, its article included. */
export function readDraft(record: unknown): ReadResult<Draft> {
  const result = readVersioned(draftSchema, DRAFT_VERSION, record, MIGRATIONS);
  if (!result.ok) return result;
  try {
    articleOf(result.value);
    notesDocOf(result.value);
    return result;
  } catch (error) {
    return { ok: false, reason: 'damaged', detail: String(error) };
  }
}

/** A summary from what was stored, brought to today's version and checked. */
export const readSummary = (record: unknown): ReadResult<DraftSummary> =>
  readVersioned(summarySchema, DRAFT_VERSION, record, MIGRATIONS);

/**
 * The article of a draft.
 * @throws RangeError when the JSON is no article of the schema
 */
export function articleOf(draft: Pick<Draft, 'article'>): Article {
  const node = schema.nodeFromJSON(draft.article);
  if (node.type.name !== 'article') throw new RangeError(`Not an article: ${node.type.name}`);
  node.check();
  return node;
}

/**
 * The notes of a draft as a document.
 * @throws RangeError when the JSON is no `notes` node of the schema
 */
export function notesDocOf(draft: Pick<Draft, 'notes'>) {
  const node = schema.nodeFromJSON(draft.notes);
  if (node.type.name !== 'notes') throw new RangeError(`Not notes: ${node.type.name}`);
  node.check();
  return node;
}

/** An article with its five fixed parts, all empty. */
export function emptyArticle(): Article {
  const article = nodeType('article').createAndFill();
  if (!article) throw new Error('The schema cannot fill an article');
  return article;
}

/** Notes with nothing in them. */
export function emptyNotes(): ArticleJSON {
  return nodeType('notes').createAndFill()?.toJSON();
}

const partsAsJSON = new WeakMap<Article, unknown>();

/**
 * The same as `doc.toJSON()`, for an article or notes, at the cost of the parts that changed: it is
 * made anew with each save. The JSON of a part is shared; nobody may change it.
 */
export const jsonOf = (doc: Article): ArticleJSON => ({
  type: doc.type.name,
  content: doc.children.map((part) => {
    const json = partsAsJSON.get(part) ?? part.toJSON();
    partsAsJSON.set(part, json);
    return json;
  }),
});

/**
 * A new draft. The caller brings id and time, so that this stays pure.
 * @param now milliseconds since 1970
 */
export function newDraft(
  id: string,
  now: number,
  fields: Partial<Omit<Draft, 'article'>> & { article?: Article } = {},
): Draft {
  const { article = emptyArticle(), ...rest } = fields;
  return {
    slug: '',
    bylines: [],
    kicker: '',
    shortHeadline: '',
    status: 'drafting',
    language: 'en',
    desk: '',
    tags: [],
    embargo: '',
    created: now,
    edited: now,
    imported: null,
    revision: 0,
    frontMatter: '',
    notes: emptyNotes(),
    ...rest,
    version: DRAFT_VERSION,
    id,
    article: jsonOf(article),
  };
}

/**
 * The slug that a draft is exported under, wherever it is shown: its own, or one made of its
 * headline; `untitled` without either. Fit for a file's name.
 */
export const slugFor = ({ slug }: Pick<Draft, 'slug'>, headline: string): string =>
  cut(slugFrom(slug), 100) || cut(slugFrom(headline), 60) || 'untitled';

/** The words of a slug that fit into a length; of one word that does not, what fits. */
function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const end = slug.lastIndexOf('-', length);
  return slug.slice(0, end > 0 ? end : length);
}

/** The slug that a draft with this article is exported under. */
export const slugOf = (draft: Pick<Draft, 'slug'>, article: Article): string =>
  slugFor(draft, headlineOf(article));

/**
 * When the draft's article was last edited, in milliseconds since 1970. To bring it in from a file
 * puts it at the head of the library, as an edit does, and changes nothing.
 */
export const lastEditOf = ({ edited, imported }: Pick<Draft, 'edited' | 'imported'>): number =>
  imported?.at === edited ? imported.edited : edited;

/** What the library shows of a draft. */
export function summaryOf(draft: Draft, article: Article, binned: number | null): DraftSummary {
  return {
    version: DRAFT_VERSION,
    id: draft.id,
    headline: headlineOf(article),
    standfirst: standfirstOf(article),
    slug: draft.slug,
    status: draft.status,
    words: wordsOf(article),
    tks: countTks(article),
    embargo: draft.embargo,
    created: draft.created,
    edited: draft.edited,
    revision: draft.revision,
    binned,
  };
}

/** What full-text search reads of a draft. */
export const searchTextOf = (draft: Draft, article: Article) =>
  [plainTextOf(article), ...draft.bylines, draft.kicker, draft.desk, ...draft.tags]
    .filter(Boolean)
    .join('\n');
