import { DATABASE } from './keys.ts';

/**
 * What happens to the drafts of this device without being asked for here.
 *
 * - `lost`: the database was closed under us, by the browser or by who deletes it. What was stored
 *   may be gone.
 * - `healed`: the database is open after it could not be opened.
 * - `changed`: another tab put these drafts into the bin, took them out, or deleted them for ever.
 */
export type StorageNews =
  | { readonly kind: 'lost' }
  | { readonly kind: 'healed' }
  | { readonly kind: 'changed'; readonly ids: readonly string[] };

/** What tabs tell each other; BroadcastChannel is one, and does not hear itself. */
export interface TabChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The channel between the tabs of Galley; `undefined` in a browser that has none. */
export const openTabChannel = (): TabChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(DATABASE);

/** The listeners of a page to the news of its storage, and its line to the other tabs. */
export class Newsroom {
  readonly #openChannel: () => TabChannel | undefined;
  readonly #listeners = new Set<(news: StorageNews) => void>();
  #channel: TabChannel | undefined;

  constructor(openChannel: () => TabChannel | undefined) {
    this.#openChannel = openChannel;
  }

  /** Tells `listener` of all news. Returns what ends that. */
  listen(listener: (news: StorageNews) => void): () => void {
    this.#connect();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells this page. */
  tell(news: StorageNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }

  /** Tells the other tabs that these drafts were binned, restored or deleted here. */
  tellOthers(ids: readonly string[]): void {
    if (ids.length > 0) this.#connect()?.postMessage(ids);
  }

  #connect(): TabChannel | undefined {
    if (!this.#channel) {
      this.#channel = this.#openChannel();
      this.#channel?.addEventListener('message', ({ data }) => {
        if (Array.isArray(data)) this.tell({ kind: 'changed', ids: data.map(String) });
      });
    }
    return this.#channel;
  }
}
