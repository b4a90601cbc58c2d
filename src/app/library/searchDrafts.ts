import type MiniSearch from 'minisearch';
import { type DraftSummary, findsBy, foldText, searchWords } from '#document';
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

let index: Promise<Index | null> | undefined;
let updating: Promise<void> = Promise.resolve();

/**
 * The drafts that hold every word of a query, or a word that begins with it, in headline, slug or
 * text, by id. Case and accents do not count. In what order they are shown is the library's to say.
 *
 * The index is built with the first query and then brought up to date by the summaries that changed.
 * As long as the code for that does not arrive, all texts are read for each query.
 * @throws StorageError
 */
export async function searchDrafts(query: string): Promise<ReadonlySet<string>> {
  index ??= createIndex();
  const built = await index;
  if (!built) {
    index = undefined; // the next query asks for the code again
    return scan(query);
  }
  updating = updating.catch(() => {}).then(() => update(built));
  await updating;
  return new Set(built.search.search(query).map(({ id }) => String(id)));
}

/** An empty index, or `null` where the code for it did not arrive. */
async function createIndex(): Promise<Index | null> {
  const code = await import('minisearch').catch(() => null);
  if (!code) return null;
  const { default: MiniSearch } = code;
  const search = new MiniSearch<Entry>({
    fields: ['headline', 'slug', 'text'],
    tokenize: searchWords,
    processTerm: foldText,
    searchOptions: { prefix: true, combineWith: 'AND' },
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

async function scan(query: string): Promise<Set<string>> {
  const isFound = findsBy(query);
  const texts = await storage.loadSearchTexts();
  const found = knownSummaries().filter(({ id, headline, slug }) =>
    isFound(`${headline} ${slug} ${texts.get(id) ?? ''}`),
  );
  return new Set(found.map(({ id }) => id));
}

/**
 * Each save makes another revision; a slug or a status is changed by one, too. A draft that was
 * deleted and comes in again begins with the revisions anew, but not at the same time.
 */
const isSame = (a: DraftSummary | undefined, b: DraftSummary) =>
  a?.revision === b.revision && a.edited === b.edited;
