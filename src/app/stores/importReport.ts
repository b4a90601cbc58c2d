import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ImportOutcome } from '../importFiles.ts';

/** What became of imported files, for as long as a person looks at it; else `null`. */
const importReportStore = createStore<readonly ImportOutcome[] | null>(() => null);

export const showImportReport = (outcomes: readonly ImportOutcome[]) =>
  importReportStore.setState(outcomes, true);

export const closeImportReport = () => importReportStore.setState(null, true);

export const useImportReport = () => useStore(importReportStore);
