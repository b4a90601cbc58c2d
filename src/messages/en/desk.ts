/** The desk: the open draft, its bar, its panels. */
export const desk = {
  article: 'Article',
  words: (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en')} words`),
  minutes: (count: number) => `${count} min`,
  saveState: 'Save state',
  saved: 'Saved on this device',
  saving: 'Saving…',
  unsaved: 'Not saved yet',
  back: 'Drafts',
};
