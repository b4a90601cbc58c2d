/** What the text itself says: names of its parts for screen readers, labels inside it. */
export const editor = {
  notes: 'Notes',
  noAlt: 'No description yet',
  taskDone: 'Done',
  untitledSection: 'Untitled section',
  note: (number: number, title: string) => `Note ${number}: ${title}`,
  noteBeside: (number: number | null, title: string) =>
    number === null
      ? `${title}, not cited in the article`
      : `Note ${number} of the article: ${title}`,
  missingSource: 'Source is missing',
  confidentialSource: 'Confidential source',
  untitledSource: 'Untitled source',
  /** What else finds an entry of the menu "Insert block", besides its command's name. */
  slash: {
    newSection: 'heading h2',
    subheading: 'h3',
    bulletList: 'bullets points ul',
    orderedList: 'ordered ol 1',
    taskList: 'todo to-do checkbox',
    quotation: 'quote blockquote pull',
    whyItMatters: 'context',
    cite: 'source footnote note reference',
    divider: 'rule line hr break',
    paragraph: 'text plain',
  },
};
