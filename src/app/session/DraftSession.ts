import { type Article, type Draft, type DraftDetails, detailsOf, jsonOf } from '#document';
import { type DraftStorage, type Place, StorageError } from '#storage';
import { now } from '../environment.ts';
import { orTell, storageWorks } from '../orTell.ts';
import { setSummary } from '../stores/library.ts';
import type { SaveStatus } from '../stores/saveStatus.ts';
import { Autosave } from './Autosave.ts';
import { forgetClosing, keepClosing } from './closingSessions.ts';
import { copyOf } from './copyOf.ts';
import { DraftWriter } from './DraftWriter.ts';
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
  /** Another tab has written the draft, and nothing is unsaved here: it is to be opened again. */
  readonly overtaken?: () => void;
  /** Where the person is now, or `null` when that cannot be told. */
  readonly readPlace?: () => Place | null;
  /** The page to listen to; without it, the one that this runs in. */
  readonly page?: Page;
}

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
  #writer: DraftWriter;
  #details: DraftDetails;
  #closed = false;
  #closing: Promise<void> | undefined;
  #copy: DraftSession | undefined;

  constructor(options: DraftSessionOptions) {
    this.#options = options;
    this.#getArticle = options.getArticle;
    this.#getNotes = options.getNotes;
    this.#writer = new DraftWriter((...args) => options.storage.saveDraft(...args), options.draft);
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
    options.tell?.(isUnsaved ? { phase: 'saving' } : { phase: 'saved' });
    if (isUnsaved) this.changed();
  }

  get id(): string {
    return this.#writer.stored.id;
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
    return this.#draftWith(this.#getArticle());
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
    this.#closing ??= this.#copy.close();
    return this.#copy.id;
  }

  /** Ends the session and forgets what is not stored: the person wants it gone. */
  discard(): void {
    this.#closing = Promise.resolve();
    this.#end();
  }

  #draftWith(article: Article): Draft {
    return {
      ...this.#writer.stored,
      ...this.#details,
      article: jsonOf(article),
      notes: jsonOf(this.#getNotes()),
    };
  }

  async #write(durability: 'strict' | 'relaxed'): Promise<void> {
    const article = this.#getArticle();
    const draft = this.#draftWith(article);
    // What is only written once more, to the disk itself, was not edited for that.
    const edited = this.#autosave.isUnsaved ? now() : draft.edited;
    const summary = await this.#writer.write({ ...draft, edited }, article, durability);
    setSummary(summary);
    storageWorks();
    this.#showBinned(summary.binned);
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

  /** Looks what other tabs have made of the draft: binned, deleted, or written it. */
  async #look(): Promise<void> {
    const before = this.#writer.stored;
    try {
      const listed = await this.#options.storage.listOne(this.id);
      if (this.#closed || this.#writer.stored !== before) return;
      if (listed === null) this.#vanished();
      else if ('summary' in listed) {
        this.#showBinned(listed.summary.binned);
        if (!this.#writer.isOwn(listed.summary)) this.#overtaken();
      }
    } catch (error) {
      // If storage is in trouble, the text will tell of it.
      if (!(error instanceof StorageError)) throw error;
    }
  }

  /** What is unsaved here comes too late, which storage says when it is asked. */
  #overtaken(): void {
    if (this.#autosave.isUnsaved) void this.#autosave.flush();
    else this.#options.overtaken?.();
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
    this.#writer = closed.#writer;
  }

  async #close(): Promise<void> {
    const article = this.#getArticle();
    const notes = this.#getNotes();
    const placeSaved = this.#place.save();
    this.#closed = true;
    this.#getArticle = () => article;
    this.#getNotes = () => notes;
    this.#notices.end();
    keepClosing(this);
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
      if (this.#copy) this.#notices.showCopy(this.#copy.id, this.#copy.article);
    } else if (problem) this.#notices.showUnsaved(problem, this.#getArticle());
  }

  #tell(status: SaveStatus): void {
    if (!this.#closed) this.#options.tell?.(status);
    else if (status.phase === 'saved' || status.phase === 'failed') void this.#settle();
  }

  #makeCopy(): DraftSession {
    const { storage, page, readPlace } = this.#options;
    const here = this.#closed ? null : (readPlace?.() ?? null);
    const { draft, article, place } = copyOf(this.draft, this.article, here);
    const notes = this.#getNotes();
    this.#end();
    const copy = new DraftSession({
      storage,
      ...(page && { page }),
      draft,
      unsaved: true,
      getArticle: () => article,
      getNotes: () => notes,
      readPlace: () => place,
    });
    void copy.close();
    return copy;
  }

  #end(): void {
    this.#closed = true;
    this.#autosave.stop();
    this.#place.stop();
    for (const end of this.#endings) end();
    forgetClosing(this);
    this.#notices.end();
  }
}
