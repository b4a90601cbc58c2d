import type { UseStore } from 'idb-keyval';
import type { Connection } from './Connection.ts';
import { RECORDS } from './keys.ts';
import { isNamed, transactionError } from './StorageError.ts';

/**
 * A store function for idb-keyval: runs `callback` in one transaction and resolves with what it
 * gave, once the transaction is complete.
 *
 * idb-keyval's own store function passes no durability, commits half when a callback throws after a
 * `put`, and keeps a connection that the browser has closed.
 *
 * @param durability `strict`: on the disk when it resolves. `relaxed`: handed to the system, which
 * survives the death of the browser but not a loss of power
 * @throws StorageError when the transaction did not complete; then nothing of it was stored
 */
export function storeOn(connection: Connection, durability: IDBTransactionDurability): UseStore {
  const begin = (db: IDBDatabase, mode: IDBTransactionMode) => {
    try {
      return db.transaction(RECORDS, mode, { durability });
    } catch (error) {
      // Clearing site data closes a connection, not always with a `close` event.
      if (!isNamed(error, 'InvalidStateError')) throw error;
      connection.lose(db);
      return null;
    }
  };
  return async (mode, callback) => {
    try {
      // The callback must be called in the turn that began the transaction: no await between.
      const transaction =
        begin(await connection.open(), mode) ??
        (await connection.open()).transaction(RECORDS, mode, { durability });
      return await run(transaction, callback);
    } catch (error) {
      throw transactionError(error);
    }
  };
}

async function run<T>(
  transaction: IDBTransaction,
  callback: (store: IDBObjectStore) => T | PromiseLike<T>,
): Promise<T> {
  // Listeners, not `oncomplete`: idb-keyval sets that one itself.
  const ended = new Promise<'complete' | 'aborted'>((resolve) => {
    transaction.addEventListener('complete', () => resolve('complete'));
    transaction.addEventListener('abort', () => resolve('aborted'));
  });
  let result: T;
  try {
    result = await callback(transaction.objectStore(RECORDS));
    commit(transaction);
  } catch (error) {
    abort(transaction);
    await ended;
    // idb-keyval rejects with `null` when a transaction was aborted without an error.
    throw transaction.error ?? error ?? new Error('The transaction was aborted.');
  }
  if ((await ended) === 'complete') return result;
  throw transaction.error ?? new Error('The transaction was aborted.');
}

/** Commits without waiting for the events of the last requests: a page that is left gets none. */
function commit(transaction: IDBTransaction): void {
  try {
    transaction.commit();
  } catch (error) {
    // The callback waited for the end of the transaction itself.
    if (!isNamed(error, 'InvalidStateError')) throw error;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended already, because the failed request aborted it.
    if (!isNamed(error, 'InvalidStateError')) throw error;
  }
}
