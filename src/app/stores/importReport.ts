import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ImportOutcome } from '../importing/importFiles.ts';

/** What became of imported files, for as long as a person looks at it; else `null`. */
const importReportStore = createStore<readonly ImportOutcome[] | null>(() => null);

/** Shows what became of files, in place of what was shown before. */
export const showImportReport = (outcomes: readonly ImportOutcome[]) =>
  importReportStore.setState(outcomes, true);

/** The person has seen it. */
export const closeImportReport = () => importReportStore.setState(null, true);

/** What to show, or `null`; drawn again at each change. */
export const useImportReport = () => useStore(importReportStore);
