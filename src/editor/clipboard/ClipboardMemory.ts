import type { Clip } from '#formats';
import type { Copied } from './copied.ts';

/** How many copies are remembered: the clipboard holds one, its history in some systems a few. */
const MAX_CLIPS = 10;

/**
 * What was copied in this window, as it was. The clipboard itself never holds the fields of a
 * confidential source: pasted back in Galley, they come from here.
 */
export class ClipboardMemory {
  readonly #clips = new Map<string, Clip>();

  /** Remembers a copy under an id of its own. */
  keep(copied: Copied): Clip {
    const clip = { id: crypto.getRandomValues(new Uint32Array(4)).join('-'), ...copied };
    this.#clips.set(clip.id, clip);
    const [oldest] = this.#clips.keys();
    if (this.#clips.size > MAX_CLIPS && oldest !== undefined) this.#clips.delete(oldest);
    return clip;
  }

  /** A copy as it was made here; `null` when that was in another window. */
  recall(clip: Clip): Clip | null {
    return this.#clips.get(clip.id) ?? null;
  }
}

/** The memory that all texts of a window share: what is copied in one draft is pasted in another. */
export const windowMemory = new ClipboardMemory();
