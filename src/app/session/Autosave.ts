import { StorageError, type StorageReason } from '#storage';
import { retryPause } from '../retryPause.ts';
import type { SaveStatus } from '../stores/saveStatus.ts';

const QUIET = 250; // ms without a change after which is written
const LATEST = 500; // ms after the first unwritten change: half of the second that may be lost
const CALM = 600; // ms without a change after which "saved" is said: while one types it would flicker
const SLOW = 1000; // ms; what is unwritten for longer is not on its way as it should be

export interface AutosaveOptions {
  /**
   * Takes what there is to write at once, and is fulfilled when it is on the disk. Called again
   * before it has answered, it is to write in the order of the calls.
   */
  readonly write: (durability: 'strict' | 'relaxed') => Promise<void>;
  /**
   * Hears each change of the status, never in the turn of a key. `saved` is told when all is stored,
   * and a moment after the last change, not between two keys.
   */
  readonly tell: (status: SaveStatus) => void;
}

/**
 * Decides when to write: soon after a change, one write at a time, and after a failure again and
 * again, more and more slowly. Only who asks for a flush has it written at once, beside a write that
 * may never be answered. It ends for good at `stale`: somebody else has written.
 */
export class Autosave {
  readonly #options: AutosaveOptions;
  #changes = 0;
  #taken = 0; // the changes that the last write took with it, whether or not it succeeded
  #takenStrictly = 0; // those that a strict write took which has not failed
  #stored = 0;
  #firstChange = 0; // of those that no write has taken
  #unsavedSince = 0;
  #lastChange = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;
  #told: SaveStatus['phase'] = 'saved';
  /** Those that are not answered, by what they have taken. A later one that is done was the last. */
  readonly #writing = new Map<number, Promise<void>>();
  #flushing: Promise<void> | undefined;
  #failures = 0;
  #problem: StorageReason | null = null;
  #hasStopped = false;

  constructor(options: AutosaveOptions) {
    this.#options = options;
  }

  get isUnsaved(): boolean {
    return this.#changes !== this.#stored;
  }

  /** Why the last write failed, or what was stored is `gone`; `null` when all is well. */
  get problem(): StorageReason | null {
    return this.#problem;
  }

  /** Whether closing the page now would lose something that will not be written in a moment. */
  get isAtRisk(): boolean {
    if (!this.isUnsaved) return false;
    return this.#problem !== null || performance.now() - this.#unsavedSince > SLOW;
  }

  /** There is something new to write. Costs next to nothing: it is called with each key. */
  changed(): void {
    this.#lastChange = performance.now();
    if (!this.isUnsaved) this.#unsavedSince = this.#lastChange;
    if (this.#changes === this.#taken) this.#firstChange = this.#lastChange;
    this.#changes += 1;
    if (this.#timer === undefined && this.#writing.size === 0) this.#wakeIn(0);
  }

  /**
   * What was stored is there no more, because a person deleted it. That is told, and nothing is
   * written before the next change.
   */
  vanished(): void {
    if (this.isUnsaved || this.#problem) return;
    this.#problem = 'gone';
    this.#tell({ phase: 'failed', reason: 'gone' });
  }

  /**
   * Writes to the disk itself what is unwritten, or was only handed to the system. It begins with
   * that in the turn of the call, which may be the last one of the page.
   * @returns whether all that had changed until the call is stored
   */
  async flush(): Promise<boolean> {
    const wanted = this.#changes;
    if (this.#takenStrictly < wanted && !this.#isToBeLeft) this.#flushing = this.#write('strict');
    await this.#flushing;
    if (!this.isUnsaved) this.#tellSaved();
    return this.#stored >= wanted;
  }

  /** What is stored belongs to another tab, or was deleted and is not wanted so far. */
  get #isToBeLeft(): boolean {
    return this.#problem === 'stale' || (this.#problem === 'gone' && !this.isUnsaved);
  }

  /**
   * Writes no more by itself and tells nothing more. What is being written is still written; if that
   * fails it is not tried again.
   */
  stop(): void {
    this.#hasStopped = true;
    this.#sleep();
    clearTimeout(this.#calm);
  }

  #sleep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wakeIn(ms: number): void {
    this.#sleep();
    if (!this.#hasStopped) this.#timer = setTimeout(() => this.#wake(), ms);
  }

  #wake(): void {
    this.#timer = undefined;
    if (!this.isUnsaved || this.#writing.size > 0 || this.#problem === 'stale') return;
    const due = Math.min(this.#lastChange + QUIET, this.#firstChange + LATEST);
    const wait = due - performance.now();
    if (wait <= 0) {
      void this.#write('relaxed');
      return;
    }
    this.#tellSaving();
    this.#wakeIn(wait);
  }

  #write(durability: 'strict' | 'relaxed'): Promise<void> {
    this.#sleep();
    const taken = this.#changes;
    this.#taken = taken;
    if (durability === 'strict') this.#takenStrictly = taken;
    if (this.isUnsaved) this.#tellSaving();
    const writing = this.#options
      .write(durability)
      .then(
        () => this.#succeeded(taken),
        (error: unknown) => this.#failed(taken, durability, error),
      )
      .finally(() => {
        if (this.#writing.get(taken) === writing) this.#writing.delete(taken);
      });
    this.#writing.set(taken, writing);
    return writing;
  }

  #succeeded(taken: number): void {
    this.#stored = Math.max(this.#stored, taken);
    // They were to be written before this one. Whoever still waits for them need not.
    for (const earlier of this.#writing.keys()) {
      if (earlier < taken) this.#writing.delete(earlier);
    }
    this.#unsavedSince = this.#firstChange;
    this.#failures = 0;
    const healed = this.#problem !== null;
    this.#problem = null;
    if (this.isUnsaved) this.#wakeIn(0);
    else if (healed) this.#tellSaved();
    else this.#tellSavedWhenCalm();
  }

  #tellSavedWhenCalm(): void {
    clearTimeout(this.#calm);
    this.#calm = setTimeout(
      () => {
        if (!this.isUnsaved) this.#tellSaved();
      },
      this.#lastChange + CALM - performance.now(),
    );
  }

  #tellSaved(): void {
    clearTimeout(this.#calm);
    if (!this.#problem && this.#told !== 'saved') this.#tell({ phase: 'saved' });
  }

  /** A failure that was told stands until something is stored. */
  #tellSaving(): void {
    if (!this.#problem && this.#told !== 'saving') this.#tell({ phase: 'saving' });
  }

  #tell(status: SaveStatus): void {
    if (this.#hasStopped) return;
    this.#told = status.phase;
    this.#options.tell(status);
  }

  #failed(taken: number, durability: 'strict' | 'relaxed', error: unknown): void {
    if (durability === 'strict') this.#takenStrictly = Math.min(this.#takenStrictly, taken - 1);
    // Anything else is a bug of ours; the text is no less unsaved for that.
    if (!(error instanceof StorageError)) reportError(error);
    if (taken <= this.#stored) return; // another write has stored it
    const reason = error instanceof StorageError ? error.reason : 'failed';
    if (reason !== this.#problem) this.#tell({ phase: 'failed', reason });
    this.#problem = reason;
    if (reason === 'stale') return;
    this.#failures += 1;
    this.#wakeIn(retryPause(this.#failures));
  }
}
