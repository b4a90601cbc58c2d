import { openingError, StorageError } from './StorageError.ts';

export interface ConnectionOptions {
  readonly name: string;
  readonly version: number;
  /** IndexedDB, or `undefined` where there is none; asking for it may throw. */
  readonly factory: () => IDBFactory | undefined;
  /** Brings the database from `oldVersion` (0: it is new) to `version`. */
  readonly upgrade: (db: IDBDatabase, oldVersion: number) => void;
}

/**
 * The one connection of a page to its database: opened when it is first needed, let go when another
 * tab must upgrade or delete the database, opened again by the next operation.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  #opening: Promise<IDBDatabase> | undefined;
  #db: IDBDatabase | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /**
   * The open database.
   * @throws StorageError `missing`, `blocked`, `newer`, `full` or `failed`; the next call tries
   * again, except that it stays `blocked` until the other tab lets go
   */
  open(): Promise<IDBDatabase> {
    this.#opening ??= this.#request();
    return this.#opening;
  }

  /** Forgets a database that turned out to be closed; a newer one that is open stays. */
  forget(db: IDBDatabase): void {
    if (this.#db !== db) return;
    this.#db = undefined;
    this.#opening = undefined;
  }

  /** Lets go of the database once its running transactions are done. */
  close(): void {
    const db = this.#db;
    if (!db) return;
    this.forget(db);
    db.close();
  }

  #request(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) => {
        this.#opening = undefined;
        reject(openingError(error));
      };
      let request: IDBOpenDBRequest;
      try {
        const factory = this.#options.factory();
        if (!factory) throw new StorageError('missing', 'There is no IndexedDB.');
        request = factory.open(this.#options.name, this.#options.version);
      } catch (error) {
        // Not at once: `open` has yet to keep this promise, and `fail` must forget it after that.
        queueMicrotask(() => fail(error));
        return;
      }
      request.onupgradeneeded = ({ oldVersion }) =>
        this.#options.upgrade(request.result, oldVersion);
      // The request goes on waiting. Until it succeeds everyone is told `blocked` at once, because
      // a second request would queue behind this one and hear nothing.
      request.onblocked = () =>
        reject(new StorageError('blocked', 'Another tab holds an older database open.'));
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        this.#keep(request.result);
        resolve(request.result);
      };
    });
  }

  #keep(db: IDBDatabase): void {
    this.#db = db;
    this.#opening = Promise.resolve(db);
    db.onversionchange = () => {
      this.forget(db);
      db.close();
    };
    db.onclose = () => this.forget(db);
  }
}
