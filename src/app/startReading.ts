import { emptyOldBin, refreshSummaries } from './drafts/draftActions.ts';
import { storageWorks } from './orTell.ts';
import { retryPause } from './retryPause.ts';
import { parseRoute } from './routes.ts';
import { storage } from './storage.ts';
import { libraryStore } from './stores/library.ts';
import { loadSettings } from './stores/settings.ts';

/**
 * Reads what is kept: now, again when another tab or the browser changed it or a person comes back to
 * this one or to the library, and while it cannot be read, again and again. Returns what ends that.
 */
export function startReading(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isBinOld = true;
  let hasEnded = false;

  const read = async () => {
    clearTimeout(timer);
    await Promise.all([loadSettings(), refreshSummaries()]);
    if (hasEnded) return;
    if (libraryStore.getState().phase === 'failed') {
      clearTimeout(timer);
      failures += 1;
      timer = setTimeout(read, retryPause(failures));
      return;
    }
    failures = 0;
    if (isBinOld) await emptyOldBin();
    isBinOld = false;
  };
  const unlisten = storage.listen(({ kind }) => {
    if (kind === 'healed') storageWorks();
    void read();
  });
  // Other tabs may have written meanwhile; they do not tell of that. Two windows side by side are both
  // visible all the time.
  const onVisibility = () => {
    if (document.visibilityState === 'visible') void read();
  };
  const onFocus = () => void read();
  const onHash = () => {
    if (parseRoute(location.hash).screen !== 'draft') void read();
  };
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('focus', onFocus);
  window.addEventListener('hashchange', onHash);
  void read();
  return () => {
    hasEnded = true;
    clearTimeout(timer);
    unlisten();
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('focus', onFocus);
    window.removeEventListener('hashchange', onHash);
  };
}
