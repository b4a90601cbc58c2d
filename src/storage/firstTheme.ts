import type { Theme } from './Settings.ts';

const KEY = 'galley-theme'; // public/theme.js reads it

/**
 * Keeps the theme where the next page finds it before its first paint, for which IndexedDB answers
 * too late. The settings remain the truth.
 */
export function keepFirstTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch (error) {
    // A browser that keeps nothing: the next page begins with what the device prefers.
    if (!(error instanceof DOMException)) throw error;
  }
}
