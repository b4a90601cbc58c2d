import { promisifyRequest } from 'idb-keyval';
import {
  type Article,
  articleOf,
  type Draft,
  type DraftSummary,
  readDraft,
  readSummary,
  searchTextOf,
  summaryOf,
} from '#document';
import { inBinSince } from './inBinSince.ts';
import { draftKeys, isId, keyOf } from './keys.ts';
import { listRecords } from './listRecords.ts';
import { headlineIn, leftInPlace, type SetAside, setAside } from './SetAside.ts';
import { StorageError } from './StorageError.ts';
import { putSearchText } from './searchText.ts';

/**
 * The records of one draft, read and written inside a running transaction. The draft is the truth;
 * its summary and its search text are made from it and can be made again.
 */

/** What stands in the database for an id. `binned` is when it was put into the bin, or `null`. */
type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly binned: number | null }
  | { readonly kind: 'newer'; readonly setAside: SetAside }
  | { readonly kind: 'damaged'; readonly headline: string; readonly detail: string };

/** The draft with this id. */
export async function findDraft(store: IDBObjectStore, id: string): Promise<Found> {
  const [key, summaryKey] = draftKeys(id);
  const [record, summaryRecord] = await Promise.all([
    promisifyRequest<unknown>(store.get(key)),
    promisifyRequest<unknown>(store.get(summaryKey)),
  ]);
  const damaged = (detail: string) =>
    ({ kind: 'damaged', headline: headlineIn(summaryRecord), detail }) as const;
  if (record === undefined) {
    return summaryRecord === undefined ? { kind: 'none' } : damaged('The draft itself is missing.');
  }
  const read = readDraft(record);
  if (!read.ok) {
    if (read.reason === 'damaged') return damaged(read.detail);
    const { reason, detail } = read;
    const headline = headlineIn(summaryRecord);
    return { kind: 'newer', setAside: leftInPlace(key, { headline, reason, detail }) };
  }
  const { id: ownId } = read.value;
  if (ownId !== id) return damaged(`The draft under ${key} calls itself ${ownId}.`);
  if (!isId(id)) return damaged(`No draft can stand under ${key}.`);
  const summary = readSummary(summaryRecord);
  return { kind: 'draft', draft: read.value, binned: summary.ok ? summary.value.binned : null };
}

/** The summary with this id if it can be relied on. */
export async function findSummary(store: IDBObjectStore, id: string): Promise<DraftSummary | null> {
  const read = readSummary(await promisifyRequest<unknown>(store.get(keyOf('summary', id))));
  return read.ok && read.value.id === id ? read.value : null;
}

/** Writes a draft with its summary; its search text is out of date then, unless it is written too. */
export function putDraft(
  store: IDBObjectStore,
  draft: Draft,
  article: Article,
  binned: number | null,
): DraftSummary {
  store.put(draft, keyOf('draft', draft.id));
  return putSummary(store, summaryOf(draft, article, binned));
}

/** Writes a draft with all that is made from it. */
export function putWholeDraft(
  store: IDBObjectStore,
  draft: Draft,
  article: Article,
  binned: number | null,
): DraftSummary {
  putSearchText(store, draft, article);
  return putDraft(store, draft, article, binned);
}

/** Writes a summary; `listed` puts it, and nothing else, into the index by time. */
export function putSummary(store: IDBObjectStore, summary: DraftSummary): DraftSummary {
  store.put({ ...summary, listed: summary.edited }, keyOf('summary', summary.id));
  return summary;
}

export function deleteDraft(store: IDBObjectStore, id: string): void {
  for (const key of draftKeys(id)) store.delete(key);
}

/** Deletes what was put into the bin before a time and not written to since; returns the ids. */
export async function deleteBinned(store: IDBObjectStore, before: number): Promise<string[]> {
  const { summaries } = await listRecords(store);
  const ids = summaries
    .filter((summary) => (inBinSince(summary) ?? before) < before)
    .map(({ id }) => id);
  for (const id of ids) deleteDraft(store, id);
  return ids;
}

