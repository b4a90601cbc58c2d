// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleOf, build, jsonOf, newDraft, notesDocOf, sourcesOf } from '#document';
import { printMarkdown } from '#formats';
import { StorageError } from '#storage';
import { binDraft, refreshSummaries } from '../drafts/draftActions.ts';
import { printDraftFile } from '../drafts/draftFile.ts';
import { sampleArticle, sampleDetails } from '../drafts/sampleArticle.ts';
import { openDraft } from '../session/openDraft.ts';
import { storage } from '../storage.ts';
import { knownSummaries } from '../stores/library.ts';
import { type ImportOutcome, importFiles } from './importFiles.ts';

beforeEach(async () => {
  storage.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  await refreshSummaries();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

const emptyNotesDoc = notesDocOf(newDraft('n', 0));

const importOne = async (each: File): Promise<ImportOutcome> => {
  const [outcome] = await importFiles([each]);
  if (!outcome) throw new Error('There is no outcome');
  return outcome;
};

const idOf = (outcome: ImportOutcome) => {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.id;
};

const opened = async (id: string) => {
  const found = await openDraft(id);
  if (found.kind !== 'draft') throw new Error(found.kind);
  return found;
};

const exported = (id: string) => {
  const article = sampleArticle();
  const draft = newDraft(id, Date.UTC(2026, 1, 6), { ...sampleDetails, article });
  return { draft, article, text: printMarkdown(draft, article).text };
};

describe('a file that comes in', () => {
  it('becomes a draft, listed with its headline', async () => {
    const outcome = await importOne(file('a.md', '# Ferry fares fall\n\nFrom May.\n'));
    expect(outcome).toMatchObject({
      ok: true,
      name: 'a.md',
      headline: 'Ferry fares fall',
      sameIdAs: null,
    });
    expect(knownSummaries()).toMatchObject([{ id: idOf(outcome), headline: 'Ferry fares fall' }]);
    const { article } = await opened(idOf(outcome));
    expect(article.child(2).textContent).toBe('From May.');
  });

  it('is the draft that it was exported from, where that is not here', async () => {
    const { draft, article, text } = exported('7f3c2a');
    const outcome = await importOne(file('night-bus-41.md', text));
    expect(outcome).toMatchObject({ ok: true, id: '7f3c2a', problems: [], sameIdAs: null });
    const found = await opened('7f3c2a');
    expect(found.article.toJSON()).toEqual(article.toJSON());
    expect(sourcesOf(found.article)).toHaveLength(4);
    expect(printMarkdown(found.draft, found.article).text).toBe(text);
    expect(found.draft.created).toBe(draft.created);
  });

  it('stands at the head of the library, and keeps the days that it came with', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 1, 6) });
    const matter = '---\ndate: "2020-01-02"\nlastmod: "2020-03-04"\n---\n\n# Old\n';
    const json = printDraftFile(newDraft('j', 3000, { article: sampleArticle() }));
    const md = idOf(await importOne(file('old.md', matter)));
    vi.setSystemTime(Date.UTC(2026, 1, 7));
    const rescued = idOf(await importOne(file('j.galley.json', json)));
    const { draft, article } = await opened(md);
    expect(draft.edited).toBe(Date.UTC(2026, 1, 6));
    expect(knownSummaries().map(({ id }) => id)).toEqual([rescued, md]);
    const printed = printMarkdown(draft, article).text;
    expect(printed).toContain('date: "2020-01-02"\nlastmod: "2020-03-04"\n');
    expect((await opened(rescued)).draft).toMatchObject({
      created: 3000,
      imported: { edited: 3000 },
    });
    await storage.changeDraft(md, (each) => ({ ...each, edited: Date.UTC(2026, 4, 6) }));
    const edited = await opened(md);
    expect(printMarkdown(edited.draft, article).text).toContain('lastmod: "2026-05-06"\n');
  });

  it('is another draft where the one that it was exported from is here', async () => {
    const { text } = exported('7f3c2a');
    await importOne(file('a.md', text));
    const mine = build.article({ headline: 'Changed since' });
    await storage.saveDraft(newDraft('7f3c2a', 1, { article: mine, revision: 1 }), mine);
    const outcome = await importOne(file('a.md', text));
    expect(outcome).toMatchObject({ ok: true, sameIdAs: '7f3c2a' });
    expect(idOf(outcome)).not.toBe('7f3c2a');
    expect((await opened('7f3c2a')).article.eq(mine)).toBe(true);
    expect((await opened(idOf(outcome))).article.eq(sampleArticle())).toBe(true);
  });

  it('says which draft was here already with its headline or its slug', async () => {
    const text = '# Ferry fares fall\n\nFrom May.\n';
    expect(await importOne(file('a.md', text))).toMatchObject({ namesake: null });
    const first = knownSummaries()[0];
    expect(await importOne(file('a.md', text))).toMatchObject({ namesake: first });
    const slugged = '---\nslug: "ferry-fares-fall"\n---\n\n# Cheaper ferries\n';
    const outcome = await importOne(file('b.md', slugged));
    expect(outcome).toMatchObject({ sameIdAs: null, namesake: { headline: 'Ferry fares fall' } });
    expect(await importOne(file('c.md', '# Bridge closed\n'))).toMatchObject({ namesake: null });
  });

  it('takes no draft without headline for another, and none in the bin', async () => {
    await importOne(file('a.md', 'Words.'));
    expect(await importOne(file('b.md', 'Words.'))).toMatchObject({ namesake: null });
    const id = idOf(await importOne(file('c.md', '# Ferry fares fall\n')));
    await binDraft(id);
    expect(await importOne(file('c.md', '# Ferry fares fall\n'))).toMatchObject({
      namesake: null,
    });
  });

  it('gets an id of its own where that of the file is none', async () => {
    const text = exported('id').text.replace('draft_id: "id"', 'draft_id: "../../x"');
    const outcome = await importOne(file('a.md', text));
    expect(idOf(outcome)).toMatch(/^[0-9a-z]{10}$/);
  });

  it('may be text of any encoding and ending', async () => {
    for (const name of ['a.txt', 'a.markdown', 'A.MD', 'README']) {
      expect(await importOne(file(name, 'Words.'))).toMatchObject({ ok: true, name });
    }
    const latin = new Uint8Array([0x53, 0xfc, 0x64]);
    const { article } = await opened(idOf(await importOne(file('a.txt', latin))));
    expect(article.textContent).toBe('Süd');
  });

  it('is one of several, each with its outcome in their order', async () => {
    const outcomes = await importFiles([
      file('a.md', '# A'),
      file('b.md', ''),
      file('c.md', '# C'),
    ]);
    expect(outcomes).toMatchObject([
      { ok: true, headline: 'A' },
      { ok: false, name: 'b.md', reason: 'empty' },
      { ok: true, headline: 'C' },
    ]);
    expect(knownSummaries()).toHaveLength(2);
  });
});

