import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Article, articleOf, build, headlineOf, newDraft, notesDocOf } from '#document';
import { DraftStorage, type Place, StorageError } from '#storage';
import { knownSummaries, setLibrary } from '../stores/library.ts';
import { noticesStore } from '../stores/notices.ts';
import { saveStatusStore, setSaveStatus } from '../stores/saveStatus.ts';
import { DraftSession, type DraftSessionOptions, takeUnsaved } from './DraftSession.ts';

const { article, p } = build;
const story = (text: string) => article({ headline: 'Story', lede: [p(text)] });
const opened = newDraft('a', 1000, { article: story('as opened') });
const place: Place = { anchor: 1, head: 2, top: { pos: 0, offset: -3 } };

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

let storage: DraftStorage;
let page: { window: EventTarget; document: FakeDocument };
let text: string;
let session: DraftSession;
/** While it is set, writing a draft fails for this reason. */
let fault: StorageError | null;

const open = (options: Partial<DraftSessionOptions> = {}) =>
  new DraftSession({
    storage: {
      saveDraft: (...args) => (fault ? Promise.reject(fault) : storage.saveDraft(...args)),
      savePlace: (...args) => storage.savePlace(...args),
    },
    draft: opened,
    getArticle: () => story(text),
    getNotes: () => notesDocOf(opened),
    tell: setSaveStatus,
    page,
    ...options,
  });

/** Types as an editor does: the article is another one, and the session hears of it. */
const type = (words: string) => {
  text = words;
  session.changed();
};

/** Lets the database do what it was asked; fake-indexeddb takes a few turns of the real loop. */
const turns = async () => {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  await turns();
};

const wordsOf = (node: Article) => node.child(2).textContent;
const stored = async (id = 'a') => {
  const loaded = await storage.loadDraft(id);
  return loaded.kind === 'draft' ? wordsOf(articleOf(loaded.draft)) : null;
};
const status = () => saveStatusStore.getState();

