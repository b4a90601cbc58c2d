import type { Theme } from '#storage';
import { settingsStore } from '../stores/settings.ts';

/** Sets the page in the chosen theme from now on. `system` leaves it to what the device prefers. */
export function startTheme(): void {
  setTheme(settingsStore.getState().theme);
  settingsStore.subscribe(({ theme }) => setTheme(theme));
}

function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
