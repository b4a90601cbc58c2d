import { type Article, type Draft, type DraftDetails, detailsOf, jsonOf } from '#document';
import { type DraftStorage, type Edition, type Place, StorageError } from '#storage';
import { now } from '../environment.ts';
import { orTell, storageWorks } from '../orTell.ts';
import { setSummary } from '../stores/library.ts';
import type { SaveStatus } from '../stores/saveStatus.ts';
import { Autosave } from './Autosave.ts';
import { copyOf } from './copyOf.ts';
import { PlaceSaver } from './PlaceSaver.ts';
import { SessionNotices } from './SessionNotices.ts';
import { type Page, watchPage } from './watchPage.ts';

export interface DraftSessionOptions {
  readonly storage: Pick<
    DraftStorage,
    'saveDraft' | 'savePlace' | 'listOne' | 'restoreDraft' | 'listen'
  >;
  /** The draft as it was opened. */
  readonly draft: Draft;
  /** Whether it is in memory alone as it was opened, and is to be written at once. */
  readonly unsaved?: boolean;
  /** The closed session whose words these are: they could not be stored, and it ends by this. */
  readonly continues?: DraftSession;
  readonly getArticle: () => Article;
  readonly getNotes: () => Article;
  /** Hears how the draft stands on the disk, now and at each change, for as long as it is open. */
  readonly tell?: (status: SaveStatus) => void;
  /** Where the person is now, or `null` when that cannot be told. */
  readonly readPlace?: () => Place | null;
  /** The page to listen to; without it, the one that this runs in. */
  readonly page?: Page;
}

/** Closed sessions whose last words are not stored yet, by the id of their draft. */
const closing = new Map<string, DraftSession>();

/**
 * One open draft: the only place where the editor and storage meet.
 *
 * It writes without being asked, soon after each change, and tells how that went.
 * While a write fails it tries again, also after it was closed. It never writes over what another
 * tab has written.
 */
export class DraftSession {
  readonly #options: DraftSessionOptions;
  readonly #autosave: Autosave;
  readonly #endings: readonly (() => void)[];
  readonly #notices: SessionNotices;
  readonly #place: PlaceSaver;
  readonly #listeners = new Set<() => void>();
  #getArticle: () => Article;
  #getNotes: () => Article;
  #stored: Draft;
  /** What was asked to be stored since and is not answered, the first of it first. */
  #underway: readonly Edition[] = [];
  #details: DraftDetails;
  #closed = false;
  #closing: Promise<void> | undefined;
  #copy: DraftSession | undefined;

