const FIRST = 1000; // ms
const LAST = 30_000; // ms

/**
 * How long to wait before storage is tried again after so many failures in a row (1 or more), in ms:
 * 1 s, doubled with each, 30 s at most.
 */
export const retryPause = (failures: number) => Math.min(FIRST * 2 ** (failures - 1), LAST);
