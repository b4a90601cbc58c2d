// Runs before the first paint, so that the page never flashes in another theme than the chosen one.
// src/storage/firstTheme.ts keeps it here beside the settings, which cannot be read in time.
try {
  const theme = localStorage.getItem('galley-theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing.
}
