import {
  type Article,
  type Draft,
  type DraftDetails,
  detailsOf,
  jsonOf,
  newDraft,
  nodeType,
  schema,
} from '#document';
import { t } from '#messages';
import { type DraftStorage, type Place, StorageError } from '#storage';
import { newDraftId, now } from '../environment.ts';
import { setSummary } from '../stores/library.ts';
import { dismiss, notify } from '../stores/notices.ts';
import type { SaveStatus } from '../stores/saveStatus.ts';
import { Autosave } from './Autosave.ts';
import { type Page, watchPage } from './watchPage.ts';

const PLACE_PAUSE = 1000; // ms after which a new selection or scroll position is written

export interface DraftSessionOptions {
  readonly storage: Pick<DraftStorage, 'saveDraft' | 'savePlace'>;
  /** The draft as it was opened. */
  readonly draft: Draft;
  /** Whether it is in memory alone as it was opened, and is to be written at once. */
  readonly unsaved?: boolean;
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
  readonly #unwatch: () => void;
  readonly #listeners = new Set<() => void>();
  #getArticle: () => Article;
  #getNotes: () => Article;
  #stored: Draft;
  #details: DraftDetails;
  #placeTimer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #closing: Promise<void> | undefined;
  #copying: Promise<string> | undefined;
  #notice: number | undefined;

  constructor(options: DraftSessionOptions) {
    this.#options = options;
    this.#getArticle = options.getArticle;
    this.#getNotes = options.getNotes;
    this.#stored = options.draft;
    this.#details = detailsOf(options.draft);
    this.#autosave = new Autosave({
      write: (durability) => this.#write(durability),
      tell: (status) => this.#tell(status),
    });
    this.#unwatch = watchPage(
      options.page ?? { window, document },
      () => void this.flush(),
      () => this.#autosave.isAtRisk,
    );
    options.tell?.({ phase: 'saved', at: options.draft.edited });
    if (options.unsaved) this.changed();
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
    if (this.#closed) return;
    this.#placeTimer ??= setTimeout(() => void this.#savePlace(), PLACE_PAUSE);
  }

  changeDetails(fields: Partial<DraftDetails>): void {
    if (this.#closed) return;
    this.#details = { ...this.#details, ...fields };
    this.#autosave.changed();
    for (const listener of this.#listeners) listener();
  }

  /**
   * Writes now, to the disk itself, and remembers the place.
   * @returns whether all that had changed until the call is stored
   */
  async flush(): Promise<boolean> {
    const [isStored] = await Promise.all([this.#autosave.flush(), this.#savePlace()]);
    return isStored;
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
   * @returns the id of the new draft, which `openDraft` finds even while it cannot be stored
   */
  keepAsCopy(): Promise<string> {
    this.#copying ??= this.#keepAsCopy();
    return this.#copying;
  }

  /** Ends a closed session and hands over what it could not store; `null` when all is stored. */
  async handOver(): Promise<Draft | null> {
    await this.#closing;
    if (await this.#autosave.flush()) return null;
    this.#end();
    return this.draft;
  }

  async #write(durability: 'strict' | 'relaxed'): Promise<void> {
    const article = this.#getArticle();
    const draft = { ...this.draft, edited: now(), revision: this.#stored.revision + 1 };
    const summary = await this.#options.storage.saveDraft(draft, article, durability);
    this.#stored = draft;
    setSummary(summary);
  }

  async #savePlace(): Promise<void> {
    clearTimeout(this.#placeTimer);
    this.#placeTimer = undefined;
    const place = this.#closed ? null : this.#options.readPlace?.();
    if (!place) return;
    try {
      await this.#options.storage.savePlace(this.id, place);
    } catch (error) {
      // Losing the place costs a scroll; if storage is in trouble, the text will tell of it.
      if (!(error instanceof StorageError)) throw error;
    }
  }

  async #close(): Promise<void> {
    const article = this.#getArticle();
    const notes = this.#getNotes();
    const placeSaved = this.#savePlace();
    this.#closed = true;
    this.#getArticle = () => article;
    this.#getNotes = () => notes;
    closing.set(this.id, this);
    await Promise.all([this.#autosave.flush(), placeSaved]);
    await this.#settle();
  }

  /** What becomes of a closed session after a write, or a try at one. */
  async #settle(): Promise<void> {
    const { isUnsaved, problem } = this.#autosave;
    if (!isUnsaved) this.#end();
    else if (problem === 'stale') await this.keepAsCopy();
    else if (problem) {
      const { title, text } = t.storage.notSaved[problem];
      this.#notice = notify({ kind: 'alert', text: `${title} ${text}` });
    }
  }

  #tell(status: SaveStatus): void {
    if (!this.#closed) this.#options.tell?.(status);
    else if (status.phase === 'saved' || status.phase === 'failed') void this.#settle();
  }

  async #keepAsCopy(): Promise<string> {
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
    await copy.close();
    return copy.id;
  }

  #end(): void {
    this.#closed = true;
    this.#autosave.stop();
    clearTimeout(this.#placeTimer);
    this.#unwatch();
    if (closing.get(this.id) === this) closing.delete(this.id);
    if (this.#notice !== undefined) dismiss(this.#notice);
  }
}

/** What a closed session of this draft could not store, to go on from there; or `null`. */
export const takeUnsaved = async (id: string): Promise<Draft | null> =>
  (await closing.get(id)?.handOver()) ?? null;

function copyOf(draft: Draft, article: Article): { draft: Draft; article: Article } {
  const headline = article.child(0);
  const title = headline.childCount > 0 ? headline.children : [schema.text(t.library.untitled)];
  const renamed = nodeType('headline').create(null, [
    ...title,
    schema.text(t.storage.fromAnotherTab),
  ]);
  const copy = article.copy(article.content.replaceChild(0, renamed));
  const fields = { ...draft, revision: 0, article: copy };
  return { draft: newDraft(newDraftId(), now(), fields), article: copy };
}
