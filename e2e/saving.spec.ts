import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { EditorPage } from './pages/EditorPage.ts';

/** From now on the disk has no room. Returns what makes room. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  return () => page.evaluate('makeRoom()');
}

/** From the next load of the page on its storage does not answer. Returns what lets it answer. */
async function silenceStorage(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    Object.assign(window, {
      answer: () => {
        IDBFactory.prototype.open = open;
      },
    });
  });
  return () => page.evaluate('answer()');
}

/** Stops the clock of a page whose draft is saved: nothing is written by itself any more. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(Date.now() + 60_000);
}

test('the save state tells when everything is on the disk, and when not yet', async ({
  library,
  editor,
  page,
}) => {
  await page.clock.install();
  await library.startDraft();
  await editor.saved();
  await stopClock(page);
  await editor.keyboard.type('Ferry fares');
  await page.clock.runFor(50); // less than any pause after which it is written
  await expect(editor.saveState).toHaveText(/Saving/);
  await page.clock.resume();
  await editor.saved();
});

test('Mod-S writes at once and never opens the dialog of the browser', async ({
  library,
  editor,
  page,
}) => {
  await page.clock.install();
  await library.startDraft();
  await editor.saved();
  await stopClock(page);
  await editor.keyboard.type('Ferry fares');
  await page.clock.runFor(50);
  await expect(editor.saveState).toHaveText(/Saving/);
  const presses = await page.evaluateHandle(() => {
    const events: KeyboardEvent[] = [];
    addEventListener('keydown', (event) => events.push(event), { capture: true });
    return events;
  });
  await editor.press('ControlOrMeta+S');
  await editor.saved();
  expect(await presses.evaluate((events) => events.at(-1)?.defaultPrevented)).toBe(true);
});

test('a full disk is told, the text stays, and is saved once there is room', async ({
  library,
  editor,
  page,
}) => {
  await library.startDraft('Ferry fares');
  await editor.saved();
  const makeRoom = await fillDisk(page);
  await editor.keyboard.type(' rise again');
  await expect(library.alert).toContainText(/disk is full/i);
  await expect(editor.saveState).toHaveText(/Not saved/);
  await expect(editor.article).toContainText('Ferry fares rise again');
  await makeRoom();
  await editor.keyboard.type('!');
  await editor.saved();
  await expect(library.alert).toBeHidden();
  await page.reload();
  await expect(editor.heading('Ferry fares rise again!')).toBeVisible();
});

test('a draft left on a full disk is told of, leads back, and is saved at last', async ({
  library,
  editor,
  page,
}) => {
  await library.startDraft('Ferry fares');
  await editor.saved();
  const makeRoom = await fillDisk(page);
  await editor.keyboard.type(' rise again');
  await expect(editor.saveState).toHaveText(/Not saved/);
  await library.open();
  await expect(library.alert).toContainText('“Ferry fares rise again”');
  await expect(library.kept).toBeHidden();
  await library.doNotice('Open');
  await expect(editor.heading('Ferry fares rise again')).toBeVisible();
  await makeRoom();
  await editor.saved();
  await library.open();
  await expect(library.draft('Ferry fares rise again')).toBeVisible();
  await expect(library.kept).toBeVisible();
});

test('a draft is written again when its database is deleted', async ({ library, editor, page }) => {
  await library.startDraft('Ferry fares');
  await editor.saved();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('galley').onsuccess = resolve;
      }),
  );
  await editor.saved();
  await page.reload();
  await expect(editor.heading('Ferry fares')).toBeVisible();
});

test('storage that does not answer is told of, and a draft goes there when it does', async ({
  library,
  editor,
  page,
}) => {
  const answer = await silenceStorage(page);
  await library.open();
  await expect(library.alert).toContainText(/has not opened its storage/);
  await expect(library.kept).toBeHidden();
  await library.startDraft('Ferry fares');
  await expect(editor.saveState).toHaveText(/Not saved/);
  await answer();
  await editor.saved();
  await library.open();
  await expect(library.draft('Ferry fares')).toBeVisible();
  await expect(library.alert).toBeHidden();
});

test('a draft that could not be stored can be deleted, after a question', async ({
  library,
  editor,
  page,
}) => {
  const answer = await silenceStorage(page);
  await library.startDraft('Ferry fares');
  await expect(editor.saveState).toHaveText(/Not saved/);
  await editor.chooseMore('Delete draft');
  await library.answer('Delete for ever');
  await expect(library.heading).toBeVisible();
  await expect(library.alert.first()).toContainText(/cannot be read/);
  await expect(library.alert.filter({ hasText: 'Ferry fares' })).toHaveCount(0);
  await answer();
  await expect(library.kept).toBeVisible();
  await expect(library.headlines).toHaveCount(0);
});

test('a draft that another tab deletes says so, and can be had back', async ({
  library,
  editor,
  page,
  otherTab,
}) => {
  await library.startDraft('Ferry fares');
  await editor.saved();
  await otherTab.open();
  await otherTab.delete('Ferry fares');
  await expect(library.alert).toContainText(/moved to the bin in another tab/);
  await library.doNotice('Restore');
  await expect(otherTab.draft('Ferry fares')).toBeVisible();
  await expect(library.alert).toBeHidden();

  await otherTab.delete('Ferry fares');
  await otherTab.openBin();
  await otherTab.deleteForEver('Ferry fares', 'Delete for ever');
  await expect(library.alert).toContainText(/deleted in another tab/);
  await expect(editor.saveState).toHaveText(/Not saved/);
  await editor.press('ControlOrMeta+S');
  await editor.saved();
  await page.reload();
  await expect(editor.heading('Ferry fares')).toBeVisible();
});

test.describe('a draft that another tab wrote on', () => {
  let other: EditorPage;

  test.beforeEach(async ({ library, editor, page, context }) => {
    await library.startDraft('Ferry fares');
    await editor.saved();
    other = new EditorPage(await context.newPage());
    await other.page.goto(page.url());
    await other.caretAfter(other.heading('Ferry fares'));
    await other.keyboard.type(' rise');
    await other.saved();
    // Playwright's pages are all in front: this one hears of nothing before it writes.
    await editor.keyboard.type(' fall');
    await expect(library.alert).toContainText(/changed in another tab/);
  });

  test('opens as it is there, and what stood here is kept', async ({ library, editor, page }) => {
    await page.getByRole('button', { name: 'Open the other version' }).click();
    await expect(editor.heading('Ferry fares rise')).toBeVisible();
    await expect(library.alert).toBeHidden();
    await editor.saved();
    await library.open();
    await expect(library.draft('Ferry fares rise')).toBeVisible();
    await expect(library.draft('Ferry fares fall (from another tab)')).toBeVisible();
  });

  test('is left as it is there, and what stood here is gone on with', async ({
    library,
    editor,
    page,
  }) => {
    await page.getByRole('button', { name: 'Keep mine as a copy' }).click();
    await expect(editor.heading('Ferry fares fall (from another tab)')).toBeVisible();
    await expect(editor.article).toBeFocused();
    await editor.keyboard.type(' again');
    await expect(editor.heading('Ferry fares fall again (from another tab)')).toBeVisible();
    await expect(library.alert).toBeHidden();
    await editor.saved();
    await library.open();
    await expect(library.draft('Ferry fares rise')).toBeVisible();
    await expect(library.draft('Ferry fares fall again (from another tab)')).toBeVisible();
    await other.keyboard.type(' on');
    await other.saved();
    await expect(library.alert).toHaveCount(0);
  });
});

test('a draft that one comes back to is shown as another tab left it', async ({
  library,
  editor,
  page,
  context,
}) => {
  await library.startDraft('Ferry fares');
  await editor.saved();
  const other = new EditorPage(await context.newPage());
  await other.page.goto(page.url());
  await other.caretAfter(other.heading('Ferry fares'));
  await other.keyboard.type(' rise');
  await other.saved();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(editor.heading('Ferry fares rise')).toBeVisible();
  await expect(editor.article).toBeFocused();
  await editor.keyboard.type(' again');
  await editor.saved();
  await expect(library.alert).toBeHidden();
});

test('a desk whose code does not arrive says so, and opens at the next try', async ({
  library,
  editor,
  page,
  faults,
}) => {
  const code = /DraftScreen-.*\.js$/;
  let fail = () => {};
  const mayFail = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await page.route(code, async (route) => {
    await mayFail;
    await route.abort();
  });
  await library.open();
  await library.newDraft.click();
  await page.keyboard.type('Ferry fares');
  fail();
  await expect(library.alert).toContainText('Part of Galley has not arrived');
  await expect(page.locator(':focus')).toHaveCount(0);
  await page.unroute(code);
  await library.tryAgain.click();
  await expect(editor.article).toBeFocused();
  await page.keyboard.type(' rise');
  await expect(editor.heading('Ferry fares rise')).toBeVisible();
  for (const fault of faults.splice(0)) expect(fault).toMatch(/Failed to (load|fetch)/);
});
