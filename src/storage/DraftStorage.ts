import { promisifyRequest, type UseStore } from 'idb-keyval';
import { type Article, articleOf, type Draft, type DraftSummary, type ReadResult } from '#document';
import { Connection } from './Connection.ts';
import {
  checkRevision,
  deleteBinned,
  deleteDraft,
  type Edition,
  findDraft,
  findSummary,
  type Listed,
  listUnrepaired,
  makeSearchText,
  putDraft,
  putSummary,
  putWholeDraft,
  renewSearchText,
  repairDraft,
  setDraftAside,
} from './draftRecords.ts';
import { BY_TIME, DATABASE, DATABASE_VERSION, isId, keyOf, RECORDS, SETTINGS_KEY } from './keys.ts';
import { listRecords } from './listRecords.ts';
import { Newsroom, openTabChannel, type StorageNews, type TabChannel } from './news.ts';
import { hashOf, type Picture, pictureRecord, readPicture } from './Picture.ts';
import { type Place, placeRecord, readPlace } from './Place.ts';
import { findOrSetAside, findRecord, findSetAside, type SetAside } from './SetAside.ts';
import { defaultSettings, readSettings, type Settings, settingsRecord } from './Settings.ts';
import { StorageError } from './StorageError.ts';
import { findSearchTexts } from './searchText.ts';
import { storeOn } from './storeOn.ts';

export interface DraftStorageOptions {
  /** IndexedDB, or `undefined` where there is none; asked for at each opening, and may throw. */
  readonly factory?: () => IDBFactory | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** The line to the other tabs, opened when there is something to tell or somebody who listens. */
  readonly openChannel?: () => TabChannel | undefined;
}

export interface SaveOptions {
  /**
   * `strict`: on the disk when the promise is fulfilled. `relaxed`: handed to the system, which
   * survives the death of the browser but not a loss of power; leaves the search text for later.
   */
  readonly durability?: 'strict' | 'relaxed';
  /**
   * What may be stored by then, any of which the draft follows on: what was stored last, and what
   * was asked to be stored since and is not answered. Without it, what has the revision before.
   */
  readonly follows?: readonly Edition[];
}

/** What stands under a draft's id. `binned` is when it was put into the bin, or `null`. */
export type LoadedDraft =
  | { readonly kind: 'draft'; readonly draft: Draft; readonly binned: number | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'set-aside'; readonly setAside: SetAside };

/**
 * The only door to the database. What a method writes it writes in one transaction: when its promise
 * is fulfilled that is complete, and when it is rejected nothing of it was stored. What it finds
 * damaged on the way it sets aside, as README.md beside this file tells.
 *
 * What goes wrong with the database is thrown as StorageError.
 */
export class DraftStorage {
  readonly #connection: Connection;
  readonly #relaxed: UseStore;
  readonly #strict: UseStore;
  readonly #now: () => number;
  readonly #newsroom: Newsroom;

