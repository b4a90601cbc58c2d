/** What the app says on its own account: toasts, questions, problems with the app itself. */
export const notices = {
  region: 'Notices',
  undo: 'Undo',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
};
