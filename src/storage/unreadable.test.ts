import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  deleteAt,
  draftOf,
  keys,
  putAt,
  recordAt,
  save,
  startEmpty,
  storage,
} from './testing/storageOnFake.ts';

/** Records that cannot be read: nothing of them is lost, and all others open. */

startEmpty();
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a draft that cannot be read', () => {
  const damaged = { version: 1, id: 'bad', article: { type: 'article' }, typed: 'words' };

  beforeEach(async () => {
    await save(draftOf('good'));
    await save(draftOf('bad', {}, 'Lost and found'));
    await putAt('draft/bad', damaged);
  });

  const told = {
    key: 'set-aside/draft/bad/5000',
    id: 'bad',
    headline: 'Lost and found',
    reason: 'damaged',
    at: 5000,
    detail: expect.any(String),
  };

  it('is set aside with its bytes when it is opened, and the others open', async () => {
    expect(await storage.loadDraft('bad')).toEqual({ kind: 'set-aside', setAside: told });
    expect(await storage.loadDraft('bad')).toEqual({ kind: 'none' });
    expect(await storage.loadDraft('good')).toMatchObject({ kind: 'draft' });
    const { summaries, setAside } = await storage.listSummaries();
    expect(summaries.map(({ id }) => id)).toEqual(['good']);
    expect(setAside).toEqual([told]);
    expect(await storage.loadSetAside(told.key)).toMatchObject({
      'draft/bad': damaged,
      'text/bad': { text: 'Lost and found\nText.' },
      'summary/bad': { headline: 'Lost and found' },
    });
  });

  it('is set aside when the library would change it, and says so', async () => {
    await expect(storage.changeDraft('bad', (draft) => draft)).rejects.toMatchObject({
      reason: 'damaged',
    });
    expect((await storage.listSummaries()).setAside).toEqual([told]);
  });

  it('is set aside, not written over, when a draft is saved in its place', async () => {
    await deleteAt('summary/bad');
    await save(draftOf('bad', { revision: 9 }));
    expect(await storage.loadDraft('bad')).toMatchObject({ kind: 'draft' });
    const { setAside } = await storage.listSummaries();
    expect(setAside).toEqual([{ ...told, headline: '' }]);
    expect(await storage.loadSetAside(told.key)).toEqual({
      'draft/bad': damaged,
      'text/bad': expect.anything(),
    });
  });

  it('is found out when its draft is missing, and what is left is kept', async () => {
    await deleteAt('draft/bad');
    const { summaries, setAside } = await storage.listSummaries();
    expect(summaries.map(({ id }) => id)).toEqual(['good']);
    expect(setAside).toEqual([told]);
    expect(await storage.loadSetAside(told.key)).toHaveProperty('text/bad');
  });

  it('is set aside when it calls itself by another name', async () => {
    await putAt('draft/bad', draftOf('good').draft);
    expect(await storage.loadDraft('bad')).toEqual({ kind: 'set-aside', setAside: told });
  });

  it('is known by nobody under a key that nobody has', async () => {
    expect(await storage.loadSetAside('set-aside/draft/none/1')).toBeNull();
  });
});

describe('a draft from a newer Galley', () => {
  const newer = { version: 99, id: 'new', whatever: true };
  const told = {
    key: 'draft/new',
    id: 'new',
    headline: 'From tomorrow',
    reason: 'newer',
    at: null,
    detail: expect.any(String),
  };

  beforeEach(async () => {
    await storage.listSummaries();
    await putAt('draft/new', newer);
    await putAt('summary/new', { version: 99, id: 'new', headline: 'From tomorrow', listed: 7 });
  });

  it('is told of and left as it is', async () => {
    expect(await storage.loadDraft('new')).toEqual({ kind: 'set-aside', setAside: told });
    expect(await storage.listSummaries()).toEqual({ summaries: [], setAside: [told] });
    expect(await storage.loadSetAside('draft/new')).toMatchObject({ 'draft/new': newer });
  });

  it('is neither written over nor changed', async () => {
    await expect(save(draftOf('new'))).rejects.toMatchObject({ reason: 'newer' });
    await expect(storage.changeDraft('new', (draft) => draft)).rejects.toMatchObject({
      reason: 'newer',
    });
    await expect(storage.binDraft('new')).rejects.toMatchObject({ reason: 'newer' });
    expect(await recordAt('draft/new')).toEqual(newer);
  });
});

describe('a record under a key that no draft can have', () => {
  const records = (id: string) => {
    const { draft } = draftOf('stray', {}, 'Stray');
    const summary = { version: 1, id, headline: 'Stray', listed: 3 };
    return [
      [`draft/${id}`, { ...draft, id: id || 'stray' }],
      [`summary/${id}`, summary],
      [`text/${id}`, { version: 1, text: 'Stray' }],
    ] as const;
  };

  it.each(['', 'a/b', '/'])('is set aside as it is: the id “%s”', async (id) => {
    await save(draftOf('good'));
    for (const [key, record] of records(id)) await putAt(key, record);
    const { summaries, setAside } = await storage.listSummaries();
    expect(summaries.map((summary) => summary.id)).toEqual(['good']);
    const told = { key: `set-aside/draft/${id}/5000`, headline: 'Stray', reason: 'damaged' };
    expect(setAside).toMatchObject([told]);
    expect(await storage.loadSetAside(told.key)).toEqual(Object.fromEntries(records(id)));
    expect(await keys()).toEqual(['draft/good', told.key, 'summary/good', 'text/good']);
    expect((await storage.listSummaries()).setAside).toMatchObject([told]);
    expect(await storage.emptyBin(9999)).toEqual([]);
  });

  it('is left to the newer Galley that wrote it', async () => {
    await save(draftOf('good'));
    await putAt('draft/a/b', { version: 99 });
    const { summaries, setAside } = await storage.listSummaries();
    expect(summaries).toHaveLength(1);
    expect(setAside).toMatchObject([{ key: 'draft/a/b', reason: 'newer' }]);
    expect(await recordAt('draft/a/b')).toEqual({ version: 99 });
  });

  it('is set aside when it is a summary without a draft', async () => {
    await save(draftOf('good'));
    await putAt('summary/', { version: 1, id: '', listed: 3 });
    const { summaries, setAside } = await storage.listSummaries();
    expect(summaries).toHaveLength(1);
    expect(setAside).toMatchObject([{ key: 'set-aside/draft//5000' }]);
  });
});

it('hides no draft while nothing can be written', async () => {
  await save(draftOf('good'));
  await save(draftOf('bad'));
  await putAt('draft/bad', { version: 1, typed: 'words' });
  await deleteAt('summary/bad');
  await deleteAt('summary/good');
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full);
  const { summaries, setAside } = await storage.listSummaries();
  expect(summaries).toMatchObject([{ id: 'good', words: 2 }]);
  expect(setAside).toMatchObject([{ key: 'draft/bad', reason: 'damaged', at: null }]);
  expect(await storage.loadSetAside('draft/bad')).toMatchObject({
    'draft/bad': { typed: 'words' },
  });
});