/** Moves all records of a draft that cannot be read to where they are kept. */
export const setDraftAside = (
  store: IDBObjectStore,
  id: string,
  at: number,
  { headline, detail }: { headline: string; detail: string },
): Promise<SetAside> => setAside(store, draftKeys(id), { headline, detail, at });

/** What the library shows of a draft, or tells of one that cannot be read; `null` for none. */
export type Listed = { readonly summary: DraftSummary } | { readonly setAside: SetAside } | null;

/**
 * Puts the records of a draft in order: makes the summary again from a draft that is whole, sets
 * aside one that is damaged, leaves one alone that is newer.
 */
export async function repairDraft(store: IDBObjectStore, id: string, at: number): Promise<Listed> {
  const found = await findDraft(store, id);
  switch (found.kind) {
    case 'none':
      return null;
    case 'draft': {
      const { draft, binned } = found;
      return { summary: putWholeDraft(store, draft, articleOf(draft), binned) };
    }
    case 'newer':
      return { setAside: found.setAside };
    case 'damaged':
      return { setAside: await setDraftAside(store, id, at, found) };
  }
}

/** The same of records that cannot be put in order now, because nothing can be written. */
export async function listUnrepaired(store: IDBObjectStore, id: string): Promise<Listed> {
  const found = await findDraft(store, id);
  switch (found.kind) {
    case 'none':
      return null;
    case 'draft':
      return { summary: summaryOf(found.draft, articleOf(found.draft), found.binned) };
    case 'newer':
      return { setAside: found.setAside };
    case 'damaged': {
      const [key] = draftKeys(id);
      const { headline, detail } = found;
      return { setAside: leftInPlace(key, { headline, reason: 'damaged', detail }) };
    }
  }
}

/** Makes the search text of a draft from the draft itself; `null` where that cannot be read. */
export async function makeSearchText(store: IDBObjectStore, id: string): Promise<string | null> {
  const found = await findDraft(store, id);
  return found.kind === 'draft' ? searchTextOf(found.draft, articleOf(found.draft)) : null;
}

/** The same, and keeps it for the next time. */
export async function renewSearchText(store: IDBObjectStore, id: string): Promise<string | null> {
  const found = await findDraft(store, id);
  return found.kind === 'draft' ? putSearchText(store, found.draft, articleOf(found.draft)) : null;
}

/** Tells one stored state of a draft from all others. */
export type Edition = Pick<Draft, 'revision' | 'edited'>;

/**
 * Refuses a save that does not follow on what is stored, so that nobody overwrites what another tab
 * wrote. Where nothing is stored, because it is new or was cleared, any revision is good.
 *
 * @param follows what may be stored, any of which the draft follows on
 * @returns when the stored draft was put into the bin, or `null`
 * @throws StorageError `stale` or `newer`
 */
export async function checkRevision(
  store: IDBObjectStore,
  { id, revision }: Draft,
  follows: readonly Edition[] | undefined,
  at: number,
): Promise<number | null> {
  let stored: (Edition & { readonly binned: number | null }) | null = await findSummary(store, id);
  if (!stored) {
    const found = await findDraft(store, id);
    if (found.kind === 'none') return null;
    if (found.kind === 'newer') throw new StorageError('newer', found.setAside.detail);
    if (found.kind === 'damaged') {
      await setDraftAside(store, id, at, found);
      return null;
    }
    stored = { ...found.draft, binned: found.binned };
  }
  const { revision: storedRevision, edited, binned } = stored;
  const isGood = follows
    ? follows.some((each) => each.revision === storedRevision && each.edited === edited)
    : revision === storedRevision + 1;
  if (!isGood) {
    throw new StorageError('stale', `Stored is ${storedRevision}; ${revision} does not follow.`);
  }
  return binned;
}
