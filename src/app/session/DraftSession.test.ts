import { describe, expect, it, vi } from 'vitest';
import { newDraft } from '#document';
import { type Place, StorageError } from '#storage';
import { knownSummaries } from '../stores/library.ts';
import {
  open,
  pass,
  startOpen,
  status,
  stored,
  story,
  turns,
  type,
  world,
} from './testing/onFakePage.ts';

startOpen();

const place: Place = { anchor: 1, head: 2, top: { pos: 0, offset: -3 } };

describe('an open draft', () => {
  it('is saved as one types, without being asked', async () => {
    expect(status()).toEqual({ phase: 'saved' });
    type('typed');
    await pass(250);
    expect(await stored()).toBe('typed');
    await pass(350);
    expect(status()).toEqual({ phase: 'saved' });
    expect(knownSummaries()).toMatchObject([{ id: 'a', edited: 2250, revision: 1 }]);
  });

  it('is saved again and again, each revision following on the last', async () => {
    for (const words of ['one', 'two', 'three']) {
      type(words);
      await pass(250);
    }
    expect(await world.storage.loadDraft('a')).toMatchObject({
      draft: { revision: 3, edited: 2750 },
    });
    expect(await stored()).toBe('three');
  });

  it('is not written when nothing changed', async () => {
    await pass(10_000);
    await world.session.flush();
    expect(await world.storage.loadDraft('a')).toMatchObject({ draft: { revision: 0 } });
  });

  it('is written at once where it was in memory alone', async () => {
    world.session = open({ draft: newDraft('b', 1000, { article: story('new') }), unsaved: true });
    world.text = 'new';
    await pass(250);
    expect(await stored('b')).toBe('new');
  });

  it('keeps its details as it keeps its text', async () => {
    const heard = vi.fn();
    const { details } = world.session;
    const stop = world.session.subscribe(heard);
    world.session.changeDetails({ slug: 'new-slug', tags: ['x'] });
    expect(world.session.details).toEqual({ ...details, slug: 'new-slug', tags: ['x'] });
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    world.session.changeDetails({ status: 'ready' });
    expect(heard).toHaveBeenCalledTimes(1);
    await pass(250);
    expect(await world.storage.loadDraft('a')).toMatchObject({
      draft: { slug: 'new-slug', tags: ['x'], status: 'ready' },
    });
    const same = world.session.details;
    type('typed');
    await pass(250);
    expect(world.session.details).toBe(same);
  });

  it('keeps the details that changed during a write', async () => {
    type('typed');
    vi.advanceTimersByTime(250);
    world.session.changeDetails({ slug: 'late' });
    await turns();
    await pass(500);
    expect(await world.storage.loadDraft('a')).toMatchObject({
      draft: { slug: 'late', revision: 2 },
    });
    expect(world.session.draft).toMatchObject({ slug: 'late', revision: 2 });
  });

  it('says what is wrong until it is written', async () => {
    world.fault = new StorageError('full', 'no room');
    type('typed');
    await pass(250);
    expect(status()).toEqual({ phase: 'failed', reason: 'full' });
    world.fault = null;
    await pass(1000);
    expect(status()).toMatchObject({ phase: 'saved' });
    expect(await stored()).toBe('typed');
  });
});

describe('the place', () => {
  it('is written a second after it changed, and with every flush', async () => {
    const readPlace = vi.fn(() => place);
    world.session = open({ readPlace });
    world.session.moved();
    world.session.moved();
    await pass(999);
    expect(await world.storage.loadPlace('a')).toBeNull();
    await pass(1);
    expect(await world.storage.loadPlace('a')).toEqual(place);
    expect(readPlace).toHaveBeenCalledTimes(1);
    readPlace.mockReturnValue({ ...place, anchor: 7 });
    await world.session.flush();
    expect(await world.storage.loadPlace('a')).toEqual({ ...place, anchor: 7 });
  });

  it('is no reason to alarm when it cannot be written', async () => {
    vi.spyOn(world.storage, 'savePlace').mockRejectedValue(new StorageError('full', 'no room'));
    world.session = open({ readPlace: () => place });
    type('typed');
    expect(await world.session.flush()).toBe(true);
    expect(status()).toMatchObject({ phase: 'saved' });
  });
});
