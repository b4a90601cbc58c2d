/** Of the cases that all runs of the tests try. */
export const SEED = 20260304;

/** How often a property is tried, and with which cases: parameters of `fc.assert`. */
export interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

/** How long a test with many runs may take, in milliseconds; fuzzing takes as long as it takes. */
export const LONG = process.env.FUZZ_RUNS ? 0 : 660_000;

/**
 * The runs of a property test. In the tests they are the same cases each time, so that what a run says
 * is said of the code alone; `npm run fuzz` tries others, as many as it is told, and fast-check names
 * the seed of what fails.
 * @param usual how many are worth their time in the tests
 */
export function runs(usual = 100): Runs {
  const { FUZZ_RUNS } = process.env;
  return FUZZ_RUNS ? { numRuns: Number(FUZZ_RUNS) } : { numRuns: usual, seed: SEED };
}
