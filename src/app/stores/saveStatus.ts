import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StorageReason } from '#storage';

/**
 * How the open draft stands on the disk. `failed` stays until a write succeeds; what was typed is
 * then in memory alone. `at` is when the last write was complete, in milliseconds since 1970.
 */
export type SaveStatus =
  | { readonly phase: 'saved'; readonly at: number }
  | { readonly phase: 'saving' }
  | { readonly phase: 'unsaved' }
  | { readonly phase: 'failed'; readonly reason: StorageReason };

export const saveStatusStore = createStore<SaveStatus>(() => ({ phase: 'saved', at: 0 }));

export const setSaveStatus = (status: SaveStatus) => saveStatusStore.setState(status, true);

export const useSaveStatus = () => useStore(saveStatusStore);
