import { openingError, StorageError } from './StorageError.ts';

const PATIENCE = 4000; // ms; an open database takes some ten, one that is restored a second or two

export interface ConnectionOptions {
  readonly name: string;
  readonly version: number;
  /** IndexedDB, or `undefined` where there is none; asking for it may throw. */
  readonly factory: () => IDBFactory | undefined;
  /** Brings the database from `oldVersion` (0: it is new) to `version`. */
  readonly upgrade: (db: IDBDatabase, oldVersion: number) => void;
  /**
   * Hears what nobody asked for. `lost`: the database was closed under us, by the browser or by who
   * deletes it; what was stored may be gone. `healed`: it is open after it could not be opened.
   */
  readonly tell?: (news: 'lost' | 'healed') => void;
}

/**
 * The one connection of a page to its database: opened when it is first needed, let go when another
 * tab must upgrade or delete the database, opened again by the next operation.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  #opening: Promise<IDBDatabase> | undefined;
  #db: IDBDatabase | undefined;
  #hasFailed = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  /**
   * The open database.
   * @throws StorageError `missing`, `blocked`, `silent`, `newer`, `full` or `failed`; the next call
   * tries again, except that it stays `blocked` until the other tab lets go, and `silent` until the
   * browser answers, who is asked again and again
   */
  open(): Promise<IDBDatabase> {
    this.#opening ??= this.#begin();
    return this.#opening;
  }

  /** Takes note of a database that turned out to be closed; a newer one that is open stays. */
  lose(db: IDBDatabase): void {
    if (this.#forget(db)) this.#options.tell?.('lost');
  }

  /** Lets go of the database once its running transactions are done. */
  close(): void {
    const db = this.#db;
    if (db && this.#forget(db)) db.close();
  }

  #forget(db: IDBDatabase): boolean {
    if (this.#db !== db) return false;
    this.#db = undefined;
    this.#opening = undefined;
    return true;
  }

  #begin(): Promise<IDBDatabase> {
    return new Promise((resolve, rejectWith) => {
      let patience: ReturnType<typeof setTimeout> | undefined;
      const reject = (error: StorageError) => {
        clearTimeout(patience);
        this.#hasFailed = true;
        rejectWith(error);
      };
      const fail = (error: unknown) => {
        this.#opening = undefined;
        reject(openingError(error));
      };
      const ask = () => {
        try {
          const factory = this.#options.factory();
          if (!factory) throw new StorageError('missing', 'There is no IndexedDB.');
          const request = factory.open(this.#options.name, this.#options.version);
          request.onupgradeneeded = ({ oldVersion }) =>
            this.#options.upgrade(request.result, oldVersion);
          // The request goes on waiting. Until it succeeds everyone is told `blocked` at once,
          // because a second request would queue behind this one and hear nothing.
          request.onblocked = () =>
            reject(new StorageError('blocked', 'Another tab holds an older database open.'));
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            clearTimeout(patience);
            resolve(this.#keep(request.result));
          };
        } catch (error) {
          // Not at once: `open` has yet to keep this promise, and `fail` must forget it after that.
          queueMicrotask(() => fail(error));
          return;
        }
        patience = setTimeout(() => {
          reject(new StorageError('silent', 'The browser has not answered.'));
          ask();
        }, PATIENCE);
      };
      ask();
    });
  }

  /** Keeps a database that was opened, unless another answer came first. */
  #keep(db: IDBDatabase): IDBDatabase {
    if (this.#db) {
      db.close();
      return this.#db;
    }
    this.#db = db;
    this.#opening = Promise.resolve(db);
    db.onversionchange = ({ newVersion }) => {
      db.close();
      // Another Galley that upgrades the database keeps what is in it.
      if (newVersion === null) this.lose(db);
      else this.#forget(db);
    };
    db.onclose = () => this.lose(db);
    const healed = this.#hasFailed;
    this.#hasFailed = false;
    if (healed) this.#options.tell?.('healed');
    return db;
  }
}
