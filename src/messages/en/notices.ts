/** What the app says on its own account: toasts, questions, faults of the app itself. */
export const notices = {
  region: 'Notices',
  undo: 'Undo',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  fault: {
    title: 'This screen has stopped working',
    text: 'The fault is Galley’s, not yours. What you wrote is kept on this device, up to what you typed in the last second. Reload the page to go on.',
    reload: 'Reload the page',
  },
};
