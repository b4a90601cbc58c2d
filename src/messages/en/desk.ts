/** The desk: the open draft, its bar, its panels. */
export const desk = {
  article: 'Article',
  untitled: 'Untitled',
  titleOf: (headline: string) => `${headline} – Galley`,
  words: (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en')} words`),
  selectedWords: (selected: number, count: number) =>
    `${selected.toLocaleString('en')} of ${desk.words(count)}`,
  minutes: (count: number) => `${count} min`,
  back: 'Drafts',
  backLabel: 'Back to the drafts',
  bar: 'Draft',
  cite: 'Cite',
  export: 'Export',
  more: 'More',
  loading: 'Opening the draft…',
  withheld: (count: number) =>
    count === 1
      ? '1 confidential source withheld: its line says no more than its number.'
      : `${count} confidential sources withheld: their lines say no more than their numbers.`,
  downloaded: (name: string) => `${name} downloaded.`,
  copied: 'Markdown copied.',
  notCopied: 'The browser did not allow copying. The Markdown file holds the same text.',
  savedNow: 'Saved on this device.',
  save: {
    label: 'Save state',
    saved: 'Saved on this device',
    saving: 'Saving…',
    unsaved: 'Not saved yet',
    failed: 'Not saved',
  },
  none: {
    title: 'No draft at this address',
    text: 'It may have been deleted, or the address belongs to another device: drafts stay where they were written.',
    home: 'To the drafts',
  },
  setAside: {
    damaged: 'This draft could not be read',
    newer: 'A newer Galley wrote this draft',
    damagedText:
      'What is stored of it is not whole. It was set aside as it was found; nothing of it was changed, and your other drafts are not affected.',
    newerText:
      'This Galley does not understand all of it and leaves it as it is. Reload the page to get the newer one.',
    download: 'Download what is stored',
    reload: 'Reload',
  },
  binned: {
    title: 'This draft is in the bin',
    text: 'It stays there for 30 days after it was deleted.',
    restore: 'Restore',
    bin: 'To the bin',
  },
  cannotOpen: {
    title: 'The draft cannot be opened now',
    again: 'Try again',
  },
  outline: {
    region: 'Outline',
    open: 'Outline',
    close: 'Close outline',
    sources: 'Sources',
    related: 'Related',
    untitledSection: 'Untitled section',
    tks: (count: number) => `${count} TK`,
    tkLabel: (text: string) => `TK: ${text}`,
    moved: (label: string) => `“${label}” moved`,
    moveHint: 'Alt+Shift with Up or Down moves a section',
  },
  notes: {
    title: 'Notes',
    close: 'Close notes',
    moved: 'Moved to notes',
    nothing: 'Select what should go to the notes.',
  },
  link: {
    form: 'Link',
    address: 'Address',
    apply: 'Apply',
    remove: 'Remove',
    unsafe:
      'This does not work as a link. An address begins with https://, http://, mailto: or tel:.',
    cannot: 'A link cannot stand here.',
  },
  selection: 'Formatting',
  slash: 'Insert block',
  find: {
    region: 'Find in article',
    find: 'Find',
    replaceWith: 'Replace with',
    matchCase: 'Match case',
    wholeWord: 'Whole word',
    next: 'Next match',
    previous: 'Previous match',
    replace: 'Replace',
    replaceAll: 'Replace all',
    showReplace: 'Replace…',
    close: 'Close',
    count: (current: number | null, matches: number) =>
      matches === 0
        ? 'No match'
        : current === null
          ? matches === 1
            ? '1 match'
            : `${matches.toLocaleString('en')} matches`
          : `${(current + 1).toLocaleString('en')} of ${matches.toLocaleString('en')}`,
    replaced: (count: number) => (count === 1 ? '1 match replaced' : `${count} matches replaced`),
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    typing: 'As you type',
    typed: {
      section: 'New section',
      subheading: 'Subheading',
      bullets: 'Bulleted list',
      numbers: 'Numbered list',
      tasks: 'Task list',
      quotation: 'Quotation',
      divider: 'Divider',
      menu: 'Menu of blocks',
      marks: 'Bold, italic, code, strikethrough',
      back: 'Takes the change back, right after it',
    },
    browser: 'Paste as plain text',
    leave: 'Leave the text by the keyboard',
  },
  palette: {
    label: 'Find a command',
    listbox: 'Commands',
    none: 'No command of that name.',
  },
  problem: {
    download: 'Download the draft',
    retry: 'Try again',
    keepCopy: 'Keep mine as a copy',
    openOther: 'Open the other',
  },
};
