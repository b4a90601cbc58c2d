import { figure } from './numbers.ts';

/** Bringing in files: what became of each. `name` is the name of the file. */
export const importing = {
  title: 'What came in',
  done: 'Done',
  show: 'Show',
  /** Why a file did not come in; nothing was changed. */
  refused: {
    'not-text': (name: string) => `“${name}” is not text. Galley reads Markdown and plain text.`,
    'word-processed': (name: string) =>
      `“${name}” is a word processor’s file. Open it in Word, Google Docs or the like, copy all of it, and paste it into a new draft: headings, lists and links come with it.`,
    'other-kind': (name: string) =>
      `“${name}” is a kind of text that Galley does not read. It reads Markdown (.md), plain text (.txt) and drafts that it downloaded (.galley.json).`,
    'damaged-file': (name: string) =>
      `“${name}” is a draft of Galley, but part of it is missing or was changed. Download the draft once more if you can.`,
    'newer-file': (name: string) =>
      `“${name}” was written by a newer Galley. Reload the page to get the newer one, then import it again.`,
    empty: (name: string) => `“${name}” is empty.`,
    'too-large': (name: string) => `“${name}” is over 20 MB. Galley reads files up to that size.`,
    unreadable: (name: string) =>
      `The browser could not read “${name}”. It may have been moved or changed since you chose it; choose it again.`,
    'not-loaded': (name: string) =>
      `“${name}” did not come in: the part of Galley that reads files could not be loaded. Nothing was changed. Reload the page, then import it again.`,
    notStored: (name: string, why: string) => `“${name}” did not come in. ${why}`,
  },
  sameAs: (name: string) =>
    `The draft that “${name}” was exported from is still here, as it was. The file came in as a draft of its own.`,
  namesake: (name: string, other: string) =>
    `There was already a draft “${other}” of the same headline or slug. It is untouched; “${name}” came in as a draft of its own.`,
  problems: (name: string, count: number) =>
    count === 1
      ? `“${name}” came in. There is one thing in it to look at; no word of it is lost.`
      : `“${name}” came in. There are ${figure(count)} things in it to look at; no word of it is lost.`,
  line: (line: number) => `Line ${figure(line)}`,
  /** What is amiss at a line of a file. */
  problem: {
    'front-matter-unreadable': 'The front matter is not YAML. It stands in the text.',
    'front-matter-value': 'The front matter has a value that cannot be used. It is kept beside it.',
    'title-differs': 'The title in the front matter is not the headline. The headline stands.',
    'description-differs':
      'The description in the front matter is not the standfirst. The standfirst stands.',
    'headline-simplified':
      'The headline held more than words. Its words stand, and a link is among the related links.',
    'unsafe-link': 'A link could run code. It is kept as Markdown, not as a link.',
    'unsafe-address': 'An address could run code. It is kept, but no link leads there.',
    'duplicate-source': 'Two sources share an id. The second one got another.',
    'missing-source': 'A citation names a source that is not in the list.',
    'note-without-title':
      'A note does not begin with the title of its source. All of it became the place in the source.',
    'uncited-note': 'A note is cited nowhere. It is kept as Markdown.',
    'too-deep':
      'The file has more lists, quotations, tables or signs, in each other or side by side, than can be read in reasonable time. They are kept as Markdown or plain text.',
    unreadable: 'The file cannot be read as Markdown. It is kept as one block.',
  },
};
