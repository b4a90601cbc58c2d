import type { Source } from '#document';
import { type Clip, renamePassage } from '#formats';
import { followIds } from '../citations/followIds.ts';
import type { Copied } from './copied.ts';
import { areEqual } from './mergeSources.ts';

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

  /**
   * Has all copies know what has become of an article's sources: one that was copied and is then made
   * confidential does not come back as it was.
   */
  follow(before: readonly Source[], after: readonly Source[]): void {
    const ids = followIds(new Map(), before, after);
    const changed = before.flatMap((source) => {
      const id = ids.get(source.id) ?? source.id;
      const now = after.find((other) => other.id === id);
      return now && !areEqual(now, source) ? [{ source, now }] : [];
    });
    if (changed.length === 0) return;
    for (const [key, clip] of this.#clips) {
      const { passage } = clip;
      const own = new Map<Source, Source>();
      for (const copied of passage.sources) {
        const change = changed.find(({ source }) => areEqual(source, copied));
        if (change) own.set(copied, change.now);
      }
      if (own.size === 0) continue;
      const renames = new Map(Array.from(own, ([copied, now]) => [copied.id, now.id]));
      const sources = passage.sources.map((copied) => own.get(copied) ?? copied);
      this.#clips.set(key, { ...clip, passage: { ...renamePassage(passage, renames), sources } });
    }
  }
}

/** The memory that all texts of a window share: what is copied in one draft is pasted in another. */
export const windowMemory = new ClipboardMemory();
