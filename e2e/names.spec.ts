import { expect, test } from './fixtures.ts';

// These names are relied on by programs that drive Galley; a change here breaks them.

test('the names of the library', async ({ library, editor, page }) => {
  await library.startDraft();
  await editor.keyboard.type('Ferry *fares*');
  await editor.saved();
  await library.open();
  await expect(page.getByRole('heading', { name: 'Drafts', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ferry fares', exact: true })).toBeVisible();
  for (const name of ['New draft', 'Import', 'Delete draft']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('searchbox', { name: 'Search drafts' })).toBeVisible();
});

test('the names of the desk', async ({ library, editor, page }) => {
  await library.startDraft('Ferry fares');
  await expect(page.getByRole('textbox', { name: 'Article', exact: true })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Save state' })).toBeVisible();
  for (const name of ['Export', 'Cite', 'Draft details']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  for (const name of ['Outline', 'Sources', 'Related links']) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Markdown file' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Copy Markdown' })).toBeVisible();
  await editor.press('Escape');

  const details = page.getByRole('button', { name: 'Draft details', exact: true });
  await expect(details).toHaveAccessibleDescription('ferry-fares');
  await details.click();
  await expect(page.getByRole('combobox', { name: 'Status', exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Slug', exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Byline', exact: true })).toBeVisible();
});

test('the names of sources and related links', async ({ library, editor, page }) => {
  await library.startDraft();
  await editor.relatedLinks.getByRole('button', { name: 'Add related link', exact: true }).click();
  await expect(editor.relatedLinks.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await editor.press('Escape');

  await editor.sources.getByRole('button', { name: 'Add source', exact: true }).click();
  for (const name of ['Title', 'Address', 'Publisher', 'Author', 'Note']) {
    await expect(editor.sources.getByRole('textbox', { name, exact: true })).toBeVisible();
  }
  for (const name of ['Kind', 'Terms']) {
    await expect(editor.sources.getByRole('combobox', { name, exact: true })).toBeVisible();
  }
  await editor.fillSource({ title: 'Harbour minutes' });
  const source = page.getByRole('group', { name: 'Harbour minutes', exact: true });
  await expect(source.getByRole('button', { name: 'Edit source Harbour minutes' })).toBeVisible();
  await expect(source.getByRole('button', { name: 'Delete source Harbour minutes' })).toBeVisible();
});

test('the names of what opens over the text', async ({ library, editor, page }) => {
  await library.startDraft();
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('/');
  await expect(page.getByRole('listbox', { name: 'Insert block' })).toBeVisible();
  await editor.press('Escape', 'Backspace');
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Cite a source' })).toBeVisible();
  await editor.press('Escape', 'ControlOrMeta+H');
  const find = page.getByRole('search', { name: 'Find in article' });
  await expect(find.getByRole('textbox', { name: 'Find', exact: true })).toBeVisible();
  await expect(find.getByRole('textbox', { name: 'Replace with', exact: true })).toBeVisible();
});

test('the switch for typographic quotes', async ({ library, page }) => {
  await library.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('switch', { name: 'Typographic quotes' })).toBeChecked();
});