describe('a draft that was downloaded', () => {
  const article = build.article({
    headline: 'Ferry fares fall',
    lede: [build.p('Half as much.', build.cite('mole'))],
    sources: [{ id: 'mole', title: 'Deep Throat', terms: 'confidential' }],
  });
  const notes = jsonOf(emptyNotesDoc.type.create(null, build.p('Ask the mayor.')));
  const draft = newDraft('7f3c2a', 1000, { ...sampleDetails, article, notes, revision: 12 });
  const asImported = {
    edited: expect.any(Number),
    imported: { at: expect.any(Number), edited: 1000 },
  };
  const download = () => file('ferry.galley.json', printDraftFile(draft));

  it('comes back whole, with its confidential sources and its notes', async () => {
    const outcome = await importOne(download());
    expect(outcome).toMatchObject({ ok: true, id: '7f3c2a', problems: [], sameIdAs: null });
    expect((await opened('7f3c2a')).draft).toEqual({ ...draft, ...asImported, revision: 0 });
  });

  it('is a draft of its own beside the one that it was downloaded from', async () => {
    const stored = newDraft('7f3c2a', 1, { article: build.article({ headline: 'Older' }) });
    await storage.saveDraft(stored, articleOf(stored));
    const outcome = await importOne(download());
    expect(outcome).toMatchObject({ ok: true, sameIdAs: '7f3c2a', headline: 'Ferry fares fall' });
    expect((await opened('7f3c2a')).draft).toEqual(stored);
    const { draft: back } = await opened(idOf(outcome));
    expect(back).toEqual({ ...draft, ...asImported, id: idOf(outcome), revision: 0 });
  });

  it('comes in without what an article must not hold', async () => {
    const unsafe = build.a('javascript:alert(1)', 'press');
    const text = printDraftFile({
      ...draft,
      article: jsonOf(build.article({ lede: [build.p(unsafe)] })),
      notes: jsonOf(emptyNotesDoc.type.create(null, build.p(unsafe))),
    });
    expect(text).toContain('javascript:');
    const found = await opened(idOf(await importOne(file('a.json', text))));
    expect(found.article.textContent).toBe('press');
    expect(found.notes.textContent).toBe('press');
    expect(JSON.stringify(found.draft)).not.toContain('javascript:');
  });
});

