/** Keeping drafts: what went wrong, what is safe, what to do; and what was done. */
export const storage = {
  /** Why a draft could not be written, by the reason that storage gives. */
  notSaved: {
    full: 'Not saved: the disk is full. Your text is safe here as long as this tab stays open. Free some room, or export the draft now; Galley keeps trying.',
    blocked:
      'Not saved: another tab runs an older Galley. Your text is safe here as long as this tab stays open. Close the other Galley tabs; Galley keeps trying.',
    missing:
      'Not saved: this browser lets Galley keep nothing, as in some private windows. Your text is safe here as long as this tab stays open. Export the draft before you close it.',
    closed:
      'Not saved: the browser closed its storage. Your text is safe here as long as this tab stays open; Galley keeps trying.',
    newer:
      'Not saved: this draft was written by a newer Galley. Reload the page to get it; export your text first.',
    stale:
      'Not saved: this draft was changed in another tab, and nothing there was overwritten. Your text is safe here as long as this tab stays open. Keep it as a copy to go on.',
    gone: 'Not saved: this draft was deleted. Your text is safe here as long as this tab stays open. Export it to keep it.',
    damaged:
      'Not saved: what was stored of this draft is damaged and was set aside. Your text is safe here as long as this tab stays open; Galley keeps trying.',
    failed:
      'Not saved: the browser refused to write. Your text is safe here as long as this tab stays open. Export the draft to be sure; Galley keeps trying.',
  },
  /** Why the library could not do what it was asked. Nothing was changed. */
  notDone: {
    full: 'The disk is full. Nothing was changed; free some room and try again.',
    blocked:
      'Another tab runs an older Galley. Nothing was changed; close the other Galley tabs and try again.',
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
  keepAsCopy: 'Keep as a copy',
  /** Put at the end of a headline. */
  fromAnotherTab: ' (from another tab)',
  binned: (headline: string) => `“${headline}” is in the bin.`,
};
