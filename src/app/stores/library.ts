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

/** Takes over what was read of all drafts, or why it could not be. */
export const setLibrary = (library: Library) => libraryStore.setState(library, true);

/** Takes over what became of a draft, at its place by the time of its last edit. */
export function setSummary(summary: DraftSummary): void {
  changeSummaries((summaries) => {
    const others = summaries.filter(({ id }) => id !== summary.id);
    const older = others.findIndex(({ edited }) => edited <= summary.edited);
    const place = older === -1 ? others.length : older;
    return [...others.slice(0, place), summary, ...others.slice(place)];
  });
}

/** Forgets drafts that are gone. */
export function removeSummaries(ids: readonly string[]): void {
  changeSummaries((summaries) => summaries.filter(({ id }) => !ids.includes(id)));
}

let changes = 0;

/** Grows with each change of a summary: what was read before a change is out of date after it. */
export const countChanges = () => changes;

function changeSummaries(
  change: (summaries: readonly DraftSummary[]) => readonly DraftSummary[],
): void {
  changes += 1;
  const library = libraryStore.getState();
  if (library.phase === 'ready') {
    setLibrary({ ...library, summaries: change(library.summaries) });
  }
}

const none: readonly DraftSummary[] = [];

/** All summaries as far as they are known now. */
export const knownSummaries = () => summariesIn(libraryStore.getState());

const summariesIn = (library: Library) => (library.phase === 'ready' ? library.summaries : none);

/** What the library knows, drawn again at each change. */
export const useLibrary = () => useStore(libraryStore);

/** The summaries alone: empty until they are read. */
export const useSummaries = () => useStore(libraryStore, summariesIn);
