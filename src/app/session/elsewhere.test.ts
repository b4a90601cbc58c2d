import { beforeEach, describe, expect, it, vi } from 'vitest';
import { headlineOf } from '#document';
import { t } from '#messages';
import { DraftStorage, StorageError } from '#storage';
import { dismiss, noticesStore } from '../stores/notices.ts';
import { saveStatusStore } from '../stores/saveStatus.ts';
import { findUnsaved } from './closingSessions.ts';
import {
  look,
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

const notices = () => noticesStore.getState();

describe('another tab that wrote the draft meanwhile', () => {
  beforeEach(async () => {
    const other = open({ getArticle: () => story('from the other tab'), tell: () => {} });
    other.changed();
    await other.close();
    type('mine');
    await pass(250);
  });

  const copies = async () => {
    const { summaries } = await world.storage.listSummaries();
    return summaries.filter(({ id }) => id !== 'a');
  };

  it('is never written over', async () => {
    expect(status()).toEqual({ phase: 'failed', reason: 'stale' });
    type('mine, and more');
    await pass(60_000);
    await world.session.flush();
    expect(await stored()).toBe('from the other tab');
  });

  it('leaves this text to be kept as a copy that says so', async () => {
    type('mine, and more');
    const id = world.session.keepAsCopy();
    expect(world.session.keepAsCopy()).toBe(id);
    await world.session.close();
    expect(notices()).toEqual([]); // who kept it knows
    expect(await stored(id)).toBe('mine, and more');
    expect(await stored()).toBe('from the other tab');
    expect(await copies()).toMatchObject([{ id, headline: 'Story (from another tab)' }]);
  });

  it('leaves the copy with the place where one was', async () => {
    const behindHeadline = 'Story'.length + 6;
    const top = { pos: 0, offset: 8 };
    world.session = open({ readPlace: () => ({ anchor: 3, head: behindHeadline, top }) });
    type('mine, and more');
    await pass(250);
    expect(status()).toEqual({ phase: 'failed', reason: 'stale' });
    const id = world.session.keepAsCopy();
    await turns();
    const added = t.storage.fromAnotherTab.length;
    expect(await world.storage.loadPlace(id)).toEqual({
      anchor: 3,
      head: behindHeadline + added,
      top,
    });
  });

  it('gets a copy of this text beside it when this one is closed', async () => {
    await world.session.close();
    const [copy] = await copies();
    expect(copy && (await stored(copy.id))).toBe('mine');
  });

  it('still stands against this tab while the copy is kept', async () => {
    const told = vi.spyOn(saveStatusStore, 'setState');
    world.session.keepAsCopy();
    await turns();
    expect(told).not.toHaveBeenCalled();
    expect(status()).toEqual({ phase: 'failed', reason: 'stale' });
  });

  it('leaves the copy in memory where it cannot be stored', async () => {
    world.fault = new StorageError('full', 'no room');
    const unsaved = await findUnsaved(world.session.keepAsCopy());
    expect(unsaved && headlineOf(unsaved.article)).toBe('Story (from another tab)');
    unsaved?.discard();
  });
});

describe('another tab that put the draft into the bin', () => {
  const otherTab = () =>
    new DraftStorage({ factory: () => world.factory, openChannel: () => undefined });

  it.each([
    ['looked at again', async () => look('visible')],
    [
      'written on',
      async () => {
        type('typed on');
        await pass(250);
      },
    ],
  ])('is told of when the draft is %s, and Restore takes it out', async (_, act) => {
    await otherTab().binDraft('a');
    await act();
    await turns();
    expect(notices()).toMatchObject([
      { kind: 'alert', text: t.storage.binnedElsewhere('Story'), actions: [{ label: 'Restore' }] },
    ]);
    type('typed into the bin');
    await pass(250);
    expect(await stored()).toBe('typed into the bin');
    expect(notices()).toHaveLength(1);
    notices()[0]?.actions[0]?.run();
    await turns();
    expect(notices()).toEqual([]);
    expect(await world.storage.loadDraft('a')).toMatchObject({ binned: null });
  });

  it('is told of once; who took the notice away is left alone', async () => {
    await otherTab().binDraft('a');
    look('visible');
    await turns();
    dismiss(notices()[0]?.id ?? 0);
    type('typed on');
    await pass(250);
    look('visible');
    await turns();
    expect(notices()).toEqual([]);
  });

  it('is told of no more when it took the draft out again, or this tab has left', async () => {
    await otherTab().binDraft('a');
    look('visible');
    await turns();
    await otherTab().restoreDraft('a');
    look('visible');
    await turns();
    expect(notices()).toEqual([]);
    await otherTab().binDraft('a');
    look('visible');
    await turns();
    await world.session.close();
    expect(notices()).toEqual([]);
  });
});

describe('another tab that deleted the draft for ever', () => {
  beforeEach(async () => {
    await new DraftStorage({ factory: () => world.factory }).deleteDraft('a');
    look('visible');
    await turns();
  });

  it('is told of, and nothing is written that was deleted', async () => {
    expect(status()).toEqual({ phase: 'failed', reason: 'gone' });
    expect(world.session.isStored).toBe(false);
    look('hidden');
    await pass(60_000);
    await world.session.close();
    expect(await stored()).toBeNull();
    expect(noticesStore.getState()).toEqual([]);
  });

  it('is undone by who wants the draft, by saving it or by typing on', async () => {
    expect(await world.session.save()).toBe(true);
    expect(await stored()).toBe('as opened');
    expect(status()).toMatchObject({ phase: 'saved' });
    await world.storage.deleteDraft('a');
    look('visible');
    await turns();
    type('typed on');
    await pass(250);
    expect(await stored()).toBe('typed on');
    expect(status()).toMatchObject({ phase: 'saved' });
  });
});

describe('a database that is deleted under an open draft', () => {
  const deleteDatabase = () =>
    new Promise<void>((resolve) => {
      world.factory.deleteDatabase('galley').onsuccess = () => resolve();
    });

  it('gets the draft again at once, though nothing was typed', async () => {
    await deleteDatabase();
    expect(status()).toEqual({ phase: 'saving' });
    await turns();
    expect(await stored()).toBe('as opened');
    expect(status()).toMatchObject({ phase: 'saved' });
  });

  it('is told of for as long as it cannot be written', async () => {
    world.fault = new StorageError('missing', 'gone for good');
    await deleteDatabase();
    await turns();
    expect(status()).toEqual({ phase: 'failed', reason: 'missing' });
    expect(world.session.isStored).toBe(false);
    world.fault = null;
    await pass(1000);
    expect(await stored()).toBe('as opened');
    expect(status()).toMatchObject({ phase: 'saved' });
  });
});

it('writes again as soon as the database is open again', async () => {
  vi.spyOn(world.factory, 'open').mockImplementationOnce(() => {
    throw new DOMException('not now', 'SecurityError');
  });
  world.storage.close();
  type('typed');
  await pass(250);
  expect(status()).toEqual({ phase: 'failed', reason: 'missing' });
  await world.storage.loadSettings();
  await turns();
  expect(status()).toMatchObject({ phase: 'saved' });
  expect(await stored()).toBe('typed');
});
