import { type Place, StorageError } from '#storage';

const PAUSE = 1000; // ms after which a new selection or scroll position is written

/** Keeps where the person is in a draft: a moment after each move, and whenever it is asked to. */
export class PlaceSaver {
  readonly #read: () => Place | null | undefined;
  readonly #write: (place: Place) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read where the person is, if that can be told */
  constructor(read: () => Place | null | undefined, write: (place: Place) => Promise<void>) {
    this.#read = read;
    this.#write = write;
  }

  moved(): void {
    this.#timer ??= setTimeout(() => void this.save(), PAUSE);
  }

  async save(): Promise<void> {
    this.stop();
    const place = this.#read();
    if (!place) return;
    try {
      await this.#write(place);
    } catch (error) {
      // Losing the place costs a scroll; if storage is in trouble, the text will tell of it.
      if (!(error instanceof StorageError)) throw error;
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
