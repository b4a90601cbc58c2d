/** The database, its one object store, and the index that lists summaries by time. */
export const DATABASE = 'galley';
export const DATABASE_VERSION = 1;
export const RECORDS = 'records';
export const BY_TIME = 'listed';

/** What a key begins with says what its record is. README.md beside this file has the table. */
type Prefix = 'draft' | 'summary' | 'text' | 'place' | 'picture' | 'set-aside';

export const SETTINGS_KEY = 'settings';

/** Whether a text can be the id of a draft or the hash of a picture: a slash would mix up keys. */
export const isId = (id: string) => id !== '' && !id.includes('/');

/**
 * The key of a record.
 * @throws RangeError for what is not an id
 */
export function keyOf(prefix: Exclude<Prefix, 'set-aside'>, id: string): string {
  if (!isId(id)) throw new RangeError(`Not an id: ${JSON.stringify(id)}`);
  return `${prefix}/${id}`;
}

/** The id in a key with this prefix, or `null` when the key has another. */
export const idIn = (prefix: Prefix, key: IDBValidKey): string | null =>
  typeof key === 'string' && key.startsWith(`${prefix}/`) ? key.slice(prefix.length + 1) : null;

/**
 * All keys that a draft's records are kept under, the draft itself first. Of what is no id, too: a
 * fault may have written records under such keys, and they are kept like all others.
 */
export const draftKeys = (id: string) =>
  [`draft/${id}`, `summary/${id}`, `text/${id}`, `place/${id}`] as const;

/** Where a record is kept after it was set aside at `at`, in milliseconds since 1970. */
export const setAsideKey = (key: string, at: number) => `set-aside/${key}/${at}`;

/** The range of all keys with this prefix. */
export const below = (prefix: Prefix) => IDBKeyRange.bound(`${prefix}/`, `${prefix}0`, false, true); // '0' follows '/'
