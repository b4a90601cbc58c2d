import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StorageReason } from '#storage';

/**
 * How the open draft stands on the disk. `saved`: all of it is there. `saving`: something is on its
 * way, or has just arrived. `failed`: what was typed since is in memory alone; it stays until a write
 * succeeds.
 */
export type SaveStatus =
  | { readonly phase: 'saved' }
  | { readonly phase: 'saving' }
  | { readonly phase: 'failed'; readonly reason: StorageReason };

/** Written by the session of the draft on the desk, and by nobody else. */
export const saveStatusStore = createStore<SaveStatus>(() => ({ phase: 'saved' }));

/** Takes over how the draft on the desk stands now. */
export const setSaveStatus = (status: SaveStatus) => saveStatusStore.setState(status, true);

/** How the draft on the desk stands, drawn again at each change. */
export const useSaveStatus = () => useStore(saveStatusStore);
