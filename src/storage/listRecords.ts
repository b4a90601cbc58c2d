import { promisifyRequest } from 'idb-keyval';
import { type DraftSummary, readSummary } from '#document';
import { BY_TIME, below, idIn, isId } from './keys.ts';
import { readSetAside, type SetAside, setAsideAt } from './SetAside.ts';

interface ListedRecords {
  /** Newest edit first. */
  readonly summaries: DraftSummary[];
  /** Ids under which not both a draft and a good summary of it stand. */
  readonly unlisted: readonly string[];
  readonly setAside: SetAside[];
}

/** What the library shows, read without any draft, inside a running transaction. */
export async function listRecords(store: IDBObjectStore): Promise<ListedRecords> {
  const byTime = store.index(BY_TIME);
  const [records, recordKeys, draftKeys, kept, keptKeys] = await Promise.all([
    promisifyRequest<unknown[]>(byTime.getAll()),
    promisifyRequest(byTime.getAllKeys()),
    promisifyRequest(store.getAllKeys(below('draft'))),
    promisifyRequest<unknown[]>(store.getAll(below('set-aside'))),
    promisifyRequest(store.getAllKeys(below('set-aside'))),
  ]);
  const unlisted = new Set(draftKeys.map((key) => idIn('draft', key) ?? ''));
  const summaries: DraftSummary[] = [];
  const withoutDraft: string[] = [];
  records.forEach((record, index) => {
    const id = idIn('summary', recordKeys[index] ?? '');
    if (id === null) return;
    const read = readSummary(record);
    const isGood = read.ok && read.value.id === id && isId(id);
    if (!unlisted.has(id)) withoutDraft.push(id);
    else if (isGood && unlisted.delete(id)) summaries.push(read.value);
  });
  return {
    summaries: summaries.reverse(),
    unlisted: [...unlisted, ...withoutDraft],
    setAside: keptKeys.flatMap((key, index) => {
      const read = readSetAside(kept[index]);
      return read.ok ? [setAsideAt(String(key), read.value)] : [];
    }),
  };
}
