// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf, build, headlineOf, jsonOf, newDraft, notesDocOf } from '#document';
import { t } from '#messages';
import { StorageError } from '#storage';
import { openDraft } from '../session/openDraft.ts';
import { storage } from '../storage.ts';
import { knownSummaries, libraryStore, setLibrary } from '../stores/library.ts';
import { noticesStore } from '../stores/notices.ts';
import { saveStatusStore, setSaveStatus } from '../stores/saveStatus.ts';
import {
  binDraft,
  createDraft,
  createSampleDraft,
  deleteDraft,
  discardDraft,
  duplicateDraft,
  emptyOldBin,
  keepDuplicate,
  refreshSummaries,
  renameSlug,
  restoreDraft,
  setStatus,
} from './draftActions.ts';

const DAY = 24 * 60 * 60 * 1000;

const add = async (id: string, headline: string) => {
  const article = build.article({ headline, lede: [build.p('Text.')] });
  await storage.saveDraft(newDraft(id, 1000, { article, status: 'ready', tags: ['x'] }), article);
};

const opened = async (id: string) => {
  const found = await openDraft(id);
  if (found.kind !== 'draft') throw new Error(`${id}: ${found.kind}`);
  return found;
};

beforeEach(async () => {
  storage.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  noticesStore.setState([], true);
  setLibrary({ phase: 'loading' });
  await add('a', 'Ferry fares fall');
  await refreshSummaries();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the library', () => {
  it('is read from storage', () => {
    expect(libraryStore.getState()).toMatchObject({
      phase: 'ready',
      summaries: [{ id: 'a', headline: 'Ferry fares fall' }],
      setAside: [],
    });
  });

  it('says why it cannot be read', async () => {
    vi.spyOn(storage, 'listSummaries').mockRejectedValue(new StorageError('blocked', 'old tab'));
    await refreshSummaries();
    expect(libraryStore.getState()).toEqual({ phase: 'failed', reason: 'blocked' });
  });

  it('keeps what was saved and deleted while it was read, and reads only once', async () => {
    await add('b', 'The last night bus');
    const { listSummaries } = storage;
    const list = vi.spyOn(storage, 'listSummaries').mockImplementation(async () => {
      const listed = await listSummaries.call(storage);
      await setStatus('a', 'killed');
      await deleteDraft('b');
      return listed;
    });
    await refreshSummaries();
    expect(knownSummaries()).toMatchObject([{ id: 'a', status: 'killed' }]);
    expect(list).toHaveBeenCalledTimes(1);
  });
});

describe('a new draft', () => {
  it('is empty, stored, and listed first', async () => {
    const id = await createDraft();
    expect(id).toMatch(/^[0-9a-z]{10}$/);
    expect(headlineOf((await opened(id)).article)).toBe('');
    expect(knownSummaries().map((summary) => summary.id)).toEqual([id, 'a']);
  });

  it('can be written in even where nothing can be stored', async () => {
    vi.spyOn(storage, 'saveDraft').mockRejectedValue(new StorageError('missing', 'private'));
    const id = await createDraft();
    expect(noticesStore.getState()).toMatchObject([
      { kind: 'alert', text: expect.stringContaining(t.storage.notSaved.missing.title) },
    ]);
    expect(await opened(id)).toMatchObject({ unsaved: { id }, draft: { id } });
  });

  it('says nothing of how the open draft stands', async () => {
    const status = { phase: 'failed', reason: 'full' } as const;
    setSaveStatus(status);
    await createDraft();
    expect(saveStatusStore.getState()).toBe(status);
  });

  it('is the sample when it is asked for', async () => {
    const { draft, article } = await opened(await createSampleDraft());
    expect(headlineOf(article)).toBe('Passengers counted themselves, and the last night bus stays');
    expect(draft).toMatchObject({ slug: 'night-bus-41', status: 'drafting' });
  });
});

