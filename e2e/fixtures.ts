import { test as base, expect } from '@playwright/test';
import { EditorPage } from './pages/EditorPage.ts';
import { LibraryPage } from './pages/LibraryPage.ts';

/** When it is in every test that asks for `stillness`. */
export const NOW = new Date('2026-03-04T16:10:00Z');

interface Fixtures {
  library: LibraryPage;
  /** The library in another tab of the same browser. */
  otherTab: LibraryPage;
  editor: EditorPage;
  /** The clock stands at `NOW` and random ids come in a fixed order, so that files can be compared. */
  stillness: undefined;
  /** Every message of any tab that a developer would have to look into. */
  faults: string[];
}

/**
 * A test on a fresh browser profile, with the pages of Galley at hand. It fails when a tab threw
 * or logged an error.
 */
export const test = base.extend<Fixtures>({
  library: async ({ page }, use) => use(new LibraryPage(page)),
  otherTab: async ({ context }, use) => use(new LibraryPage(await context.newPage())),
  editor: async ({ page }, use) => use(new EditorPage(page)),
  stillness: async ({ page }, use) => {
    await page.clock.setFixedTime(NOW);
    await page.addInitScript(orderedIds);
    await use(undefined);
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (fault) => {
        const error = fault.error();
        faults.push(error.stack ?? error.message);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** Runs in the page: ids count upwards, across reloads too. */
function orderedIds() {
  const KEY = 'ids-given';
  const next = () => {
    const count = Number(sessionStorage.getItem(KEY)) + 1;
    sessionStorage.setItem(KEY, String(count));
    return count;
  };
  crypto.randomUUID = () => `00000000-0000-4000-8000-${String(next()).padStart(12, '0')}` as const;
  crypto.getRandomValues = (array) => {
    if (array) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      const count = next();
      for (let i = 0; i < bytes.length; i += 1) bytes[i] = (count * 31 + i * 7) % 256;
    }
    return array;
  };
}

export { expect };
