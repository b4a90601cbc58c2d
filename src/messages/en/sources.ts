const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** Sources and related links: their rows, forms, and the picker that cites. */
export const sources = {
  region: 'Sources',
  heading: 'Sources consulted',
  add: 'Add source',
  edit: (title: string) => `Edit source ${title}`,
  delete: (title: string) => `Delete source ${title}`,
  deleteHere: 'Delete source',
  title: 'Title',
  address: 'Address',
  kind: 'Kind',
  terms: 'Terms',
  publisher: 'Publisher',
  author: 'Author',
  published: 'Published',
  accessed: 'Read on',
  heard: 'Took place on',
  archived: 'Archived copy',
  note: 'Note',
  notSet: 'Not set',
  kinds: {
    'web-page': 'Web page',
    document: 'Document',
    dataset: 'Dataset',
    interview: 'Interview',
    book: 'Book',
    'own-observation': 'Own observation',
    other: 'Other',
  },
  termsOf: {
    'on-the-record': 'On the record',
    'not-for-attribution': 'Not for attribution',
    background: 'Background only',
    confidential: 'Confidential',
  },
  confidential: 'Confidential: stays on this device',
  openAgain:
    'Undo took back that a source is confidential: it is in exports and copies again, with all that is known of it.',
  confidentialHint: 'In exports and copies it is only “Confidential source”.',
  readOn: (date: string) => `read ${date}`,
  on: (date: string) => `on ${date}`,
  cited: (count: number) => (count === 0 ? 'Not cited yet' : `Cited ${times(count)}`),
  citedBy: (numbers: readonly number[]) =>
    numbers.length === 1 ? `Note ${numbers[0]}` : `Notes ${numbers.join(', ')}`,
  unsafeAddress:
    'This does not work as a link. An address begins with https://, http://, mailto: or tel:.',
  deleted: (title: string) => `Source “${title}” deleted`,
  deletedWithCitations: (title: string, count: number) =>
    `Source “${title}” deleted with its ${count === 1 ? 'citation' : `${count} citations`}`,
  deleteTitle: (title: string) => `Delete “${title}”?`,
  deleteCited: (count: number) =>
    `It is cited ${times(count)}. Without it ${count === 1 ? 'this place' : 'these places'} would have no source:`,
  citedIn: (label: string, count: number) => (count === 1 ? label : `${label}, ${times(count)}`),
  deleteWithCitations: (count: number) =>
    count === 1 ? 'Delete with its citation' : `Delete with its ${count} citations`,
  leftOut: ({ citations, details }: { readonly citations: number; readonly details: number }) =>
    [
      ...(citations === 1 ? ['A citation was left out: it cannot stand there.'] : []),
      ...(citations > 1 ? [`${citations} citations were left out: they cannot stand there.`] : []),
      ...(details === 1
        ? [
            '1 confidential source came without its details. They never leave the draft it is in: fill them in here.',
          ]
        : []),
      ...(details > 1
        ? [
            `${details} confidential sources came without their details. These never leave the draft that they were entered in: fill them in here.`,
          ]
        : []),
    ].join(' '),
  related: {
    region: 'Related links',
    heading: 'Related',
    add: 'Add related link',
    edit: (title: string) => `Edit related link ${title}`,
    delete: (title: string) => `Delete related link ${title}`,
    deleteHere: 'Delete link',
    untitled: 'Untitled link',
    title: 'Title',
    address: 'Address',
    reason: 'Reason',
    reasonHint: 'Why a reader would go there',
    noAddress: 'No address yet',
    deleted: (title: string) => `Related link “${title}” deleted`,
  },
  leftover: {
    title: (count: number) =>
      count === 1
        ? 'All of the text is deleted. Its source is still here.'
        : `All of the text is deleted. Its ${count} sources are still here.`,
    remove: (count: number) =>
      count === 1 ? 'Delete the source too' : `Delete the ${count} sources too`,
    keep: (count: number) => (count === 1 ? 'Keep the source' : 'Keep the sources'),
  },
  picker: {
    label: 'Cite a source',
    placeholder: 'Find a source, or name a new one',
    listbox: 'Sources',
    new: (title: string) => `New source “${title}”`,
    newHint: 'Paste an address instead for a source with a link',
    reserved: {
      own: 'You saw or heard it yourself; needs no source',
      known: 'Nobody disputes it; needs no source',
    },
    newFromAddress: 'From this address',
    none: 'Type a title or paste an address for the first source.',
    sayWhere: (keys: string) => `${keys} cites it and asks for the page or passage`,
    cannot: 'A citation cannot stand here. Put the cursor in a paragraph first.',
  },
  citation: {
    form: 'Citation',
    locator: 'Where in it',
    locatorHint: 'A page, a time, a table',
    excerpt: 'Excerpt',
    excerptHint: 'The words in the source that support this',
    remove: 'Remove citation',
    missing: 'This source is not in the list any more.',
    own: 'Own observation',
    known: 'Common knowledge',
  },
};
