/** What the text itself says: names of its parts for screen readers, labels inside it. */
export const editor = {
  notes: 'Notes',
};
