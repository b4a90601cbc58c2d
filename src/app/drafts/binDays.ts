import type { DraftSummary } from '#document';
import { inBinSince } from '#storage';
import { DAY } from './tellTime.ts';

/** Days that a draft stays in the bin. */
export const BIN_DAYS = 30;

/** What is in the bin since before this is deleted for ever; milliseconds since 1970. */
export const endOfBin = (time: number) => time - BIN_DAYS * DAY;

/** Full or begun days until a draft in the bin is deleted for ever. */
export function daysLeft(draft: DraftSummary, time: number): number {
  const since = inBinSince(draft) ?? time;
  return Math.max(0, BIN_DAYS - Math.max(0, Math.floor((time - since) / DAY)));
}
