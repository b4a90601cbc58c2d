import { expect, test } from './fixtures.ts';
import type { LibraryPage } from './pages/LibraryPage.ts';

const FILES = [
  {
    name: 'ferry.md',
    content: '# Ferry fares rise again\n\nThe harbour board voted on Monday.\n',
  },
  {
    name: 'bridge.md',
    content: '# Bridge closed until autumn\n\nA crack was found under the eastern span.\n',
  },
  {
    name: 'school.md',
    content: '# School roof held by props\n\nEngineers warned of it two years ago.\n',
  },
];

/** Brings in three drafts, one after the other. */
async function fill(library: LibraryPage) {
  for (const file of FILES) {
    await library.open();
    await library.chooseFiles(file);
    await library.page.waitForURL(/#\/drafts\//);
  }
  await library.open();
  await expect(library.headlines).toHaveCount(3);
}

test('the library says what there is to do while it is empty', async ({ library, page }) => {
  await library.open();
  await expect(library.newDraft).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeVisible();
  await page.getByRole('button', { name: /sample/i }).click();
  await expect(page.getByRole('textbox', { name: 'Article', exact: true })).toContainText(/\w/);
  await library.open();
  await expect(library.headlines).toHaveCount(1);
});

test('drafts are found by headline and by their text', async ({ library }) => {
  await fill(library);
  await library.search.fill('bridge');
  await expect(library.headlines).toHaveText(['Bridge closed until autumn']);
  await library.search.fill('engineers warned');
  await expect(library.headlines).toHaveText(['School roof held by props']);
  await library.search.fill('zeppelin');
  await expect(library.headlines).toHaveCount(0);
  await library.search.fill('');
  await expect(library.headlines).toHaveCount(3);
});

test('drafts are sorted and filtered by status', async ({ library, page }) => {
  await fill(library);
  await page.getByRole('button', { name: /^Sort by/ }).click();
  await page.getByRole('menuitemradio', { name: 'Headline' }).click();
  await expect(library.headlines).toHaveText([
    'Bridge closed until autumn',
    'Ferry fares rise again',
    'School roof held by props',
  ]);
  await library.act('Ferry fares rise again', 'Ready');
  await page.getByRole('button', { name: 'Ready', exact: true }).click();
  await expect(library.headlines).toHaveText(['Ferry fares rise again']);
  await page.getByRole('button', { name: /^All/ }).click();
  await expect(library.headlines).toHaveCount(3);
});

test('a draft is duplicated under a slug of its own', async ({ library, page }) => {
  await fill(library);
  await library.act('Ferry fares rise again', 'Duplicate');
  await library.open();
  await expect(library.headlines).toHaveCount(4);
  await expect(library.draft('Ferry fares rise again')).toHaveCount(2);
  await expect(page.getByText('ferry-fares-rise-again-copy')).toBeVisible();
});

test('a slug is renamed, and names the exported file', async ({ library, editor, page }) => {
  await fill(library);
  await library.act('Bridge closed until autumn', 'Rename slug');
  const slug = page.getByRole('textbox', { name: 'Slug' });
  await slug.fill('East Bridge');
  await slug.press('Enter');
  await expect(page.getByText('east-bridge', { exact: true })).toBeVisible();
  await library.draft('Bridge closed until autumn').click();
  expect((await editor.exportFile()).name).toBe('east-bridge.md');
});

test('a deleted draft comes back by Undo, and from the bin', async ({ library, page }) => {
  await fill(library);
  await library.delete('Ferry fares rise again');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(library.draft('Ferry fares rise again')).toBeVisible();

  await library.delete('Ferry fares rise again');
  await page.getByRole('link', { name: 'Bin' }).click();
  await expect(page.getByRole('heading', { name: 'Ferry fares rise again' })).toBeVisible();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('heading', { name: 'Ferry fares rise again' })).toBeHidden();
  await library.open();
  await expect(library.draft('Ferry fares rise again')).toBeVisible();
});

test('a draft deleted for ever is asked about first, and gone after', async ({ library, page }) => {
  await fill(library);
  await library.delete('School roof held by props');
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('button', { name: 'Delete for ever' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'School roof held by props' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete for ever' }).click();
  await question.getByRole('button', { name: 'Delete for ever' }).click();
  await expect(page.getByRole('heading', { name: 'School roof held by props' })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Bin' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'School roof held by props' })).toBeHidden();
});

test('a draft without a headline is listed as untitled', async ({ library, editor }) => {
  await library.startDraft();
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('A lede, and nothing above it.');
  await editor.saved();
  await library.open();
  await expect(library.draft('Untitled')).toBeVisible();
});
