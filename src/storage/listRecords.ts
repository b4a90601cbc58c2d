import { promisifyRequest } from 'idb-keyval';
import { type DraftSummary, readSummary } from '#document';
import { BY_TIME, below, idIn } from './keys.ts';
import { readSetAside, type SetAside, setAsideAt } from './SetAside.ts';

interface Listed {
  /** Newest edit first. */
  readonly summaries: DraftSummary[];
  /** Ids under which not both a draft and a good summary of it stand. */
  readonly unlisted: readonly string[];
  readonly setAside: SetAside[];
}

/** What the library shows, read without any draft, inside a running transaction. */
export async function listRecords(store: IDBObjectStore): Promise<Listed> {
  const [records, draftKeys, kept, keptKeys] = await Promise.all([
    promisifyRequest<unknown[]>(store.index(BY_TIME).getAll()),
    promisifyRequest(store.getAllKeys(below('draft'))),
    promisifyRequest<unknown[]>(store.getAll(below('set-aside'))),
    promisifyRequest(store.getAllKeys(below('set-aside'))),
  ]);
  const unlisted = new Set(draftKeys.map((key) => idIn('draft', key) ?? ''));
  const summaries: DraftSummary[] = [];
  const withoutDraft: string[] = [];
  for (const record of records.reverse()) {
    const read = readSummary(record);
    if (!read.ok) continue;
    if (unlisted.delete(read.value.id)) summaries.push(read.value);
    else withoutDraft.push(read.value.id);
  }
  return {
    summaries,
    unlisted: [...unlisted, ...withoutDraft],
    setAside: keptKeys.flatMap((key, index) => {
      const read = readSetAside(kept[index]);
      return read.ok ? [setAsideAt(String(key), read.value)] : [];
    }),
  };
}
