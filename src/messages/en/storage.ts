/** Keeping drafts: what went wrong, what is safe, what to do; and what was done. */
export const storage = {
  /** Why a draft could not be written, by the reason that storage gives; what is safe, what to do. */
  notSaved: {
    full: {
      title: 'Not saved: the disk is full.',
      text: 'Your text is safe as long as this tab stays open. Free some room, or download the draft now; Galley keeps trying.',
    },
    blocked: {
      title: 'Not saved: another tab runs an older Galley.',
      text: 'Your text is safe as long as this tab stays open. Close the other Galley tabs; Galley keeps trying.',
    },
    silent: {
      title: 'Not saved: the browser does not answer.',
      text: 'Your text is safe as long as this tab stays open. Close other tabs of Galley, or download the draft and start the browser again; Galley keeps trying.',
    },
    missing: {
      title: 'Not saved: this browser lets Galley keep nothing.',
      text: 'Some private windows do that. Your text is safe as long as this tab stays open; download the draft before you close it.',
    },
    closed: {
      title: 'Not saved: the browser closed its storage.',
      text: 'Your text is safe as long as this tab stays open; Galley keeps trying.',
    },
    newer: {
      title: 'Not saved: this draft was written by a newer Galley.',
      text: 'It was left as it is. Download your text first, then reload the page to get the newer Galley.',
    },
    stale: {
      title: 'Not saved: this draft was changed in another tab.',
      text: 'Nothing there was overwritten, and your text is safe as long as this tab stays open. Keep it as a copy to go on.',
    },
    gone: {
      title: 'Not saved: this draft was deleted in another tab.',
      text: 'What you see is kept nowhere else. Save it again to keep it; it is saved as well when you type on.',
    },
    damaged: {
      title: 'Not saved: what was stored of this draft is damaged.',
      text: 'It was set aside as it is. Your text is safe as long as this tab stays open; Galley keeps trying.',
    },
    failed: {
      title: 'Not saved: the browser refused to write.',
      text: 'Your text is safe as long as this tab stays open. Download the draft to be sure; Galley keeps trying.',
    },
  },
  /** Why the library could not do what it was asked. Nothing was changed. */
  notDone: {
    full: 'The disk is full. Nothing was changed; free some room and try again.',
    blocked:
      'Another tab runs an older Galley. Nothing was changed; close the other Galley tabs and try again.',
    silent:
      'The browser has not opened its storage yet; Galley keeps trying. If it stays like this, close other tabs of Galley, or start the browser again. What is kept on this device stays there.',
    missing:
      'This browser lets Galley keep nothing, as in some private windows. Open Galley in an ordinary window to find your drafts.',
    closed: 'The browser closed its storage. Nothing was changed; try again.',
    newer:
      'This was written by a newer Galley. It was left as it is; reload the page to get the newer one.',
    stale: 'This draft was changed in another tab meanwhile. Nothing was overwritten; try again.',
    gone: 'This draft is no longer there. It may have been deleted in another tab.',
    damaged: 'This draft is damaged. It was set aside as it is; nothing of it was deleted.',
    failed: 'The browser refused. Nothing was changed; try again.',
  },
  /** Put at the end of a headline. */
  fromAnotherTab: ' (from another tab)',
  keptAs: (headline: string) => `What was written in this tab is kept as “${headline}”.`,
  binnedElsewhere: (headline: string) =>
    `“${headline}” was moved to the bin in another tab. What you type is saved there too, until the bin is emptied.`,
  notSavedOf: (headline: string, title: string, text: string) => `“${headline}” – ${title} ${text}`,
  binned: (headline: string) => `“${headline}” is in the bin.`,
};
