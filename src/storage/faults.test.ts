import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build, newDraft } from '#document';
import { DraftStorage, type StorageNews } from './index.ts';
import { DATABASE, DATABASE_VERSION } from './keys.ts';

/** What storage does when the browser fails it: every fault has its reason, and nothing is half done. */

const node = build.article({ headline: 'Story' });
const draftOf = (revision: number) => newDraft('a', 1000, { revision, article: node });

let factory: IDBFactory;
let storage: DraftStorage;

const save = (revision = 0) => storage.saveDraft(draftOf(revision), node);
const storedRevision = async () => {
  const loaded = await new DraftStorage({ factory: () => factory }).loadDraft('a');
  return loaded.kind === 'draft' ? loaded.draft.revision : null;
};

/** What storage tells of its own accord. */
const hear = () => {
  const news: StorageNews[] = [];
  storage.listen((each) => news.push(each));
  return news;
};
const deleteDatabase = () =>
  new Promise<void>((resolve, reject) => {
    const request = factory.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
/** The connections that are opened from now on. */
const connections = () => {
  const opened: IDBDatabase[] = [];
  const open = factory.open.bind(factory);
  vi.spyOn(factory, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
  return opened;
};

beforeEach(() => {
  factory = new IDBFactory();
  storage = new DraftStorage({ factory: () => factory, openChannel: () => undefined });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a write that fails', () => {
  it.each([
    ['full', 'QuotaExceededError'],
    ['failed', 'DataCloneError'],
    ['failed', 'UnknownError'],
  ])('is told as %s when a put throws %s, and nothing is half written', async (reason, name) => {
    await save(0);
    const put = IDBObjectStore.prototype.put;
    let count = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<IDBObjectStore['put']>
    ) {
      count += 1;
      if (count === 3) throw new DOMException('no', name);
      return put.apply(this, args);
    });
    await expect(save(1)).rejects.toMatchObject({ name: 'StorageError', reason });
    expect(count).toBe(3);
    vi.restoreAllMocks();
    expect(await storedRevision()).toBe(0);
    await save(1);
    expect(await storedRevision()).toBe(1);
  });

  it.each([
    ['full', 'QuotaExceededError'],
    ['closed', 'AbortError'],
    ['failed', 'UnknownError'],
  ])('is told as %s when the commit ends in %s', async (reason, name) => {
    await save(0);
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
      this: IDBTransaction & { _abort?: (name: string) => void },
    ) {
      this._abort?.(name);
    });
    await expect(save(1)).rejects.toMatchObject({ reason });
    vi.restoreAllMocks();
    expect(await storedRevision()).toBe(0);
  });

  it('is not called complete before it is', async () => {
    await save(0);
    let isComplete = false;
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
      this: IDBTransaction,
    ) {
      this.addEventListener('complete', () => {
        isComplete = true;
      });
    });
    const saving = save(1).then(() => isComplete);
    expect(await saving).toBe(true);
  });
});

describe('a database that is gone', () => {
  it('is opened afresh after it was deleted', async () => {
    await save(0);
    const news = hear();
    await deleteDatabase();
    expect(news).toEqual([{ kind: 'lost' }]);
    expect(await storedRevision()).toBeNull();
    await save(8);
    expect(await storedRevision()).toBe(8);
  });

  it('is opened again after a connection was closed without a word', async () => {
    const opened = connections();
    const news = hear();
    await save(0);
    opened[0]?.close();
    await save(1);
    expect(opened).toHaveLength(2);
    expect(news).toEqual([{ kind: 'lost' }]);
    expect(await storedRevision()).toBe(1);
  });

  it('is told of when the browser closes it', async () => {
    const [opened, news] = [connections(), hear()];
    await save(0);
    opened[0]?.onclose?.(new Event('close'));
    expect(news).toEqual([{ kind: 'lost' }]);
    await save(1);
    expect(opened).toHaveLength(2);
  });
});

describe('a database that does not open', () => {
  it.each([
    ['there is none', () => undefined],
    [
      'asking for it throws',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
  ])('is missing when %s', async (_, give) => {
    storage = new DraftStorage({ factory: give });
    await expect(storage.listSummaries()).rejects.toMatchObject({ reason: 'missing' });
    await expect(save()).rejects.toMatchObject({ reason: 'missing' });
  });

  it('is tried again with the next operation', async () => {
    let isThere = false;
    storage = new DraftStorage({ factory: () => (isThere ? factory : undefined) });
    await expect(save()).rejects.toMatchObject({ reason: 'missing' });
    const news = hear();
    isThere = true;
    await save();
    expect(news).toEqual([{ kind: 'healed' }]);
    expect(await storedRevision()).toBe(0);
  });

  it('is silent while the browser does not answer, who is asked again until it does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = factory.open.bind(factory);
    const asked: IDBOpenDBRequest[] = [];
    const asking = vi.spyOn(factory, 'open').mockImplementation(() => {
      asked.push({} as IDBOpenDBRequest);
      return asked.at(-1) as IDBOpenDBRequest;
    });
    const news = hear();
    const first = expect(save()).rejects.toMatchObject({ reason: 'silent' });
    await vi.advanceTimersByTimeAsync(4000);
    await first;
    await expect(save()).rejects.toMatchObject({ reason: 'silent' }); // without waiting again
    expect(asked).toHaveLength(2);
    asking.mockImplementation(open);
    await vi.advanceTimersByTimeAsync(4000);
    await vi.waitFor(() => expect(news).toEqual([{ kind: 'healed' }]));
    await save();
    expect(await storedRevision()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asking).toHaveBeenCalledTimes(4); // the last one is that of `storedRevision`
  });

  it('closes what opens late beside a connection that is open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const late = { result: { close: vi.fn() } } as unknown as IDBOpenDBRequest;
    vi.spyOn(factory, 'open').mockReturnValueOnce(late);
    const first = expect(save()).rejects.toMatchObject({ reason: 'silent' });
    await vi.advanceTimersByTimeAsync(4000);
    await first;
    await vi.waitFor(() => save());
    late.onsuccess?.(new Event('success'));
    expect(late.result.close).toHaveBeenCalledTimes(1);
    await save(1);
    expect(await storedRevision()).toBe(1);
  });

  it('is newer when a newer Galley upgraded it', async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open(DATABASE, DATABASE_VERSION + 1);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(save()).rejects.toMatchObject({ reason: 'newer' });
    db.close();
  });

  it('is blocked while another tab holds an older one, and opens when that lets go', async () => {
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open(DATABASE, DATABASE_VERSION);
      request.onupgradeneeded = () => request.result.createObjectStore('old');
      request.onsuccess = () => resolve(request.result);
    });
    const open = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((name) => open(name, DATABASE_VERSION + 1));
    await expect(save()).rejects.toMatchObject({ reason: 'blocked' });
    await expect(save()).rejects.toMatchObject({ reason: 'blocked' });
    old.close();
    await vi.waitFor(() => save());
  });
});

it('lets a newer tab upgrade the database', async () => {
  await save();
  const news = hear();
  const upgraded = await new Promise<number>((resolve, reject) => {
    const request = factory.open(DATABASE, DATABASE_VERSION + 1);
    request.onblocked = () => reject(new Error('blocked'));
    request.onsuccess = () => resolve(request.result.version);
  });
  expect(upgraded).toBe(DATABASE_VERSION + 1);
  expect(news).toEqual([]); // nothing is lost by that
  await expect(save(1)).rejects.toMatchObject({ reason: 'newer' });
});
