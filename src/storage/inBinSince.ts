import type { DraftSummary } from '#document';

/**
 * Since when a draft has lain in the bin: since it was put there, or was last written to after that.
 * From then on the days count after which it is deleted for ever.
 * @returns milliseconds since 1970, or `null` for a draft that is not in the bin
 */
export const inBinSince = ({ binned, edited }: DraftSummary): number | null =>
  binned === null ? null : Math.max(binned, edited);
