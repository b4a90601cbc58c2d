import { keepFirstTheme, THEMES, type Theme } from '#storage';
import { settingsStore } from '../stores/settings.ts';

/**
 * Sets the page in the chosen theme from now on. `system` leaves it to what the device prefers.
 * Until the settings are read it stays in the theme that public/theme.js has set it in. Returns what
 * ends that.
 */
export function startTheme(): () => void {
  const { theme: painted } = document.documentElement.dataset;
  const theme = THEMES.find((each) => each === painted);
  if (theme) settingsStore.setState({ theme });
  return settingsStore.subscribe((settings) => setTheme(settings.theme));
}

function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  keepFirstTheme(theme);
}
