import { describe, expect, it, vi } from 'vitest';
import { StorageError } from '#storage';
import { noticesStore } from '../stores/notices.ts';
import { unsavedStore } from '../stores/unsaved.ts';
import { findUnsaved } from './closingSessions.ts';
import type { DraftSessionOptions } from './DraftSession.ts';
import {
  look,
  open,
  pass,
  startOpen,
  status,
  storageOf,
  stored,
  story,
  turns,
  type,
  world,
} from './testing/onFakePage.ts';

startOpen();

describe('leaving the page', () => {
  const beforeUnload = () => {
    const event = new Event('beforeunload', { cancelable: true });
    world.page.window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it.each([
    ['is hidden', () => world.page.document.dispatchEvent(new Event('visibilitychange'))],
    ['is left', () => world.page.window.dispatchEvent(new Event('pagehide'))],
    ['is about to be left', beforeUnload],
  ])('writes what is unwritten when the page %s', async (_, leave) => {
    type('last words');
    world.page.document.visibilityState = 'hidden';
    leave();
    await turns();
    expect(await stored()).toBe('last words');
  });

  it('begins to write in the very turn, so that nothing can come between', async () => {
    const saveDraft = vi.spyOn(world.storage, 'saveDraft');
    type('last words');
    world.page.window.dispatchEvent(new Event('pagehide'));
    expect(saveDraft).toHaveBeenCalledTimes(1);
    await turns();
  });

  it('begins to write the newest words beside a write that never ends', async () => {
    const follows = vi.fn();
    let calls = 0;
    const { storage } = world;
    world.session = open({
      storage: {
        ...storageOf(storage),
        saveDraft(draft, article, options) {
          calls += 1;
          follows(
            draft.revision,
            options?.follows?.map(({ revision }) => revision),
          );
          return calls === 1 ? new Promise(() => {}) : storage.saveDraft(draft, article, options);
        },
      },
    });
    type('first words');
    await pass(250);
    type('last words');
    world.page.window.dispatchEvent(new Event('pagehide'));
    expect(follows.mock.calls).toEqual([
      [1, [0]],
      [2, [0, 1]],
    ]);
    await turns();
    expect(await stored()).toBe('last words');
  });

  it('follows on a write that was answered late, and on one that failed', async () => {
    const { storage } = world;
    const answers: (() => void)[] = [];
    world.session = open({
      storage: {
        ...storageOf(storage),
        saveDraft: (...args) =>
          new Promise((resolve, reject) => {
            const asked = world.fault ? Promise.reject(world.fault) : storage.saveDraft(...args);
            asked.catch(() => {});
            answers.push(() => asked.then(resolve, reject));
          }),
      },
    });
    for (const words of ['one', 'two', 'three', 'four']) {
      world.fault = words === 'two' ? new StorageError('full', 'no room') : null;
      type(words);
      look('hidden');
      await turns();
    }
    expect(await stored()).toBe('four');
    for (const answer of answers) answer();
    await pass(60_000);
    expect(status()).toMatchObject({ phase: 'saved' });
    type('five');
    look('hidden');
    await turns();
    expect(await stored()).toBe('five');
    answers.at(-1)?.();
    await turns();
  });

  it('writes nothing when the page only comes to the front', async () => {
    type('typed');
    world.page.document.dispatchEvent(new Event('visibilitychange'));
    await turns();
    expect(await stored()).toBe('as opened');
  });

  it('asks the person only when something is not on its way to the disk', async () => {
    expect(beforeUnload()).toBe(false);
    type('typed');
    expect(beforeUnload()).toBe(false);
    await turns();
    world.fault = new StorageError('full', 'no room');
    type('typed more');
    await pass(250);
    expect(beforeUnload()).toBe(true);
    world.fault = null;
    await pass(2000);
    expect(beforeUnload()).toBe(false);
  });

  it('hears the page no more after the session is closed', async () => {
    await world.session.close();
    const flush = vi.spyOn(world.session, 'flush');
    world.page.window.dispatchEvent(new Event('pagehide'));
    expect(flush).not.toHaveBeenCalled();
  });
});

describe('closing', () => {
  it('writes the last words, though the editor is gone by then', async () => {
    let isGone = false;
    world.session = open({
      getArticle: () => {
        if (isGone) throw new Error('The editor is gone');
        return story(world.text);
      },
    });
    type('first');
    vi.advanceTimersByTime(250); // a write is under way
    type('last');
    const closed = world.session.close();
    isGone = true;
    await closed;
    expect(await stored()).toBe('last');
  });

  it('hears nothing any more', async () => {
    await world.session.close();
    type('too late');
    world.session.changeDetails({ slug: 'too-late' });
    await pass(60_000);
    expect(await world.storage.loadDraft('a')).toMatchObject({ draft: { revision: 0, slug: '' } });
  });

  it('goes on trying where the last words cannot be written, and says so until they are', async () => {
    world.fault = new StorageError('full', 'no room');
    type('last');
    await world.session.close();
    expect(noticesStore.getState()).toMatchObject([{ kind: 'alert' }]);
    await pass(30_000);
    expect(noticesStore.getState()).toHaveLength(1);
    world.fault = null;
    await pass(30_000);
    expect(await stored()).toBe('last');
    expect(noticesStore.getState()).toEqual([]);
    expect(await findUnsaved('a')).toBeNull();
  });

  /** Opens the draft once more where the last words are in memory alone. */
  const openAgain = async () => {
    const unsaved = await findUnsaved('a');
    if (!unsaved) throw new Error('Everything is stored');
    return () => open({ draft: unsaved.draft, continues: unsaved });
  };

  it('hands over what it could not write to the one who opens the draft next', async () => {
    world.fault = new StorageError('full', 'no room');
    type('last');
    await world.session.close();
    const again = await openAgain();
    expect(noticesStore.getState()).toHaveLength(1); // nobody has taken over so far
    world.session = again();
    expect(noticesStore.getState()).toEqual([]);
    expect(unsavedStore.getState().size).toBe(0);
    expect(status()).toEqual({ phase: 'saving' });
    world.fault = null;
    await pass(250);
    expect(await stored()).toBe('last');
    await pass(60_000);
    expect(status()).toMatchObject({ phase: 'saved' });
  });

  it('keeps its words when who wanted to open the draft did not', async () => {
    world.fault = new StorageError('full', 'no room');
    type('last');
    await world.session.close();
    await openAgain();
    world.fault = null;
    await pass(60_000);
    expect(await stored()).toBe('last');
    expect(noticesStore.getState()).toEqual([]);
  });

  it('is followed on though its words were stored before who opens the draft took over', async () => {
    world.fault = new StorageError('full', 'no room');
    type('last');
    await world.session.close();
    const again = await openAgain();
    world.fault = null;
    await pass(60_000);
    world.session = again();
    type('last, and more');
    await pass(1000);
    expect(await stored()).toBe('last, and more');
    await pass(1000);
    expect(status()).toMatchObject({ phase: 'saved' });
  });

  it('leads back to the draft whose words are in memory alone', async () => {
    vi.stubGlobal('location', { hash: '' });
    world.fault = new StorageError('full', 'no room');
    type('last');
    await world.session.close();
    expect([...unsavedStore.getState()]).toEqual(['a']);
    const [notice] = noticesStore.getState();
    expect(notice?.text).toContain('“Story”');
    notice?.actions[0]?.run();
    expect(location.hash).toBe('#/drafts/a');
    vi.unstubAllGlobals();
  });

  it('forgets what is not stored when the draft is discarded', async () => {
    world.fault = new StorageError('full', 'no room');
    type('last');
    await pass(250);
    world.session.discard();
    await world.session.close();
    world.fault = null;
    await pass(60_000);
    expect(await stored()).toBe('as opened');
    expect(noticesStore.getState()).toEqual([]);
  });

  it.each([
    ['fails', 'as opened'],
    ['succeeds', 'under way'], // who discards it deletes what is stored
  ])('stores nothing more of a discarded draft when a write under way %s', async (end, left) => {
    const { storage } = world;
    let answer = (_: StorageError | null) => {};
    const answered = new Promise<void>((resolve, reject) => {
      answer = (error) => (error ? reject(error) : resolve());
    });
    let calls = 0;
    world.session = open({
      storage: {
        ...storageOf(storage),
        async saveDraft(...args) {
          calls += 1;
          if (calls === 1) await answered;
          return storage.saveDraft(...args);
        },
      },
    });
    type('under way');
    await pass(250);
    type('newer');
    world.session.discard();
    answer(end === 'fails' ? new StorageError('silent', 'no answer') : null);
    await pass(60_000);
    expect(await stored()).toBe(left);
    expect(noticesStore.getState()).toEqual([]);
  });

  it('writes no old words over those of the session that took them over', async () => {
    const { storage } = world;
    let refuse = () => {};
    const hung = new Promise<never>((_, reject) => {
      refuse = () => reject(new StorageError('failed', 'too late'));
    });
    let calls = 0;
    const slow: DraftSessionOptions['storage'] = {
      ...storageOf(storage),
      async saveDraft(...args) {
        calls += 1;
        if (calls === 1) await hung;
        else if (calls === 2) throw new StorageError('full', 'no room');
        return storage.saveDraft(...args);
      },
    };
    world.session = open({ storage: slow });
    type('old');
    await pass(250);
    void world.session.close(); // asks for a second write, which is refused
    await turns();
    const old = world.session;
    world.text = 'new words';
    world.session = open({ storage: slow, continues: old });
    await world.session.flush();
    refuse();
    await pass(60_000);
    expect(await stored()).toBe('new words');
  });

  it('lets the one who opens the draft next wait for a write under way', async () => {
    type('last');
    void world.session.close();
    expect(await findUnsaved('a')).toBeNull();
    expect(await stored()).toBe('last');
  });
});
