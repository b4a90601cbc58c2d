import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Article, articleOf, build, newDraft, notesDocOf } from '#document';
import { DraftStorage, type StorageError } from '#storage';
import { setLibrary } from '../../stores/library.ts';
import { noticesStore } from '../../stores/notices.ts';
import { saveStatusStore, setSaveStatus } from '../../stores/saveStatus.ts';
import { findUnsaved } from '../closingSessions.ts';
import { DraftSession, type DraftSessionOptions } from '../DraftSession.ts';

const { article, p } = build;

export const story = (text: string) => article({ headline: 'Story', lede: [p(text)] });

/** The draft that stands in storage when a test begins. */
export const opened = newDraft('a', 1000, { article: story('as opened') });

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

/** What a test changes and looks at. */
export interface World {
  factory: IDBFactory;
  storage: DraftStorage;
  page: { window: EventTarget; document: FakeDocument };
  /** What stands in the editor. */
  text: string;
  session: DraftSession;
  /** While it is set, writing a draft fails for this reason. */
  fault: StorageError | null;
}

export const world = {} as World;

/** A storage as a session takes it, of which a test may replace a method. */
export const storageOf = (storage: DraftStorage): DraftSessionOptions['storage'] => ({
  saveDraft: (...args) => (world.fault ? Promise.reject(world.fault) : storage.saveDraft(...args)),
  savePlace: (...args) => storage.savePlace(...args),
  listOne: (...args) => storage.listOne(...args),
  restoreDraft: (...args) => storage.restoreDraft(...args),
  listen: (...args) => storage.listen(...args),
});

export const open = (options: Partial<DraftSessionOptions> = {}) =>
  new DraftSession({
    storage: storageOf(world.storage),
    draft: opened,
    getArticle: () => story(world.text),
    getNotes: () => notesDocOf(opened),
    tell: setSaveStatus,
    page: world.page,
    ...options,
  });

/** Types as an editor does: the article is another one, and the session hears of it. */
export const type = (words: string) => {
  world.text = words;
  world.session.changed();
};

/** Lets the database do what it was asked; fake-indexeddb takes a few turns of the real loop. */
export const turns = async () => {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Lets time pass, and the database do what comes due. */
export const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  await turns();
};

export const wordsOf = (node: Article) => node.child(2).textContent;

/** The words of a draft that are in storage, or `null`. */
export const stored = async (id = 'a') => {
  const loaded = await world.storage.loadDraft(id);
  return loaded.kind === 'draft' ? wordsOf(articleOf(loaded.draft)) : null;
};

export const status = () => saveStatusStore.getState();

/** Tells the page that a person leaves it, or looks at it again. */
export const look = (visibilityState: DocumentVisibilityState) => {
  world.page.document.visibilityState = visibilityState;
  world.page.document.dispatchEvent(new Event('visibilitychange'));
};

/** Gives each test of a file an open draft in a storage of its own, at the time 2000. */
export function startOpen(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ now: 2000, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    world.factory = new IDBFactory();
    world.storage = new DraftStorage({
      factory: () => world.factory,
      openChannel: () => undefined,
    });
    await world.storage.saveDraft(opened, articleOf(opened));
    setLibrary({ phase: 'ready', ...(await world.storage.listSummaries()) });
    noticesStore.setState([], true);
    world.page = { window: new EventTarget(), document: new FakeDocument() };
    world.text = 'as opened';
    world.fault = null;
    world.session = open();
  });
  afterEach(async () => {
    world.fault = null;
    await world.session.close();
    (await findUnsaved('a'))?.discard();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}
