import { expect } from '@playwright/test';

/** Measures until what is measured stands still, and returns where it stands. */
export async function settled(measure: () => Promise<number>): Promise<number> {
  let last = await measure();
  await expect
    .poll(async () => {
      const before = last;
      last = await measure();
      return last - before;
    })
    .toBe(0);
  return last;
}
