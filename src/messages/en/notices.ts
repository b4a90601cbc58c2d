/** What the app says on its own account: toasts, questions, faults of the app itself. */
export const notices = {
  region: 'Notices',
  undo: 'Undo',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  done: 'Done',
  fault: {
    title: 'This screen has stopped working',
    text: 'The fault is Galley’s, not yours. What you wrote is kept on this device, up to what you typed in the last second. Reload the page to go on.',
  },
  /** A part of the program that is fetched when it is needed is not there. */
  missingCode: {
    title: 'Part of Galley has not arrived',
    text: 'There may be no connection, or Galley was renewed since this page was opened. Your drafts are on this device and are not touched by that. Try again; if that does not help, reload the page once you are online.',
    again: 'Try again',
  },
  reload: 'Reload the page',
};
