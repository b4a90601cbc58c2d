import type { Status } from '#document';

/** Numbers of things, as English counts them. */
const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** The library of drafts and its bin. */
export const library = {
  title: 'Drafts',
  untitled: 'Untitled',
  newDraft: 'New draft',
  search: 'Search drafts',
  statuses: {
    drafting: 'Drafting',
    'in-review': 'In review',
    ready: 'Ready',
    published: 'Published',
    killed: 'Killed',
  } satisfies Record<Status, string>,
  words: (words: number) => count(words, 'word', 'words'),
};