  constructor({
    factory = () => globalThis.indexedDB,
    now = Date.now,
    openChannel = openTabChannel,
  }: DraftStorageOptions = {}) {
    this.#newsroom = new Newsroom(openChannel);
    this.#connection = new Connection({
      name: DATABASE,
      version: DATABASE_VERSION,
      factory,
      upgrade: (db) => db.createObjectStore(RECORDS).createIndex(BY_TIME, 'listed'),
      tell: (kind) => this.#newsroom.tell({ kind }),
    });
    this.#relaxed = storeOn(this.#connection, 'relaxed');
    this.#strict = storeOn(this.#connection, 'strict');
    this.#now = now;
  }

  /** Tells `listener` what happens to the drafts without being asked for. Returns what ends that. */
  listen(listener: (news: StorageNews) => void): () => void {
    return this.#newsroom.listen(listener);
  }

  /** A draft. One that is damaged is set aside in a second transaction. */
  async loadDraft(id: string): Promise<LoadedDraft> {
    if (!isId(id)) return { kind: 'none' };
    const found = await this.#relaxed('readonly', (store) => findDraft(store, id));
    if (found.kind === 'newer') return { kind: 'set-aside', setAside: found.setAside };
    if (found.kind !== 'damaged') return found;
    const repaired = await this.#repair(id);
    if (!repaired) return { kind: 'none' };
    // Another tab wrote it while we looked away.
    if ('summary' in repaired) return this.loadDraft(id);
    return { kind: 'set-aside', setAside: repaired.setAside };
  }

  /**
   * Writes a draft and its summary.
   *
   * @param article the article of the draft, as a node
   * @throws StorageError `stale` when it does not follow on what is stored
   */
  saveDraft(
    draft: Draft,
    article: Article,
    { durability = 'strict', follows }: SaveOptions = {},
  ): Promise<DraftSummary> {
    const isStrict = durability === 'strict';
    const put = isStrict ? putWholeDraft : putDraft;
    return (isStrict ? this.#strict : this.#relaxed)('readwrite', async (store) => {
      const binned = await checkRevision(store, draft, follows, this.#now());
      return put(store, draft, article, binned);
    });
  }

  /**
   * Changes a draft's own fields where it stands; its article stays.
   * @param change is called with the stored draft; its result gets the next revision
   * @throws StorageError `gone`, `newer`, or `damaged` after it was set aside
   */
  async changeDraft(id: string, change: (draft: Draft) => Draft): Promise<DraftSummary> {
    return this.#onDraft(id, (store, draft, binned) => {
      const changed = { ...change(draft), id, revision: draft.revision + 1 };
      return putWholeDraft(store, changed, articleOf(changed), binned);
    });
  }

  /** What the library shows of one draft, read and not repaired; `null` when there is none. */
  listOne(id: string): Promise<Listed> {
    return this.#relaxed('readonly', async (store) => {
      const summary = isId(id) ? await findSummary(store, id) : null;
      return summary ? { summary } : listUnrepaired(store, id);
    });
  }

  /**
   * What the library shows, newest edit first, with what is in the bin. Drafts whose summary is
   * missing or damaged get a new one, each in a transaction of its own.
   */
  async listSummaries(): Promise<{
    readonly summaries: readonly DraftSummary[];
    readonly setAside: readonly SetAside[];
  }> {
    const { summaries, unlisted, setAside } = await this.#relaxed('readonly', listRecords);
    for (const id of unlisted) {
      const listed = await this.#repair(id).catch(() =>
        // The disk is full, perhaps. Even so nobody's draft may be missing from the list.
        this.#relaxed('readonly', (store) => listUnrepaired(store, id)),
      );
      if (!listed) continue;
      if ('summary' in listed) summaries.push(listed.summary);
      else setAside.push(listed.setAside);
    }
    return { summaries: summaries.sort((a, b) => b.edited - a.edited), setAside };
  }

  /**
   * What full-text search reads, by id; of all drafts, or of some. What is behind its draft is made
   * again, each in a transaction of its own.
   */
  async loadSearchTexts(ids?: readonly string[]): Promise<Map<string, string>> {
    const { texts, outdated } = await this.#relaxed('readonly', (store) =>
      findSearchTexts(store, ids),
    );
    for (const id of outdated) {
      const text = await this.#relaxed('readwrite', (store) => renewSearchText(store, id)).catch(
        () =>
          // Search works on a full disk, too.
          this.#relaxed('readonly', (store) => makeSearchText(store, id)),
      );
      if (text !== null) texts.set(id, text);
    }
    return texts;
  }

  /**
   * Puts a draft into the bin.
   * @throws StorageError `gone`, `newer`, or `damaged` after it was set aside
   */
  binDraft(id: string): Promise<DraftSummary> {
    return this.#setBinned(id, this.#now());
  }

  /**
   * Takes a draft out of the bin.
   * @throws StorageError `gone`, `newer`, or `damaged` after it was set aside
   */
  restoreDraft(id: string): Promise<DraftSummary> {
    return this.#setBinned(id, null);
  }

  /** Deletes a draft with all its records, for ever. */
  async deleteDraft(id: string): Promise<void> {
    await this.#strict('readwrite', (store) => deleteDraft(store, id));
    this.#newsroom.tellOthers([id]);
  }

  /**
   * Deletes for ever what was put into the bin before a time and not written to since.
   * @param before milliseconds since 1970
   * @returns the ids of the drafts that are gone
   */
  async emptyBin(before: number): Promise<string[]> {
    const deleted = await this.#strict('readwrite', (store) => deleteBinned(store, before));
    this.#newsroom.tellOthers(deleted);
    return deleted;
  }

  /** Where a person was in a draft, or `null` when that is not known. */
  async loadPlace(id: string): Promise<Place | null> {
    const record = await this.#relaxed('readonly', (store) =>
      promisifyRequest<unknown>(store.get(keyOf('place', id))),
    );
    const read = readPlace(record);
    return read.ok ? read.value : null;
  }

  savePlace(id: string, place: Place): Promise<void> {
    return this.#relaxed('readwrite', (store) => {
      store.put(placeRecord(place), keyOf('place', id));
    });
  }

  /** The settings, or those to begin with where there are none that can be read. */
  async loadSettings(): Promise<Settings> {
    return (await this.#loadOrSetAside(SETTINGS_KEY, readSettings)) ?? defaultSettings;
  }

  /**
   * Changes settings where they stand; the others stay.
   * @throws StorageError `newer` where a newer Galley has stored settings
   */
  saveSettings(fields: Partial<Settings>): Promise<void> {
    return this.#strict('readwrite', async (store) => {
      const read = readSettings(await promisifyRequest<unknown>(store.get(SETTINGS_KEY)));
      if (!read.ok && read.reason === 'newer') throw new StorageError('newer', read.detail);
      const settings = read.ok ? read.value : defaultSettings;
      store.put(settingsRecord({ ...settings, ...fields }), SETTINGS_KEY);
    });
  }

  /** Keeps a picture and says its name, which is the same for the same bytes. */
  async savePicture(picture: Picture): Promise<string> {
    const hash = await hashOf(picture);
    await this.#strict('readwrite', async (store) => {
      const key = keyOf('picture', hash);
      const kept = readPicture(await promisifyRequest<unknown>(store.get(key)));
      if (!kept.ok) store.put(pictureRecord(picture), key);
    });
    return hash;
  }

  /** The picture of this name, or `null`. */
  async loadPicture(hash: string): Promise<Picture | null> {
    return isId(hash) ? this.#loadOrSetAside(keyOf('picture', hash), readPicture) : null;
  }

  /**
   * What was set aside, as it was found: every record by the key that it had; `null` when there is
   * nothing under the key.
   */
  async loadSetAside(key: string): Promise<Readonly<Record<string, unknown>> | null> {
    return this.#relaxed('readonly', (store) => findSetAside(store, key));
  }

  /** Lets go of the database; the next operation opens it again. */
  close(): void {
    this.#connection.close();
  }

  #repair(id: string) {
    return this.#strict('readwrite', (store) => repairDraft(store, id, this.#now()));
  }

  async #setBinned(id: string, binned: number | null): Promise<DraftSummary> {
    const changed = await this.#onDraft(id, async (store, draft) => {
      const summary = await findSummary(store, id);
      if (summary) return putSummary(store, { ...summary, binned });
      return putDraft(store, draft, articleOf(draft), binned);
    });
    this.#newsroom.tellOthers([id]);
    return changed;
  }

  async #onDraft(
    id: string,
    act: (
      store: IDBObjectStore,
      draft: Draft,
      binned: number | null,
    ) => DraftSummary | Promise<DraftSummary>,
  ): Promise<DraftSummary> {
    const done = await this.#strict('readwrite', async (store) => {
      const found = await findDraft(store, id);
      if (found.kind === 'none') throw new StorageError('gone', `There is no draft ${id}.`);
      if (found.kind === 'newer') throw new StorageError('newer', found.setAside.detail);
      if (found.kind === 'damaged') return setDraftAside(store, id, this.#now(), found);
      return { summary: await act(store, found.draft, found.binned) };
    });
    if ('summary' in done) return done.summary;
    throw new StorageError('damaged', done.detail);
  }

  async #loadOrSetAside<T>(key: string, read: (record: unknown) => ReadResult<T>) {
    const found = await this.#relaxed('readonly', (store) => findRecord(store, key, read));
    if ('value' in found) return found.value;
    return this.#strict('readwrite', (store) => findOrSetAside(store, key, read, this.#now()));
  }
}
