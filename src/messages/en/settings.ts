/** The dialog of settings. */
export const settings = {
  title: 'Settings',
  theme: 'Theme',
  themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
  typographicQuotes: 'Typographic quotes',
  typographicQuotesHint:
    'Quotes, dashes and ellipses become those of the draft’s language as you type. Backspace takes one back.',
};
