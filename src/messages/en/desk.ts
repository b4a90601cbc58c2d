import { count, figure } from './numbers.ts';

/** The desk: the open draft, its bar, its panels. */
export const desk = {
  opening: 'Opening the draft…',
  article: 'Article',
  cite: 'Cite',
  export: 'Export',
  more: 'More',
  withheld: (count: number) =>
    count === 1
      ? '1 confidential source withheld. It appears only as “Confidential source”.'
      : `${count} confidential sources withheld. They appear only as “Confidential source”.`,
  openTks: (tks: number) => count(tks, 'TK is still open.', 'TKs are still open.'),
  downloaded: (name: string) => `${name} downloaded.`,
  copied: 'Markdown copied.',
  notCopied: 'The browser did not allow copying. The Markdown file holds the same text.',
  savedNow: 'Saved on this device.',
  asElsewhere: 'This draft was changed in another tab. Here it is as it was left there.',
  save: {
    label: 'Save state',
    saved: 'Saved on this device',
    saving: 'Saving…',
    failed: 'Not saved',
  },
  askDeleteUnsaved:
    'What was written last is not saved on this device, so the bin cannot keep it. It cannot be taken back.',
  binned: {
    title: 'This draft is in the bin',
    text: (days: number) => `It stays there for ${days} days after it was deleted.`,
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
    movedBelow: (label: string) => `Moved below “${label}”`,
    moveHint: (up: string, down: string) => `${up} or ${down} moves a section`,
  },
  notes: {
    title: 'Notes',
    close: 'Close notes',
    moved: 'Moved to notes',
    nothing: 'Select the paragraphs that should go to the notes.',
  },
  link: {
    form: 'Link',
    address: 'Address',
    apply: 'Apply',
    open: 'Open',
    remove: 'Remove link',
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
          ? count(matches, 'match', 'matches')
          : `${figure(current + 1)} of ${figure(matches)}`,
    replaced: (matches: number) => `${count(matches, 'match', 'matches')} replaced`,
  },
  shortcuts: {
    title: 'Keyboard shortcuts',
    typing: 'As you type',
    typed: {
      menu: 'Menu of blocks',
      back: 'Takes the change back, right after it',
    },
    outsideText: (name: string) => `${name}, outside of the text`,
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
    downloaded: (name: string) =>
      `${name} downloaded. It holds all of the draft, confidential sources and notes too. Import brings it back.`,
    retry: 'Try again',
    saveAgain: 'Save it again',
    keepCopy: 'Keep mine as a copy',
    openOther: 'Open the other version',
  },
};
