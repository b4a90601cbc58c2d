import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { summaryOf } from '#document';
import {
  DraftStorage,
  defaultSettings,
  type Edition,
  StorageError,
  type StorageNews,
  type TabChannel,
} from './index.ts';
import {
  behind,
  clock,
  deleteAt,
  draftOf,
  factory,
  keys,
  putAt,
  recordAt,
  save,
  startEmpty,
  storage,
} from './testing/storageOnFake.ts';

startEmpty();
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a draft in storage', () => {
  it('comes back as it was saved', async () => {
    const entry = draftOf('a', { tags: ['x'], edited: 2000 });
    const summary = await save(entry);
    expect(summary).toMatchObject({ id: 'a', headline: 'a', words: 2, edited: 2000, binned: null });
    expect(await storage.loadDraft('a')).toEqual({
      kind: 'draft',
      draft: entry.draft,
      binned: null,
    });
    expect(await keys()).toEqual(['draft/a', 'summary/a', 'text/a']);
  });

  it('is not there under an id that nobody has, or that is none', async () => {
    expect(await storage.loadDraft('b')).toEqual({ kind: 'none' });
    expect(await storage.loadDraft('')).toEqual({ kind: 'none' });
    expect(await storage.loadDraft('a/b')).toEqual({ kind: 'none' });
  });

  it('is written over only by what follows on it', async () => {
    await save(draftOf('a'));
    await save(draftOf('a', { revision: 1 }, 'first tab'));
    await expect(save(draftOf('a', { revision: 1 }, 'second tab'))).rejects.toMatchObject({
      name: 'StorageError',
      reason: 'stale',
    });
    await expect(save(draftOf('a', { revision: 3 }))).rejects.toMatchObject({ reason: 'stale' });
    const { summaries } = await storage.listSummaries();
    expect(summaries.map(({ headline }) => headline)).toEqual(['first tab']);
    expect((await storage.loadSearchTexts()).get('a')).toBe('first tab\nText.');
  });

  it('is refused to the slower of two tabs that write at the same time', async () => {
    await save(draftOf('a'));
    const other = new DraftStorage({ factory: () => factory });
    const entry = draftOf('a', { revision: 1 });
    const outcomes = await Promise.allSettled([
      save(entry),
      other.saveDraft(entry.draft, entry.article),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('may follow on any of several saves that were not answered', async () => {
    const saved = (revision: number, edited: number, follows: readonly Edition[]) => {
      const entry = draftOf('a', { revision, edited });
      return storage.saveDraft(entry.draft, entry.article, { follows });
    };
    const [base, first, second] = [0, 1, 2].map((revision) => ({ revision, edited: 1000 }));
    if (!base || !first || !second) throw new Error('three editions');
    await save(draftOf('a'));
    await saved(2, 1000, [base, first]); // the first one failed
    await saved(3, 1000, [base, first, second]); // the second one did not
    await expect(saved(5, 1000, [base, first, second])).rejects.toMatchObject({ reason: 'stale' });
    // Of the same revision, but not ours: another tab wrote it.
    const other = { revision: 3, edited: 999 };
    await expect(saved(4, 1000, [other])).rejects.toMatchObject({ reason: 'stale' });
    expect((await storage.listSummaries()).summaries).toMatchObject([{ revision: 3 }]);
  });

  it('may have any revision where nothing is stored', async () => {
    await save(draftOf('a', { revision: 41 }));
    expect(await storage.loadDraft('a')).toMatchObject({ draft: { revision: 41 } });
  });

  it('can be changed where it stands', async () => {
    await save(draftOf('a', { revision: 4 }));
    const summary = await storage.changeDraft('a', (draft) => ({
      ...draft,
      slug: 'new',
      id: 'other',
    }));
    expect(summary).toMatchObject({ id: 'a', slug: 'new', revision: 5 });
    expect(await storage.loadDraft('a')).toMatchObject({ draft: { slug: 'new', revision: 5 } });
    await expect(storage.changeDraft('b', (draft) => draft)).rejects.toMatchObject({
      reason: 'gone',
    });
  });

  it('goes into the bin and comes back, and stays there when it is saved', async () => {
    await save(draftOf('a'));
    expect(await storage.binDraft('a')).toMatchObject({ binned: 5000, revision: 0 });
    await save(draftOf('a', { revision: 1 }));
    expect(await storage.loadDraft('a')).toMatchObject({ kind: 'draft', binned: 5000 });
    expect(await storage.restoreDraft('a')).toMatchObject({ binned: null });
    expect(await storage.loadDraft('a')).toMatchObject({ binned: null });
    await expect(storage.binDraft('b')).rejects.toMatchObject({ reason: 'gone' });
  });

  it('is gone with all its records when it is deleted', async () => {
    await save(draftOf('a'));
    await storage.savePlace('a', { anchor: 1, head: 1, top: { pos: 0, offset: 0 } });
    await storage.deleteDraft('a');
    expect(await keys()).toEqual([]);
  });
});

describe('the bin', () => {
  it('loses what was in it for long and not written to since', async () => {
    for (const id of ['kept', 'old', 'written', 'fresh']) await save(draftOf(id));
    clock.time = 6000;
    await storage.binDraft('old');
    await storage.binDraft('written');
    await save(draftOf('written', { revision: 1, edited: 8000 }));
    clock.time = 8000;
    await storage.binDraft('fresh');
    expect(await storage.emptyBin(7000)).toEqual(['old']);
    const { summaries } = await storage.listSummaries();
    expect(summaries.map(({ id }) => id).sort()).toEqual(['fresh', 'kept', 'written']);
    expect(await storage.loadDraft('old')).toEqual({ kind: 'none' });
  });
});

describe('the list of drafts', () => {
  it('is empty at first', async () => {
    expect(await storage.listSummaries()).toEqual({ summaries: [], setAside: [] });
  });

  it('has 2,000 of them in the order of their last edit, and reads no draft for that', async () => {
    const { draft, article: node } = draftOf('any');
    const times = Array.from({ length: 2000 }, (_, index) => (index * 7919) % 2000);
    await storage.listSummaries();
    await behind((store) => {
      for (const edited of times) {
        const summary = summaryOf({ ...draft, id: `d${edited}`, edited }, node, null);
        store.put({ ...summary, listed: edited }, `summary/d${edited}`);
        store.put('not read', `draft/d${edited}`);
      }
      return store.count();
    });
    const { summaries, setAside } = await storage.listSummaries();
    expect(summaries.map(({ edited }) => edited)).toEqual([...times].sort((a, b) => b - a));
    expect(setAside).toEqual([]);
  });

  it('makes a summary again that is missing, damaged or under another name', async () => {
    for (const id of ['missing', 'damaged', 'renamed', 'whole']) {
      await save(draftOf(id, {}, `Story ${id}`));
    }
    await deleteAt('summary/missing');
    await deleteAt('text/missing');
    await putAt('summary/damaged', { version: 1, id: 'damaged', listed: 1 });
    const summary = (await recordAt('summary/renamed')) as object;
    await putAt('summary/renamed', { ...summary, id: 'nobody' });
    const { summaries, setAside } = await storage.listSummaries();
    expect(summaries.map(({ headline }) => headline).sort()).toEqual([
      'Story damaged',
      'Story missing',
      'Story renamed',
      'Story whole',
    ]);
    expect(setAside).toEqual([]);
    expect((await storage.loadSearchTexts()).get('missing')).toBe('Story missing\nText.');
  });
});

describe('the search text', () => {
  const words = 'Only in the newest words.';
  const saveRelaxed = (id: string, revision: number) => {
    const entry = draftOf(id, { revision }, words);
    return storage.saveDraft(entry.draft, entry.article, { durability: 'relaxed' });
  };

  it('is left for later by a relaxed save, and made again when search asks', async () => {
    await save(draftOf('a'));
    await save(draftOf('b'));
    await saveRelaxed('a', 1);
    expect(await recordAt('text/a')).toMatchObject({ text: 'a\nText.', revision: 0 });
    expect((await storage.loadSearchTexts()).get('a')).toContain(words);
    expect(await recordAt('text/a')).toMatchObject({ revision: 1 });
    await saveRelaxed('a', 2);
    await deleteAt('text/b');
    expect([...(await storage.loadSearchTexts(['b', 'a'])).keys()]).toEqual(['b', 'a']);
    expect(await recordAt('text/b')).toMatchObject({ text: 'b\nText.', revision: 0 });
  });

  it('of the first version, which had no revision, is made again', async () => {
    await save(draftOf('a'));
    await putAt('text/a', { version: 1, text: 'Old words.' });
    expect((await storage.loadSearchTexts()).get('a')).toBe('a\nText.');
  });

  it('is found though nothing can be written', async () => {
    await save(draftOf('a'));
    await saveRelaxed('a', 1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect((await storage.loadSearchTexts()).get('a')).toContain(words);
  });

  it('is not made of a draft that is gone', async () => {
    await save(draftOf('a'));
    await storage.deleteDraft('a');
    expect(await storage.loadSearchTexts(['a'])).toEqual(new Map());
    expect(await keys()).toEqual([]);
  });
});

describe('another tab', () => {
  /** Two lines to each other, as two tabs have them. */
  const line = () => {
    const [a, b] = [new EventTarget(), new EventTarget()];
    const end = (from: EventTarget, to: EventTarget): TabChannel => ({
      postMessage: (data) => to.dispatchEvent(new MessageEvent('message', { data })),
      addEventListener: (type, listener) =>
        from.addEventListener(type, (event) => listener(event as MessageEvent)),
    });
    return [end(a, b), end(b, a)] as const;
  };

  it('hears which drafts were binned, restored and deleted', async () => {
    const [here, there] = line();
    const open = (openChannel: () => TabChannel) =>
      new DraftStorage({ factory: () => factory, now: () => 9000, openChannel });
    const [tab, other] = [open(() => here), open(() => there)];
    const news: StorageNews[] = [];
    const stop = other.listen((each) => news.push(each));
    tab.listen(() => expect.unreachable('A tab does not hear itself'));
    for (const id of ['a', 'b']) await save(draftOf(id));
    await tab.binDraft('a');
    expect(await other.listOne('a')).toMatchObject({ summary: { binned: 9000 } });
    await tab.restoreDraft('a');
    await tab.deleteDraft('a');
    expect(await other.listOne('a')).toBeNull();
    await tab.binDraft('b');
    await tab.emptyBin(10_000);
    await tab.emptyBin(10_000);
    const changed = (id: string) => ({ kind: 'changed', ids: [id] });
    expect(news).toEqual(['a', 'a', 'a', 'b', 'b'].map(changed));
    stop();
    await save(draftOf('c'));
    await tab.binDraft('c');
    expect(news).toHaveLength(5);
  });
});

describe('the other records', () => {
  it('remember the place in a draft', async () => {
    const place = { anchor: 3, head: 9, top: { pos: 4, offset: -12.5 } };
    expect(await storage.loadPlace('a')).toBeNull();
    await storage.savePlace('a', place);
    expect(await storage.loadPlace('a')).toEqual(place);
    await putAt('place/a', { version: 1, anchor: -3 });
    expect(await storage.loadPlace('a')).toBeNull();
  });

  it('remember the settings, and begin again where they are damaged', async () => {
    expect(await storage.loadSettings()).toEqual(defaultSettings);
    const settings = { ...defaultSettings, theme: 'dark', sort: 'words' } as const;
    await storage.saveSettings(settings);
    expect(await storage.loadSettings()).toEqual(settings);
    const broken = { version: 1, theme: 'plaid' };
    await putAt('settings', broken);
    expect(await storage.loadSettings()).toEqual(defaultSettings);
    const { setAside } = await storage.listSummaries();
    expect(setAside).toMatchObject([{ key: 'set-aside/settings/5000', id: null }]);
    expect(await storage.loadSetAside('set-aside/settings/5000')).toEqual({ settings: broken });
  });

  it('leave settings of a newer Galley alone', async () => {
    await storage.loadSettings();
    await putAt('settings', { version: 2, mood: 'calm' });
    expect(await storage.loadSettings()).toEqual(defaultSettings);
    await expect(storage.saveSettings(defaultSettings)).rejects.toMatchObject({ reason: 'newer' });
    expect(await recordAt('settings')).toEqual({ version: 2, mood: 'calm' });
  });

  it('keep a picture under the hash of its bytes', async () => {
    const picture = { type: 'image/png', bytes: new TextEncoder().encode('abc') };
    const hash = await storage.savePicture(picture);
    expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await storage.savePicture(picture)).toBe(hash);
    expect(await storage.loadPicture(hash)).toEqual(picture);
    expect(await storage.loadPicture('none')).toBeNull();
  });

  it('are found again by another Galley on the same database', async () => {
    await save(draftOf('a'));
    storage.close();
    const other = new DraftStorage({ factory: () => factory });
    expect(await other.loadDraft('a')).toMatchObject({ kind: 'draft' });
  });
});

it('throws StorageError for what is no id', async () => {
  await expect(save(draftOf('a/b'))).rejects.toBeInstanceOf(StorageError);
});
