import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Status } from '#document';
import type { ListPlace } from './listPlace.ts';

/** What a query found. */
export interface Found {
  readonly query: string;
  readonly ids: ReadonlySet<string>;
}

/** What a person has asked the library for, and where in it they were. */
export interface LibraryView {
  readonly query: string;
  /** What the latest query found that has an answer, or `null` while nothing is asked. */
  readonly found: Found | null;
  /** The status that is shown alone, or `null` for all. */
  readonly status: Status | null;
  /** Where the list was left, or `null` at the top of the page. */
  readonly place: ListPlace | null;
}

const ALL: LibraryView = { query: '', found: null, status: null, place: null };

/**
 * The library as it is looked at in this tab. It outlives the screen, so that who comes back from a
 * draft finds the library as it was left.
 */
export const libraryView = createStore<LibraryView>(() => ALL);

/** Asks the library for something else. */
export const changeView = (change: Partial<LibraryView>) => libraryView.setState(change);

/** What the library shows, drawn again at each change of it. */
export const useLibraryView = <Value>(read: (view: LibraryView) => Value) =>
  useStore(libraryView, read);
