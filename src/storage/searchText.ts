import { promisifyRequest } from 'idb-keyval';
import * as v from 'valibot';
import {
  type Article,
  type Draft,
  type Migrations,
  type ReadResult,
  readSummary,
  readVersioned,
  searchTextOf,
} from '#document';
import { BY_TIME, below, idIn, keyOf } from './keys.ts';

/**
 * What full-text search reads of a draft. It is not written with each save, because it is the whole
 * text over again: it carries the revision that it was made from, and when search finds it behind
 * the draft, it is made again.
 */

const SEARCH_TEXT_VERSION = 2;

const searchTextShape = v.object({ text: v.string(), revision: v.number() });

const MIGRATIONS: Migrations = {
  // The revision was not kept. None is below 0: this text will be made again.
  1: (record) => ({ ...record, revision: -1 }),
};

const readSearchText = (record: unknown): ReadResult<v.InferOutput<typeof searchTextShape>> =>
  readVersioned(searchTextShape, SEARCH_TEXT_VERSION, record, MIGRATIONS);

/** Writes the search text of a draft. */
export function putSearchText(store: IDBObjectStore, draft: Draft, article: Article): string {
  const text = searchTextOf(draft, article);
  const { id, revision } = draft;
  store.put({ version: SEARCH_TEXT_VERSION, revision, text }, keyOf('text', id));
  return text;
}

/** The search texts of all drafts, or of some; and which drafts have none of their last revision. */
export async function findSearchTexts(
  store: IDBObjectStore,
  ids: readonly string[] | undefined,
): Promise<{ readonly texts: Map<string, string>; readonly outdated: readonly string[] }> {
  const each = (keys: readonly string[]) =>
    Promise.all(keys.map((key) => promisifyRequest<unknown>(store.get(key))));
  const textKeys = ids?.map((id) => keyOf('text', id));
  const [summaries, keys, records] = await Promise.all([
    ids
      ? each(ids.map((id) => keyOf('summary', id)))
      : promisifyRequest<unknown[]>(store.index(BY_TIME).getAll()),
    textKeys ?? promisifyRequest(store.getAllKeys(below('text'))),
    textKeys ? each(textKeys) : promisifyRequest<unknown[]>(store.getAll(below('text'))),
  ]);
  const kept = new Map(keys.map((key, index) => [idIn('text', key), records[index]]));
  const texts = new Map<string, string>();
  const outdated: string[] = [];
  for (const record of summaries) {
    const summary = readSummary(record);
    if (!summary.ok) continue;
    const { id, revision } = summary.value;
    const read = readSearchText(kept.get(id));
    if (read.ok && read.value.revision === revision) texts.set(id, read.value.text);
    else outdated.push(id);
  }
  return { texts, outdated };
}
