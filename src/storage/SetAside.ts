import { promisifyRequest } from 'idb-keyval';
import * as v from 'valibot';
import { type ReadResult, readVersioned } from '#document';
import { draftKeys, idIn, setAsideKey } from './keys.ts';

const SET_ASIDE_VERSION = 1;

const setAsideShape = v.object({
  of: v.string(),
  headline: v.string(),
  detail: v.string(),
  at: v.number(),
  records: v.record(v.string(), v.unknown()),
});

/** A record that this Galley cannot read, and keeps as it was found. */
export interface SetAside {
  /** What `loadSetAside` takes. */
  readonly key: string;
  /** The draft that it is a record of, or `null` for settings and pictures. */
  readonly id: string | null;
  /** The draft's headline as far as it is known, or empty. */
  readonly headline: string;
  /** `damaged`: moved out of the way at `at`. `newer`: left where it is for the Galley that wrote it. */
  readonly reason: 'damaged' | 'newer';
  /** When it was moved, in milliseconds since 1970; `null` while it stands where it was found. */
  readonly at: number | null;
  /** What is wrong with it, for a developer. */
  readonly detail: string;
}

type StoredSetAside = Readonly<v.InferOutput<typeof setAsideShape>>;

export const readSetAside = (record: unknown): ReadResult<StoredSetAside> =>
  readVersioned(setAsideShape, SET_ASIDE_VERSION, record);

/** What is told of a record that was set aside under `key`. */
export const setAsideAt = (key: string, stored: StoredSetAside): SetAside => ({
  key,
  id: idIn('draft', stored.of),
  headline: stored.headline,
  reason: 'damaged',
  at: stored.at,
  detail: stored.detail,
});

/** What is told of a record that stands where it was found. `headline` is empty if not known. */
export const leftInPlace = (
  key: string,
  fields: Pick<SetAside, 'headline' | 'reason' | 'detail'>,
): SetAside => ({ key, id: idIn('draft', key), at: null, ...fields });

/**
 * Moves records away to where they are kept untouched, inside a running transaction.
 *
 * @param keys the record that is damaged, and after it those that make no sense without it
 * @param headline what the draft is called, or empty
 */
export async function setAside(
  store: IDBObjectStore,
  keys: readonly [string, ...string[]],
  { headline, detail, at }: { headline: string; detail: string; at: number },
): Promise<SetAside> {
  const records = await recordsAt(store, keys);
  const [of] = keys;
  const stored: StoredSetAside = { of, headline, detail, at, records };
  // `add` fails when the key is taken: nothing that was kept is ever written over.
  store.add({ version: SET_ASIDE_VERSION, ...stored }, setAsideKey(of, at));
  for (const key of Object.keys(records)) store.delete(key);
  return setAsideAt(setAsideKey(of, at), stored);
}

/** The headline in a record of any version that has one where a summary has it. */
export const headlineIn = (record: unknown): string =>
  typeof record === 'object' &&
  record !== null &&
  'headline' in record &&
  typeof record.headline === 'string'
    ? record.headline
    : '';

/** What was set aside under `key`, or stands there unmoved: each record by its key, or `null`. */
export async function findSetAside(
  store: IDBObjectStore,
  key: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const kept = await promisifyRequest<unknown>(store.get(key));
  if (kept === undefined) return null;
  const read = readSetAside(kept);
  if (read.ok) return read.value.records;
  const id = idIn('draft', key);
  return recordsAt(store, id === null ? [key] : draftKeys(id));
}

async function recordsAt(store: IDBObjectStore, keys: readonly string[]) {
  const values = await Promise.all(keys.map((key) => promisifyRequest<unknown>(store.get(key))));
  const records = keys.map((key, index) => [key, values[index]] as const);
  return Object.fromEntries(records.filter(([, value]) => value !== undefined));
}

/** Reads a record of its own kind: its value, or `null` for none that can be used, or what is wrong. */
export async function findRecord<T>(
  store: IDBObjectStore,
  key: string,
  read: (record: unknown) => ReadResult<T>,
): Promise<{ readonly value: T | null } | { readonly damage: string }> {
  const record = await promisifyRequest<unknown>(store.get(key));
  const result = read(record);
  if (result.ok) return { value: result.value };
  if (record === undefined || result.reason === 'newer') return { value: null };
  return { damage: result.detail };
}

/** The same; what is damaged is set aside, and counts as none. */
export async function findOrSetAside<T>(
  store: IDBObjectStore,
  key: string,
  read: (record: unknown) => ReadResult<T>,
  at: number,
): Promise<T | null> {
  const found = await findRecord(store, key, read);
  if ('value' in found) return found.value;
  await setAside(store, [key], { headline: '', detail: found.damage, at });
  return null;
}