describe('a file that does not come in', () => {
  const large = file('a.md', 'x');
  Object.defineProperty(large, 'size', { value: 20 * 1024 * 1024 + 1 });
  const moved = file('a.md', 'x');
  moved.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotFoundError'));

  it.each([
    ['empty', file('a.md')],
    ['empty', file('a.md', ' \n\t\r\n')],
    ['not-text', file('a.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))],
    ['not-text', file('a.pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 0]))],
    ['word-processed', file('a.docx', new Uint8Array([0x50, 0x4b, 3, 4]))],
    ['word-processed', file('A.RTF', '{\\rtf1 Words}')],
    ['empty', file('a.docx')],
    ['other-kind', file('a.css', 'p { color: red; }')],
    ['other-kind', file('package.json', '{"version": 1}')],
    ['other-kind', file('a.json', 'null')],
    ['other-kind', file('a.json', 'Not JSON at all')],
    ['damaged-file', file('a.galley.json', printDraftFile(newDraft('x', 0)).slice(0, -9))],
    ['damaged-file', file('a.galley.json', printDraftFile({ ...newDraft('x', 0), article: {} }))],
    ['damaged-file', file('a.galley.json', printDraftFile(newDraft('x', 9e15)))],
    ['newer-file', file('a.galley.json', '{"kind": "galley-draft", "version": 99}')],
    ['too-large', large],
    ['unreadable', moved],
  ])('says that it is %s, and changes nothing', async (reason, each) => {
    expect(await importOne(each)).toEqual({ ok: false, name: each.name, reason });
    expect((await storage.listSummaries()).summaries).toEqual([]);
    expect(knownSummaries()).toEqual([]);
  });

  it('says why storage refused it', async () => {
    vi.spyOn(storage, 'saveDraft').mockRejectedValue(new StorageError('full', 'no room'));
    expect(await importOne(file('a.md', '# A'))).toMatchObject({ ok: false, reason: 'full' });
    expect(knownSummaries()).toEqual([]);
  });
});

it('says that the code for reading files did not arrive', async () => {
  vi.doMock('#formats', () => {
    throw new Error('no network');
  });
  try {
    expect(await importOne(file('a.md', '# A'))).toEqual({
      ok: false,
      name: 'a.md',
      reason: 'not-loaded',
    });
  } finally {
    vi.doUnmock('#formats');
  }
  expect(await importOne(file('a.md', '# A'))).toMatchObject({ ok: true });
});

it('keeps the draft whole on its way through a file', async () => {
  const id = idOf(await importOne(file('a.md', exported('x').text)));
  const { draft, article } = await opened(id);
  expect(articleOf(draft).eq(article)).toBe(true);
  expect(draft).toMatchObject(sampleDetails);
});
