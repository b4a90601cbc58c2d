import { t } from '#messages';
import { StorageError, type StorageReason } from '#storage';
import { dismissAbout, notify } from './stores/notices.ts';

/** What notices about storage itself, and not about one draft, are about. */
const ABOUT_STORAGE = 'storage';

const ABOUT_ONE_DRAFT: ReadonlySet<StorageReason> = new Set(['gone', 'stale', 'damaged', 'newer']);

/** What storage answers; where it cannot do what it was asked, an alert says why, and `undefined`. */
export async function orTell<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    const result = await answer;
    storageWorks();
    return result;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const { reason } = error;
    const text = t.storage.notDone[reason];
    notify({ kind: 'alert', text, ...(!ABOUT_ONE_DRAFT.has(reason) && { key: ABOUT_STORAGE }) });
    return undefined;
  }
}

/** Takes back what was said about storage: it has done what it was asked. */
export const storageWorks = () => dismissAbout(ABOUT_STORAGE);
