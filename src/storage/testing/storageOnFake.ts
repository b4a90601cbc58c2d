import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { build, type Draft, newDraft } from '#document';
import { DraftStorage } from '../DraftStorage.ts';
import { DATABASE, DATABASE_VERSION, RECORDS } from '../keys.ts';

const { article, p } = build;

/** A draft whose headline is its id, unless another is given, with its article as a node. */
export const draftOf = (
  id: string,
  fields: Partial<Omit<Draft, 'article'>> = {},
  headline = id,
) => {
  const node = article({ headline, lede: [p('Text.')] });
  return { draft: newDraft(id, 1000, { ...fields, article: node }), article: node };
};

export let factory: IDBFactory;
export let storage: DraftStorage;

/** What the clock of storage says. */
export const clock = { time: 5000 };

/** Gives each test of a file a storage on an empty database; the clock stands at 5000. */
export function startEmpty(): void {
  beforeEach(() => {
    factory = new IDBFactory();
    clock.time = 5000;
    storage = new DraftStorage({ factory: () => factory, now: () => clock.time });
  });
}

export const save = ({ draft, article: node }: ReturnType<typeof draftOf>) =>
  storage.saveDraft(draft, node);

/** Reads and writes records behind the back of storage, as a fault or another Galley would. */
export async function behind(act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(DATABASE, DATABASE_VERSION);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(RECORDS, 'readwrite');
      const request = act(transaction.objectStore(RECORDS));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

export const recordAt = (key: string) => behind((store) => store.get(key));
export const putAt = (key: string, record: unknown) => behind((store) => store.put(record, key));
export const deleteAt = (key: string) => behind((store) => store.delete(key));
export const keys = () => behind((store) => store.getAllKeys());
