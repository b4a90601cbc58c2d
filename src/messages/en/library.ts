import type { Status } from '#document';
import { count, figure } from './numbers.ts';

/** The library of drafts and its bin. */
export const library = {
  galley: 'Galley',
  title: 'Drafts',
  pageTitle: (screen: string) => `${screen} – Galley`,
  untitled: 'Untitled',
  noText: 'No text yet',
  newDraft: 'New draft',
  import: 'Import',
  importing: 'Reading…',
  openSample: 'Open the sample article',
  drop: 'Drop Markdown or text files to bring them in',
  kept: 'Everything is on this device.',
  toLibrary: 'Back to the drafts',
  opening: 'Opening your drafts…',
  notRead: 'Your drafts cannot be read.',

  search: 'Search drafts',
  filter: 'Filter by status',
  all: (drafts: number) => `All ${figure(drafts)}`,
  sortBy: 'Sort by',
  sorts: {
    edited: 'Last edited',
    created: 'Created',
    headline: 'Headline',
    status: 'Status',
    words: 'Words',
  },
  searching: 'Searching…',
  shown: (drafts: number) => count(drafts, 'draft shown', 'drafts shown'),
  noneShown: 'No draft fits.',
  showAll: 'Show all',

  status: 'Status',
  statuses: {
    drafting: 'Drafting',
    'in-review': 'In review',
    ready: 'Ready',
    published: 'Published',
    killed: 'Killed',
  } satisfies Record<Status, string>,
  embargo: (until: string) => `Embargo ${until}`,

  actions: 'Draft actions',
  open: 'Open',
  duplicate: 'Duplicate',
  duplicated: (headline: string) => `“${headline}” was duplicated.`,
  openCopy: 'Open the copy',
  renameSlug: 'Rename slug…',
  remove: 'Delete draft',
  rename: {
    title: 'Rename the slug',
    slug: 'Slug',
    confirm: 'Rename',
    hint: 'The name of the story in the newsroom, and of the exported file. Leave it empty to have it made of the headline.',
    becomes: (slug: string) => (slug ? `Becomes ${slug}` : 'Will be made of the headline'),
  },

  empty: {
    title: 'Nothing on the desk yet',
    text: 'Start a draft, bring in a Markdown or text file, or look at a finished article to see what the blocks are for. What you write stays on this device.',
    hint: 'Files can be dropped anywhere on this page.',
  },

  bin: 'Bin',
  binRule: (days: number) =>
    `A deleted draft stays here for ${days} days. Then it is gone for ever.`,
  binEmpty: 'The bin is empty.',
  deleted: (when: string) => `Deleted: ${when}`,
  daysLeft: (days: number) => (days === 0 ? 'Last day' : `${count(days, 'day', 'days')} left`),
  restore: 'Restore',
  restored: (headline: string) => `“${headline}” is out of the bin.`,
  deleteForEver: 'Delete for ever',
  askDelete: (headline: string) => `Delete “${headline}” for ever?`,
  askDeleteText:
    'The draft and everything kept with it will be gone from this device. This cannot be taken back.',

  noDraft: 'No draft at this address',
  noDraftText:
    'It may have been deleted, or it is on another device: drafts are kept in the browser in which they were written.',

  setAside: {
    download: 'Download what is kept of it',
    damaged: {
      title: (headline: string) =>
        headline ? `“${headline}” could not be read.` : 'One draft could not be read.',
      text: 'It was set aside as it is, and nothing of it was deleted. All other drafts are whole.',
    },
    newer: {
      title: (headline: string) =>
        headline
          ? `“${headline}” was written by a newer Galley.`
          : 'One draft was written by a newer Galley.',
      text: 'It was left as it is. Reload the page to get the newer Galley. All other drafts are whole.',
    },
  },
};
