/** What the text itself says: names of its parts for screen readers, labels inside it. */
export const editor = {
  notes: 'Notes',
  noAlt: 'No description yet',
  taskDone: 'Done',
  untitledSection: 'Untitled section',
  note: (number: number, title: string) => `Note ${number}: ${title}`,
  ownObservation: 'Own observation',
  commonKnowledge: 'Common knowledge',
  missingSource: 'Source is missing',
  untitledSource: 'Untitled source',
  /** The menu "Insert block": what its entries are called, and what else finds them. */
  slash: {
    section: { name: 'New section', also: 'heading h2' },
    subheading: { name: 'Subheading', also: 'h3' },
    bulletList: { name: 'Bulleted list', also: 'bullets points ul' },
    orderedList: { name: 'Numbered list', also: 'ordered ol 1' },
    taskList: { name: 'Task list', also: 'todo to-do checkbox' },
    quotation: { name: 'Quotation', also: 'quote blockquote pull' },
    whyItMatters: { name: 'Why it matters', also: 'context' },
    cite: { name: 'Cite a source', also: 'source footnote note reference' },
    divider: { name: 'Divider', also: 'rule line hr break' },
    paragraph: { name: 'Paragraph', also: 'text plain' },
  },
};
