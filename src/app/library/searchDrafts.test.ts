// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { build, newDraft } from '#document';
import { deleteDraft, refreshSummaries, renameSlug } from '../drafts/draftActions.ts';
import { storage } from '../storage.ts';
import { setSummary } from '../stores/library.ts';
import { searchDrafts } from './searchDrafts.ts';

const save = async (id: string, headline: string, text: string, revision = 0, edited = 1000) => {
  const article = build.article({ headline, lede: [build.p(text)] });
  return storage.saveDraft(newDraft(id, 1000, { article, revision, edited }), article);
};

beforeAll(async () => {
  await save('ferry', 'Ferry fares fall', 'The harbour board voted on Tuesday.');
  await save('bus', 'The last night bus stays', 'Nurses and bakers take it to the harbour.');
  await save('tokyo', '東京の橋', 'Café Zürich, naïve façades.');
  await refreshSummaries();
});

const found = async (query: string) => [...(await searchDrafts(query))].sort();

describe('searchDrafts', () => {
  it('finds words of headline and text, and their beginnings', async () => {
    expect(await found('ferry')).toEqual(['ferry']);
    expect(await found('harb')).toEqual(['bus', 'ferry']);
    expect(await found('arbour')).toEqual([]);
  });

  it('wants every word', async () => {
    expect(await found('harbour nurses')).toEqual(['bus']);
    expect(await found('harbour zeppelin')).toEqual([]);
  });

  it('minds neither case nor accents', async () => {
    expect(await found('CAFE zurich FACADES')).toEqual(['tokyo']);
    expect(await found('Zürich')).toEqual(['tokyo']);
  });

  it('finds words of languages without spaces', async () => {
    expect(await found('橋')).toEqual(['tokyo']);
    expect(await found('京の')).toEqual(['tokyo']);
  });

  it('follows what is saved, renamed and deleted, and reads only that again', async () => {
    const loadSearchTexts = vi.spyOn(storage, 'loadSearchTexts');
    setSummary(await save('ferry', 'Ferry fares rise', 'The mayor resigned.', 1));
    expect(await found('resigned')).toEqual(['ferry']);
    expect(await found('tuesday')).toEqual([]);
    expect(loadSearchTexts.mock.calls[0]).toEqual([['ferry']]);
    await renameSlug('ferry', 'boats');
    expect(await found('boats')).toEqual(['ferry']);
    await deleteDraft('ferry');
    expect(await found('resigned')).toEqual([]);
  });

  it('forgets a draft that was deleted and came in again with the same id and revision', async () => {
    setSummary(await save('tram', 'Trams', 'The old depot.'));
    expect(await found('depot')).toEqual(['tram']);
    await storage.deleteDraft('tram');
    setSummary(await save('tram', 'Trams', 'The new bridge.', 0, 3000));
    expect(await found('depot')).toEqual([]);
    expect(await found('bridge')).toEqual(['tram']);
    await deleteDraft('tram');
  });

  it('finds the same without the code of the index, and asks for that again', async () => {
    vi.resetModules();
    vi.doMock('minisearch', () => {
      throw new TypeError('offline');
    });
    const fresh = await import('./searchDrafts.ts');
    const { refreshSummaries: refresh } = await import('../drafts/draftActions.ts');
    await refresh();
    for (const query of ['night bus', 'harb', 'arbour', 'CAFE zurich', '京の', '–']) {
      expect([query, [...(await fresh.searchDrafts(query))].sort()]).toEqual([
        query,
        await found(query),
      ]);
    }
    const load = vi.spyOn((await import('../storage.ts')).storage, 'loadSearchTexts');
    vi.doUnmock('minisearch');
    expect([...(await fresh.searchDrafts('nurses'))]).toEqual(['bus']);
    expect([...(await fresh.searchDrafts('zurich'))]).toEqual(['tokyo']);
    expect(load.mock.calls).toEqual([[undefined], [[]]]); // by the index again
  });

  it('answers several queries at once', async () => {
    expect(await Promise.all([found('nurses'), found('zurich')])).toEqual([['bus'], ['tokyo']]);
  });
});
