import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { DraftSummary } from '#document';
import type { SetAside, StorageReason } from '#storage';

/** What the library knows of all drafts, those in the bin included; newest edit first. */
export type Library =
  | { readonly phase: 'loading' }
  | {
      readonly phase: 'ready';
      readonly summaries: readonly DraftSummary[];
      readonly setAside: readonly SetAside[];
    }
  | { readonly phase: 'failed'; readonly reason: StorageReason };

/** Written by the functions below alone; read by components through the hooks. */
export const libraryStore = createStore<Library>(() => ({ phase: 'loading' }));

/**
 * Takes over what was read of all drafts, or why it could not be. Lists are read again and again, and
 * mostly say what is known: a summary that does stays the object it was, so that its row is not drawn
 * anew, and a list that does the list it was.
 */
export function setLibrary(library: Library): void {
  const before = libraryStore.getState();
  if (library.phase !== 'ready' || before.phase !== 'ready') {
    libraryStore.setState(library, true);
    return;
  }
  const known = new Map(before.summaries.map((summary) => [summary.id, summary]));
  const summaries = library.summaries.map((summary) => {
    const old = known.get(summary.id);
    return old && JSON.stringify(old) === JSON.stringify(summary) ? old : summary;
  });
  const isSame =
    summaries.length === before.summaries.length &&
    summaries.every((summary, index) => summary === before.summaries[index]);
  libraryStore.setState({ ...library, summaries: isSame ? before.summaries : summaries }, true);
}

/** What became of drafts, by id: the summary, or `null` for one that is gone. */
type Changes = Map<string, DraftSummary | null>;

/** Of those who want to know. */
const noted = new Set<Changes>();

/** Takes over what became of a draft, at its place by the time of its last edit. */
export const setSummary = (summary: DraftSummary) => change(new Map([[summary.id, summary]]));

/** Forgets drafts that are gone. */
export const removeSummaries = (ids: readonly string[]) =>
  change(new Map(ids.map((id) => [id, null])));

/**
 * Notes what becomes of drafts from now on.
 * @returns `over` puts that over summaries which were read meanwhile and may be older
 */
export function noteChanges() {
  const changes: Changes = new Map();
  noted.add(changes);
  return {
    over: (summaries: readonly DraftSummary[]) => changed(summaries, changes),
    end: () => noted.delete(changes),
  };
}

function change(changes: Changes): void {
  for (const each of noted) for (const [id, summary] of changes) each.set(id, summary);
  const library = libraryStore.getState();
  if (library.phase === 'ready') {
    libraryStore.setState({ ...library, summaries: changed(library.summaries, changes) }, true);
  }
}

function changed(summaries: readonly DraftSummary[], changes: Changes): readonly DraftSummary[] {
  const result = summaries.filter(({ id }) => !changes.has(id));
  for (const summary of changes.values()) {
    if (!summary) continue;
    const older = result.findIndex(({ edited }) => edited <= summary.edited);
    result.splice(older === -1 ? result.length : older, 0, summary);
  }
  return result;
}

const none: readonly DraftSummary[] = [];

/** All summaries as far as they are known now. */
export const knownSummaries = () => summariesIn(libraryStore.getState());

const summariesIn = (library: Library) => (library.phase === 'ready' ? library.summaries : none);

/** What the library knows, drawn again at each change. */
export const useLibrary = () => useStore(libraryStore);

/** The summaries alone: empty until they are read. */
export const useSummaries = () => useStore(libraryStore, summariesIn);
