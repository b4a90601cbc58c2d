import type MiniSearch from 'minisearch';
import type { DraftSummary } from '#document';
import { storage } from '../storage.ts';
import { knownSummaries } from '../stores/library.ts';

interface Entry {
  readonly id: string;
  readonly headline: string;
  readonly slug: string;
  readonly text: string;
}

interface Index {
  readonly search: MiniSearch<Entry>;
  /** The summaries as they were when their drafts were read into the index. */
  readonly read: Map<string, DraftSummary>;
}

/** Drafts that are read into the index before the page may draw again. */
const CHUNK = 20;

let index: Promise<Index> | undefined;
let updating: Promise<void> = Promise.resolve();

/**
 * The drafts that hold every word of a query, or a word that begins with it, in headline, slug or
 * text; the best match first. Case and accents do not count.
 *
 * The index is built with the first query and then brought up to date by the summaries that changed.
 * @throws StorageError
 */
export async function searchDrafts(query: string): Promise<string[]> {
  index ??= createIndex().catch((error: unknown) => {
    index = undefined; // its code did not arrive: the next query asks again
    throw error;
  });
  const built = await index;
  updating = updating.catch(() => {}).then(() => update(built));
  await updating;
  return built.search.search(query).map(({ id }) => String(id));
}

async function createIndex(): Promise<Index> {
  const { default: MiniSearch } = await import('minisearch');
  const search = new MiniSearch<Entry>({
    fields: ['headline', 'slug', 'text'],
    tokenize: wordsIn,
    processTerm: foldWord,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { headline: 3, slug: 2 } },
  });
  return { search, read: new Map() };
}

async function update({ search, read }: Index): Promise<void> {
  const summaries = knownSummaries();
  const changed = summaries.filter((summary) => !isSame(read.get(summary.id), summary));
  const isFirst = read.size === 0;
  const texts = await storage.loadSearchTexts(isFirst ? undefined : changed.map(({ id }) => id));
  const known = new Set(summaries.map(({ id }) => id));
  for (const id of read.keys()) {
    if (known.has(id)) continue;
    search.discard(id);
    read.delete(id);
  }
  const added: Entry[] = [];
  for (const summary of changed) {
    const { id, headline, slug } = summary;
    const entry = { id, headline, slug, text: texts.get(id) ?? '' };
    if (read.has(id)) search.replace(entry);
    else added.push(entry);
    read.set(id, summary);
  }
  await search.addAllAsync(added, { chunkSize: CHUNK });
}

/** Each save makes another revision; a slug or a status is changed by one, too. */
const isSame = (a: DraftSummary | undefined, b: DraftSummary) => a?.revision === b.revision;

const SPACELESS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const WORD = new RegExp(`[${SPACELESS}]|(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/** Words; of scripts that put no spaces between words, each sign. */
const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

const foldWord = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
