import type { Theme } from '#storage';

/** Sets the page in a theme; `system` leaves it to what the device prefers. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
