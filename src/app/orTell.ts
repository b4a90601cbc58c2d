import { t } from '#messages';
import { StorageError } from '#storage';
import { notify } from './stores/notices.ts';

/** What storage answers; where it cannot do what it was asked, an alert says why, and `undefined`. */
export async function orTell<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    notify({ kind: 'alert', text: t.storage.notDone[error.reason] });
    return undefined;
  }
}
