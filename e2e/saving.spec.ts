import { expect, test } from './fixtures.ts';

test('the save state tells when everything is on the disk, and when not yet', async ({
  library,
  editor,
  page,
}) => {
  await page.clock.install();
  await library.startDraft();
  await editor.saved();
  await page.clock.pauseAt(Date.now() + 60_000);
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
  await library.startDraft();
  await editor.keyboard.type('Ferry fares');
  await editor.press('ControlOrMeta+S');
  await editor.saved();
  await library.open();
  await expect(library.draft('Ferry fares')).toBeVisible();
  await expect(page).toHaveTitle(/Galley/);
});

test('a full disk is told, the text stays, and is saved once there is room', async ({
  library,
  editor,
  page,
}) => {
  await library.startDraft();
  await editor.keyboard.type('Ferry fares');
  await editor.saved();
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
  await editor.keyboard.type(' rise again');
  await expect(page.getByRole('alert')).toContainText(/disk is full/i);
  await expect(editor.saveState).toHaveText(/Not saved/);
  await expect(editor.article).toContainText('Ferry fares rise again');
  await page.evaluate('makeRoom()');
  await editor.keyboard.type('!');
  await editor.saved();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.reload();
  await expect(editor.heading('Ferry fares rise again!')).toBeVisible();
});