beforeEach(async () => {
  vi.useFakeTimers({ now: 2000, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  const factory = new IDBFactory();
  storage = new DraftStorage({ factory: () => factory });
  await storage.saveDraft(opened, articleOf(opened));
  setLibrary({ phase: 'ready', ...(await storage.listSummaries()) });
  noticesStore.setState([], true);
  page = { window: new EventTarget(), document: new FakeDocument() };
  text = 'as opened';
  fault = null;
  session = open();
});
afterEach(async () => {
  fault = null;
  await session.close();
  await takeUnsaved('a');
  vi.useRealTimers();
});

describe('an open draft', () => {
  it('is saved as one types, without being asked', async () => {
    expect(status()).toEqual({ phase: 'saved', at: 1000 });
    type('typed');
    await pass(250);
    expect(await stored()).toBe('typed');
    await pass(350);
    expect(status()).toEqual({ phase: 'saved', at: 2250 });
    expect(knownSummaries()).toMatchObject([{ id: 'a', edited: 2250, revision: 1 }]);
  });

  it('is saved again and again, each revision following on the last', async () => {
    for (const words of ['one', 'two', 'three']) {
      type(words);
      await pass(250);
    }
    expect(await storage.loadDraft('a')).toMatchObject({ draft: { revision: 3, edited: 2750 } });
    expect(await stored()).toBe('three');
  });

  it('is not written when nothing changed', async () => {
    await pass(10_000);
    await session.flush();
    expect(await storage.loadDraft('a')).toMatchObject({ draft: { revision: 0 } });
  });

  it('is written at once where it was in memory alone', async () => {
    session = open({ draft: newDraft('b', 1000, { article: story('new') }), unsaved: true });
    text = 'new';
    await pass(250);
    expect(await stored('b')).toBe('new');
  });

  it('keeps its details as it keeps its text', async () => {
    const heard = vi.fn();
    const { details } = session;
    const stop = session.subscribe(heard);
    session.changeDetails({ slug: 'new-slug', tags: ['x'] });
    expect(session.details).toEqual({ ...details, slug: 'new-slug', tags: ['x'] });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    session.changeDetails({ status: 'ready' });
    expect(heard).toHaveBeenCalledTimes(1);
    await pass(250);
    expect(await storage.loadDraft('a')).toMatchObject({
      draft: { slug: 'new-slug', tags: ['x'], status: 'ready' },
    });
    const same = session.details;
    type('typed');
    await pass(250);
    expect(session.details).toBe(same);
  });

  it('keeps the details that changed during a write', async () => {
    type('typed');
    vi.advanceTimersByTime(250);
    session.changeDetails({ slug: 'late' });
    await turns();
    await pass(500);
    expect(await storage.loadDraft('a')).toMatchObject({ draft: { slug: 'late', revision: 2 } });
    expect(session.draft).toMatchObject({ slug: 'late', revision: 2 });
  });

  it('says what is wrong until it is written', async () => {
    fault = new StorageError('full', 'no room');
    type('typed');
    await pass(250);
    expect(status()).toEqual({ phase: 'failed', reason: 'full' });
    fault = null;
    await pass(1000);
    expect(status()).toMatchObject({ phase: 'saved' });
    expect(await stored()).toBe('typed');
  });
});

describe('leaving the page', () => {
  const beforeUnload = () => {
    const event = new Event('beforeunload', { cancelable: true });
    page.window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it.each([
    ['is hidden', () => page.document.dispatchEvent(new Event('visibilitychange'))],
    ['is left', () => page.window.dispatchEvent(new Event('pagehide'))],
    ['is about to be left', beforeUnload],
  ])('writes what is unwritten when the page %s', async (_, leave) => {
    type('last words');
    page.document.visibilityState = 'hidden';
    leave();
    await turns();
    expect(await stored()).toBe('last words');
  });

  it('begins to write in the very turn, so that nothing can come between', async () => {
    const saveDraft = vi.spyOn(storage, 'saveDraft');
    type('last words');
    page.window.dispatchEvent(new Event('pagehide'));
    expect(saveDraft).toHaveBeenCalledTimes(1);
    await turns();
  });

  it('writes nothing when the page only comes to the front', async () => {
    type('typed');
    page.document.dispatchEvent(new Event('visibilitychange'));
    await turns();
    expect(await stored()).toBe('as opened');
  });

  it('asks the person only when something is not on its way to the disk', async () => {
    expect(beforeUnload()).toBe(false);
    type('typed');
    expect(beforeUnload()).toBe(false);
    await turns();
    fault = new StorageError('full', 'no room');
    type('typed more');
    await pass(250);
    expect(beforeUnload()).toBe(true);
    fault = null;
    await pass(2000);
    expect(beforeUnload()).toBe(false);
  });

  it('hears the page no more after the session is closed', async () => {
    await session.close();
    const flush = vi.spyOn(session, 'flush');
    page.window.dispatchEvent(new Event('pagehide'));
    expect(flush).not.toHaveBeenCalled();
  });
});

describe('the place', () => {
  it('is written a second after it changed, and with every flush', async () => {
    const readPlace = vi.fn(() => place);
    session = open({ readPlace });
    session.moved();
    session.moved();
    await pass(999);
    expect(await storage.loadPlace('a')).toBeNull();
    await pass(1);
    expect(await storage.loadPlace('a')).toEqual(place);
    expect(readPlace).toHaveBeenCalledTimes(1);
    readPlace.mockReturnValue({ ...place, anchor: 7 });
    await session.flush();
    expect(await storage.loadPlace('a')).toEqual({ ...place, anchor: 7 });
  });

  it('is no reason to alarm when it cannot be written', async () => {
    vi.spyOn(storage, 'savePlace').mockRejectedValue(new StorageError('full', 'no room'));
    session = open({ readPlace: () => place });
    type('typed');
    expect(await session.flush()).toBe(true);
    expect(status()).toMatchObject({ phase: 'saved' });
  });
});

describe('closing', () => {
  it('writes the last words, though the editor is gone by then', async () => {
    let isGone = false;
    session = open({
      getArticle: () => {
        if (isGone) throw new Error('The editor is gone');
        return story(text);
      },
    });
    type('first');
    vi.advanceTimersByTime(250); // a write is under way
    type('last');
    const closed = session.close();
    isGone = true;
    await closed;
    expect(await stored()).toBe('last');
  });

  it('hears nothing any more', async () => {
    await session.close();
    type('too late');
    session.changeDetails({ slug: 'too-late' });
    await pass(60_000);
    expect(await storage.loadDraft('a')).toMatchObject({ draft: { revision: 0, slug: '' } });
  });

  it('goes on trying where the last words cannot be written, and says so until they are', async () => {
    fault = new StorageError('full', 'no room');
    type('last');
    await session.close();
    expect(noticesStore.getState()).toMatchObject([{ kind: 'alert' }]);
    await pass(30_000);
    expect(noticesStore.getState()).toHaveLength(1);
    fault = null;
    await pass(30_000);
    expect(await stored()).toBe('last');
    expect(noticesStore.getState()).toEqual([]);
    expect(await takeUnsaved('a')).toBeNull();
  });

  it('hands over what it could not write to the one who opens the draft next', async () => {
    fault = new StorageError('full', 'no room');
    type('last');
    await session.close();
    const unsaved = await takeUnsaved('a');
    expect(unsaved && wordsOf(articleOf(unsaved))).toBe('last');
    expect(noticesStore.getState()).toEqual([]);
    fault = null;
    await pass(60_000);
    expect(await stored()).toBe('as opened'); // the old session has ended
    session = open({ draft: unsaved ?? opened, unsaved: true });
    await pass(250);
    expect(await stored()).toBe('last');
  });

  it('leaves no alert behind when the draft is opened again at once', async () => {
    fault = new StorageError('full', 'no room');
    type('last');
    const closed = session.close();
    const unsaved = await takeUnsaved('a');
    await closed;
    expect(unsaved && wordsOf(articleOf(unsaved))).toBe('last');
    expect(noticesStore.getState()).toEqual([]);
  });

  it('lets the one who opens the draft next wait for a write under way', async () => {
    type('last');
    void session.close();
    expect(await takeUnsaved('a')).toBeNull();
    expect(await stored()).toBe('last');
  });
});

describe('another tab that wrote the draft meanwhile', () => {
  beforeEach(async () => {
    const other = open({ getArticle: () => story('from the other tab'), tell: () => {} });
    other.changed();
    await other.close();
    type('mine');
    await pass(250);
  });

  const copies = async () => {
    const { summaries } = await storage.listSummaries();
    return summaries.filter(({ id }) => id !== 'a');
  };

  it('is never written over', async () => {
    expect(status()).toEqual({ phase: 'failed', reason: 'stale' });
    type('mine, and more');
    await pass(60_000);
    await session.flush();
    expect(await stored()).toBe('from the other tab');
  });

  it('leaves this text to be kept as a copy that says so', async () => {
    type('mine, and more');
    const [id, again] = await Promise.all([session.keepAsCopy(), session.keepAsCopy()]);
    expect(again).toBe(id);
    expect(await stored(id)).toBe('mine, and more');
    expect(await stored()).toBe('from the other tab');
    expect(await copies()).toMatchObject([{ id, headline: 'Story (from another tab)' }]);
  });

  it('gets a copy of this text beside it when this one is closed', async () => {
    await session.close();
    const [copy] = await copies();
    expect(copy && (await stored(copy.id))).toBe('mine');
  });

  it('still stands against this tab while the copy is kept', async () => {
    const told = vi.spyOn(saveStatusStore, 'setState');
    await session.keepAsCopy();
    expect(told).not.toHaveBeenCalled();
    expect(status()).toEqual({ phase: 'failed', reason: 'stale' });
  });

  it('leaves the copy in memory where it cannot be stored', async () => {
    fault = new StorageError('full', 'no room');
    const id = await session.keepAsCopy();
    const unsaved = await takeUnsaved(id);
    expect(unsaved && headlineOf(articleOf(unsaved))).toBe('Story (from another tab)');
  });
});
