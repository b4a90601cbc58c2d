import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The drafts that were left with words which could not be stored: they are in memory alone. */
export const unsavedStore = createStore<ReadonlySet<string>>(() => new Set());

/** Notes that a draft that was left is in memory alone, or no more. */
export function setUnsaved(id: string, isUnsaved: boolean): void {
  const ids = new Set(unsavedStore.getState());
  if (isUnsaved) ids.add(id);
  else if (!ids.delete(id)) return;
  unsavedStore.setState(ids, true);
}

/** Whether words of any draft that was left are in memory alone. */
export const useHasUnsaved = () => useStore(unsavedStore, (ids) => ids.size > 0);
