// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { build, newDraft } from '#document';
import { t } from '#messages';
import { DraftStorage } from '#storage';
import { startReading } from './startReading.ts';
import { storage } from './storage.ts';
import { knownSummaries, libraryStore, setLibrary } from './stores/library.ts';
import { noticesStore } from './stores/notices.ts';
import { changeSettings, settingsStore } from './stores/settings.ts';

let stop: () => void;
let factory: IDBFactory;

const article = build.article({ headline: 'Ferry fares' });
const phase = () => libraryStore.getState().phase;
const refuse = () => {
  throw new DOMException('private', 'SecurityError');
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  storage.close();
  factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  setLibrary({ phase: 'loading' });
  noticesStore.setState([], true);
  await storage.saveDraft(newDraft('a', 1000, { article }), article);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('reads settings and drafts', async () => {
  await storage.saveSettings({ ...settingsStore.getState(), sort: 'words' });
  stop = startReading();
  await vi.waitFor(() => expect(phase()).toBe('ready'));
  expect(knownSummaries()).toMatchObject([{ id: 'a' }]);
  expect(settingsStore.getState().sort).toBe('words');
});

it.each(['focus', 'hashchange'])('reads what another tab wrote at %s', async (event) => {
  stop = startReading();
  await vi.waitFor(() => expect(phase()).toBe('ready'));
  await storage.saveDraft(newDraft('b', 2000, { article }), article);
  window.dispatchEvent(new Event(event));
  await vi.waitFor(() => expect(knownSummaries()).toMatchObject([{ id: 'b' }, { id: 'a' }]));
});

it('reads again and again while nothing can be read, and takes back what was said', async () => {
  storage.close();
  const open = vi.spyOn(factory, 'open').mockImplementation(refuse);
  stop = startReading();
  await vi.waitFor(() => expect(libraryStore.getState()).toMatchObject({ reason: 'missing' }));
  expect(noticesStore.getState()).toEqual([]); // the library says it
  await changeSettings({ sort: 'created' });
  await changeSettings({ sort: 'words' });
  expect(noticesStore.getState()).toMatchObject([{ text: t.storage.notDone.missing }]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(phase()).toBe('failed');
  open.mockRestore();
  await vi.advanceTimersByTimeAsync(2000);
  await vi.waitFor(() => expect(phase()).toBe('ready'));
  expect(noticesStore.getState()).toEqual([]);
});

it('reads again when the database was deleted', async () => {
  stop = startReading();
  await vi.waitFor(() => expect(phase()).toBe('ready'));
  factory.deleteDatabase('galley');
  await vi.waitFor(() => expect(knownSummaries()).toEqual([]));
  expect(phase()).toBe('ready');
});

it('sees what another tab wrote when a person comes back', async () => {
  stop = startReading();
  await vi.waitFor(() => expect(phase()).toBe('ready'));
  const other = new DraftStorage({ factory: () => factory });
  await other.saveDraft(newDraft('b', 2000, { article }), article);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(knownSummaries().map(({ id }) => id)).toEqual(['b', 'a']));
});

it('hears of what another tab did to a draft', async () => {
  stop = startReading();
  await vi.waitFor(() => expect(phase()).toBe('ready'));
  await new DraftStorage({ factory: () => factory }).binDraft('a');
  await vi.waitFor(() => expect(knownSummaries()[0]?.binned).toEqual(expect.any(Number)));
});