describe('a draft in the library', () => {
  it('is duplicated as a draft of its own', async () => {
    const id = await duplicateDraft('a');
    const copy = await opened(id ?? '');
    expect(copy.draft).toMatchObject({
      slug: 'ferry-fares-fall-copy',
      status: 'drafting',
      tags: ['x'],
    });
    expect(copy.draft.created).toBeGreaterThan(1000);
    expect(headlineOf(copy.article)).toBe('Ferry fares fall');
    const second = await opened((await duplicateDraft('a')) ?? '');
    expect(second.draft.slug).toBe('ferry-fares-fall-copy-2');
    expect((await opened('a')).draft).toMatchObject({ status: 'ready', revision: 0 });
  });

  it('is duplicated as it is on the desk, stored or not', async () => {
    const { draft } = await opened('a');
    const typed = build.article({ headline: 'Ferry fares rise' });
    const notes = notesDocOf(newDraft('n', 0)).type.create(null, build.p('Ask the mayor.'));
    const onDesk = { ...draft, article: jsonOf(typed), notes: jsonOf(notes), revision: 7 };
    const copy = await opened(await keepDuplicate(onDesk, typed));
    expect(headlineOf(copy.article)).toBe('Ferry fares rise');
    expect(copy.notes.textContent).toBe('Ask the mayor.');
    expect(copy.draft).toMatchObject({ slug: 'ferry-fares-rise-copy', tags: ['x'], revision: 1 });
    expect(headlineOf((await opened('a')).article)).toBe('Ferry fares fall');
  });

  it('is duplicated while it cannot be stored, and keeps its own words', async () => {
    const saveDraft = vi.spyOn(storage, 'saveDraft');
    saveDraft.mockRejectedValue(new StorageError('full', 'no room'));
    const id = await createSampleDraft();
    saveDraft.mockRestore();
    const copy = await duplicateDraft(id);
    expect(copy).not.toBe(id);
    expect(headlineOf((await opened(id)).article)).toContain('Passengers');
    expect(headlineOf((await opened(copy ?? '')).article)).toContain('Passengers');
  });

  it('gets another slug, made fit for one', async () => {
    await renameSlug('a', ' Über Fähren! ');
    expect(knownSummaries()).toMatchObject([{ slug: 'uber-fahren' }]);
    expect((await opened('a')).draft.slug).toBe('uber-fahren');
    await renameSlug('a', '');
    expect((await opened('a')).draft.slug).toBe('');
  });

  it('gets another status', async () => {
    await setStatus('a', 'published');
    expect(knownSummaries()).toMatchObject([{ status: 'published' }]);
    expect((await opened('a')).draft.status).toBe('published');
  });

  it('goes into the bin, and Undo brings it back', async () => {
    expect(await binDraft('a')).toBe(true);
    expect(knownSummaries()[0]?.binned).not.toBeNull();
    const [notice] = noticesStore.getState();
    expect(notice).toMatchObject({ kind: 'toast', text: t.storage.binned('Ferry fares fall') });
    notice?.undo?.();
    await vi.waitFor(() => expect(knownSummaries()).toMatchObject([{ binned: null }]));
    expect((await opened('a')).binned).toBeNull();
  });

  it('goes into the bin as far as it is stored when its last words are discarded', async () => {
    await discardDraft('never-stored');
    expect(noticesStore.getState()).toEqual([]);
    await discardDraft('a');
    expect(knownSummaries()).toMatchObject([{ id: 'a', binned: expect.any(Number) }]);
    vi.spyOn(storage, 'binDraft').mockRejectedValue(new StorageError('full', 'no room'));
    await discardDraft('a');
    expect(noticesStore.getState()).toMatchObject([{ text: t.storage.notDone.full }]);
  });

  it('is deleted for ever', async () => {
    await deleteDraft('a');
    expect(knownSummaries()).toEqual([]);
    expect(await openDraft('a')).toEqual({ kind: 'none' });
  });

  it('stays in the bin for 30 days', async () => {
    await binDraft('a');
    const binned = knownSummaries()[0]?.binned ?? 0;
    vi.useFakeTimers({ toFake: ['Date'], now: binned + 30 * DAY });
    await emptyOldBin();
    expect(knownSummaries()).toHaveLength(1);
    vi.setSystemTime(binned + 30 * DAY + 1);
    await emptyOldBin();
    expect(knownSummaries()).toEqual([]);
    expect(await openDraft('a')).toEqual({ kind: 'none' });
  });
});

describe('what storage refuses', () => {
  it('is told by an alert, once, and the library is read again', async () => {
    await storage.deleteDraft('a');
    await Promise.all([setStatus('a', 'killed'), renameSlug('a', 'x'), restoreDraft('a')]);
    expect(await binDraft('a')).toBe(false);
    expect(noticesStore.getState()).toMatchObject([
      { kind: 'alert', text: t.storage.notDone.gone },
    ]);
    await vi.waitFor(() => expect(knownSummaries()).toEqual([]));
    expect(await duplicateDraft('a')).toBeUndefined();
  });

  it('does not stop the start', async () => {
    vi.spyOn(storage, 'emptyBin').mockRejectedValue(new StorageError('missing', 'private'));
    await emptyOldBin();
    expect(noticesStore.getState()).toEqual([]);
  });

  it('is found out when a draft is opened', async () => {
    vi.spyOn(storage, 'loadDraft').mockRejectedValue(new StorageError('closed', 'gone'));
    expect(await openDraft('a')).toEqual({ kind: 'failed', reason: 'closed' });
  });
});

it('opens a draft with its article and its place', async () => {
  const place = { anchor: 1, head: 1, top: { pos: 0, offset: 0 } };
  await storage.savePlace('a', place);
  const found = await opened('a');
  expect(found).toMatchObject({ place, binned: null, unsaved: null });
  expect(found.article.eq(articleOf(found.draft))).toBe(true);
});
