/**
 * Why storage could not do what it was asked.
 *
 * - `full`: the disk or the browser's quota has no room
 * - `blocked`: another tab holds an older form of the database open
 * - `silent`: the browser has not answered yet; it is asked again and again
 * - `missing`: this browser or this window has no IndexedDB that can be opened
 * - `closed`: the browser closed the database under the operation (site data cleared, disk gone)
 * - `newer`: what is stored was written by a newer Galley and is left as it is
 * - `stale`: another tab wrote this draft since it was read
 * - `gone`: there is no such draft (any more)
 * - `damaged`: the draft cannot be read, and was set aside
 * - `failed`: anything else; `cause` says what
 */
export type StorageReason =
  | 'full'
  | 'blocked'
  | 'silent'
  | 'missing'
  | 'closed'
  | 'newer'
  | 'stale'
  | 'gone'
  | 'damaged'
  | 'failed';

/** The one error that leaves this folder. What was asked was not done, not even in part. */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  /** @param message for a developer; what a person reads is chosen by `reason` */
  constructor(
    readonly reason: StorageReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whether an error of the platform has this name. Names are all that browsers agree on. */
export const isNamed = (error: unknown, name: string): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === name;

function because(reason: StorageReason, cause: unknown): StorageError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new StorageError(reason, message || reason, { cause });
}

/** The error to tell when the database cannot be opened. */
export function openingError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  if (isNamed(cause, 'QuotaExceededError')) return because('full', cause);
  if (isNamed(cause, 'VersionError')) return because('newer', cause);
  // The upgrade was aborted, or the connection closed before it was ready: worth another try.
  if (isNamed(cause, 'AbortError')) return because('failed', cause);
  return because('missing', cause);
}

/** The error to tell when a transaction did not complete. */
export function transactionError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  if (isNamed(cause, 'QuotaExceededError')) return because('full', cause);
  // A browser that closes a database by force aborts its transactions with AbortError. (Our own
  // aborts leave no error on the transaction, and are told by what made us abort.)
  if (isNamed(cause, 'InvalidStateError') || isNamed(cause, 'AbortError')) {
    return because('closed', cause);
  }
  return because('failed', cause);
}