  constructor(options: DraftSessionOptions) {
    this.#options = options;
    this.#getArticle = options.getArticle;
    this.#getNotes = options.getNotes;
    this.#stored = options.draft;
    this.#details = detailsOf(options.draft);
    this.#notices = new SessionNotices(options.draft.id, () => this.#restore());
    this.#place = new PlaceSaver(
      () => options.readPlace?.(),
      (place) => options.storage.savePlace(this.id, place),
    );
    this.#autosave = new Autosave({
      write: (durability) => this.#write(durability),
      tell: (status) => this.#tell(status),
    });
    this.#endings = [
      options.storage.listen((news) => {
        if (news.kind === 'lost') this.#writeAgain();
        else if (news.kind === 'healed') this.#tryAgain();
        else if (news.ids.includes(this.id)) void this.#look();
      }),
      watchPage(options.page ?? { window, document }, {
        leaving: () => void this.flush(),
        back: () => void this.#look(),
        mustWarn: () => this.#autosave.isAtRisk,
      }),
    ];
    if (options.continues) this.#continue(options.continues);
    const isUnsaved = options.unsaved || options.continues !== undefined;
    options.tell?.(isUnsaved ? { phase: 'saving' } : { phase: 'saved', at: options.draft.edited });
    if (isUnsaved) this.changed();
  }

  get id(): string {
    return this.#stored.id;
  }

  /** The desk's own fields as they are now; the same object as long as they are unchanged. */
  get details(): DraftDetails {
    return this.#details;
  }

  get article(): Article {
    return this.#getArticle();
  }

  /** Whether all of it is on the disk, as far as is known. */
  get isStored(): boolean {
    return !this.#autosave.isUnsaved && this.#autosave.problem === null;
  }

  /** The draft as it is now, whether or not that is stored. */
  get draft(): Draft {
    return {
      ...this.#stored,
      ...this.#details,
      article: jsonOf(this.#getArticle()),
      notes: jsonOf(this.#getNotes()),
    };
  }

  /** Tells `listener` when `details` change. Returns what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The article or the notes changed. */
  changed(): void {
    if (!this.#closed) this.#autosave.changed();
  }

  /** The selection or what is at the top of the screen changed. */
  moved(): void {
    if (!this.#closed) this.#place.moved();
  }

  changeDetails(fields: Partial<DraftDetails>): void {
    if (this.#closed) return;
    this.#details = { ...this.#details, ...fields };
    this.#autosave.changed();
    for (const listener of this.#listeners) listener();
  }

  /**
   * Writes because the person asks for it, and so also what was deleted elsewhere meanwhile.
   * @returns whether all that had changed until the call is stored
   */
  save(): Promise<boolean> {
    if (this.#autosave.problem === 'gone') this.changed();
    return this.flush();
  }

  /**
   * Writes what is unwritten, to the disk itself, and remembers the place.
   * @returns whether all that had changed until the call is stored
   */
  async flush(): Promise<boolean> {
    const saved = this.#autosave.flush();
    if (!this.#closed) await this.#place.save();
    return saved;
  }

  /**
   * Ends the session; from the call on the editor is read no more. What cannot be stored now stays in
   * memory and is tried again, and what another tab was ahead of becomes a draft of its own.
   *
   * @returns when all is stored or the first try has failed
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /**
   * Keeps what is here as a new draft whose headline says so, and ends the session: for when another
   * tab wrote this draft meanwhile.
   *
   * @returns the id of the new draft, which `openDraft` finds at once
   */
  keepAsCopy(): string {
    this.#copy ??= this.#makeCopy();
    return this.#copy.id;
  }

  /** Ends the session and forgets what is not stored: the person wants it gone. */
  discard(): void {
    this.#closing = Promise.resolve();
    this.#end();
  }

  async #write(durability: 'strict' | 'relaxed'): Promise<void> {
    const article = this.#getArticle();
    const follows = [this.#stored, ...this.#underway];
    const revision = Math.max(...follows.map((each) => each.revision)) + 1;
    const draft = { ...this.draft, edited: now(), revision };
    const edition = { revision, edited: draft.edited };
    this.#underway = [...this.#underway, edition];
    try {
      const summary = await this.#options.storage.saveDraft(draft, article, {
        durability,
        follows,
      });
      if (revision > this.#stored.revision) this.#stored = draft;
      setSummary(summary);
      storageWorks();
      this.#showBinned(summary.binned);
    } finally {
      this.#underway = this.#underway.filter(
        (each) => each !== edition && each.revision > this.#stored.revision,
      );
    }
  }

  /** What was stored may be gone with its database: these words are now the only ones. */
  #writeAgain(): void {
    if (this.#closed) return;
    this.changed();
    void this.flush();
  }

  #tryAgain(): void {
    if (this.#autosave.isUnsaved && this.#autosave.problem) void this.#autosave.flush();
  }

  /** Looks what other tabs have made of the draft: they may have binned or deleted it. */
  async #look(): Promise<void> {
    const { id } = this;
    const before = this.#stored;
    try {
      const listed = await this.#options.storage.listOne(id);
      if (this.#closed || this.#stored !== before) return;
      if (listed === null) this.#vanished();
      else if ('summary' in listed) this.#showBinned(listed.summary.binned);
    } catch (error) {
      // If storage is in trouble, the text will tell of it.
      if (!(error instanceof StorageError)) throw error;
    }
  }

  #vanished(): void {
    this.#notices.showBinned(null);
    this.#autosave.vanished();
  }

  #showBinned(binned: number | null): void {
    if (!this.#closed) this.#notices.showBinned(binned === null ? null : this.#getArticle());
  }

  async #restore(): Promise<void> {
    this.#notices.showBinned(null);
    const summary = await orTell(this.#options.storage.restoreDraft(this.id));
    if (summary) setSummary(summary);
    void this.#look();
  }

  /** Takes over from a closed session, with what it has asked to be stored. */
  #continue(closed: DraftSession): void {
    closed.#end();
    this.#stored = closed.#stored;
    this.#underway = closed.#underway;
  }

  async #close(): Promise<void> {
    const article = this.#getArticle();
    const notes = this.#getNotes();
    const placeSaved = this.#place.save();
    this.#closed = true;
    this.#getArticle = () => article;
    this.#getNotes = () => notes;
    this.#notices.end();
    closing.set(this.id, this);
    await Promise.all([this.#autosave.flush(), placeSaved]);
    await this.#settle();
  }

  /** What becomes of a closed session after a write, or a try at one. */
  async #settle(): Promise<void> {
    const { isUnsaved, problem } = this.#autosave;
    if (!isUnsaved) this.#end();
    else if (problem === 'stale') {
      this.keepAsCopy();
      await this.#copy?.close();
    } else if (problem) this.#notices.showUnsaved(problem, this.#getArticle());
  }

  #tell(status: SaveStatus): void {
    if (!this.#closed) this.#options.tell?.(status);
    else if (status.phase === 'saved' || status.phase === 'failed') void this.#settle();
  }

  #makeCopy(): DraftSession {
    const { draft, article } = copyOf(this.draft, this.#getArticle());
    const notes = this.#getNotes();
    this.#end();
    const { storage, page } = this.#options;
    const copy = new DraftSession({
      storage,
      ...(page && { page }),
      draft,
      unsaved: true,
      getArticle: () => article,
      getNotes: () => notes,
    });
    void copy.close();
    return copy;
  }

  #end(): void {
    this.#closed = true;
    this.#autosave.stop();
    this.#place.stop();
    for (const end of this.#endings) end();
    if (closing.get(this.id) === this) closing.delete(this.id);
    this.#notices.end();
  }
}

/** The closed session of this draft that holds words which could not be stored; else `null`. */
export async function findUnsaved(id: string): Promise<DraftSession | null> {
  const session = closing.get(id);
  if (!session) return null;
  await session.close();
  await session.flush();
  return closing.get(id) === session && !session.isStored ? session : null;
}
