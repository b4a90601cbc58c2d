import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { defaultSettings, type Settings, StorageError } from '#storage';
import { orTell } from '../orTell.ts';
import { storage } from '../storage.ts';

/** What a person chose; read outside of components, as by the editor at a key. */
export const settingsStore = createStore<Settings>(() => defaultSettings);

/** What a person chose, drawn again at each change. */
export const useSettings = () => useStore(settingsStore);

/**
 * Takes over what a person chose earlier; without storage it stays as it is. That is not told: who
 * cannot read the settings cannot read the drafts.
 */
export async function loadSettings(): Promise<void> {
  const before = settingsStore.getState();
  try {
    const stored = await storage.loadSettings();
    settingsStore.setState((now) => ({ ...stored, ...chosenSince(before, now) }), true);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}

/** What a person chose while the settings were read. */
const chosenSince = (before: Settings, now: Settings): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => value !== before[name as keyof Settings]),
  );

/** Settings hold at once, and are kept for the next time; an alert tells when that fails. */
export async function changeSettings(fields: Partial<Settings>): Promise<void> {
  settingsStore.setState(fields);
  await orTell(storage.saveSettings(fields));
}
