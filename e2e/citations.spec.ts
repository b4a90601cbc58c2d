import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ library, editor }) => {
  await library.startDraft();
  await editor.keyboard.type('Ferry fares');
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('The board voted.');
});

test('where in a source it stands is said by the keyboard, right as it is cited', async ({
  editor,
}) => {
  await editor.press('ControlOrMeta+Alt+F');
  await editor.keyboard.type('Minutes');
  await editor.press('Shift+Enter');
  await expect(editor.locator).toBeFocused();
  await editor.keyboard.type('p. 4');
  await editor.press('Enter');
  await expect(editor.locator).toBeHidden();
  await expect(editor.article).toBeFocused();
  await editor.keyboard.type(' The rest is open.');
  await expect(editor.paragraph(/The board voted\..? The rest is open\./)).toBeVisible();
  expect((await editor.exportFile()).text).toContain('p. 4');
});

test('a citation that the arrows select opens by Enter, and Escape goes on behind it', async ({
  editor,
}) => {
  await editor.cite('Minutes');
  await editor.press('ArrowLeft', 'Enter');
  await expect(editor.locator).toBeFocused();
  await editor.keyboard.type('p. 4');
  await editor.press('Escape');
  await expect(editor.article).toBeFocused();
  await editor.keyboard.type(' So it was.');
  await expect(editor.paragraph(/The board voted\..? So it was\./)).toBeVisible();
  expect((await editor.exportFile()).text).toContain('p. 4');
});

test('an open citation stays the same one when an undo moves the text', async ({ editor }) => {
  await editor.cite('Minutes');
  await editor.caretAfter(editor.heading('Ferry fares'));
  await editor.keyboard.type(' rise again');
  await editor.citation(editor.paragraph('The board voted.'), 1, 'Minutes').click();
  await expect(editor.locator).toBeFocused();
  await editor.press('ControlOrMeta+Z');
  await expect(editor.article).not.toContainText('again');
  await expect(editor.locator).toBeFocused();
  await editor.keyboard.type('p. 4');
  await editor.press('Enter');
  expect((await editor.exportFile()).text).toContain('p. 4');
});

test('the form of a citation closes when the citation is undone', async ({ editor }) => {
  await editor.cite('Minutes');
  await editor.citation(editor.paragraph('The board voted.'), 1, 'Minutes').click();
  await expect(editor.locator).toBeFocused();
  await editor.press('ControlOrMeta+Z');
  await expect(editor.locator).toBeHidden();
  await expect(editor.article).toBeFocused();
  await editor.press('ControlOrMeta+A');
  await expect(editor.selectionBar).toBeVisible();
});

test('what is being typed into an open citation is there after a reload', async ({
  editor,
  page,
}) => {
  await editor.cite('Minutes');
  await editor.saved();
  await editor.press('ArrowLeft', 'Enter');
  await editor.locator.pressSequentially('p. 4');
  await page.reload();
  await expect(editor.article).toBeVisible();
  expect((await editor.exportFile()).text).toContain('p. 4');
});

test('an open citation tells of its source', async ({ editor, page }) => {
  await editor.addSource({
    title: 'Minutes',
    address: 'https://www.example.org/minutes/',
    publisher: 'Harbour Board',
    kind: 'Document',
    terms: 'Not for attribution',
  });
  await editor.caretAfter(editor.paragraph('The board voted.'));
  await editor.cite('Minutes');
  await editor.press('ArrowLeft', 'Enter');
  const citation = page.getByRole('dialog', { name: 'Citation' });
  await expect(citation).toContainText('Not for attribution');
  await expect(citation).toContainText('document · Harbour Board');
  const link = citation.getByRole('link', { name: 'example.org/minutes' });
  await expect(link).toHaveAttribute('href', 'https://www.example.org/minutes/');
});

test('nothing is offered to cite in the headline, and a citation pasted there is told of', async ({
  editor,
  page,
}) => {
  const { notices } = editor;
  await editor.cite('Minutes');
  await editor.press('Shift+Home', 'ControlOrMeta+C');
  await editor.caretAfter(editor.heading('Ferry fares'));
  await editor.press('ControlOrMeta+Alt+F');
  await expect(notices).toContainText('A citation cannot stand here.');
  await expect(editor.citePicker).toBeHidden();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(editor.citePicker).toBeHidden();
  await editor.press('ControlOrMeta+V');
  await expect(editor.heading('Ferry faresThe board voted.')).toBeVisible();
  await expect(notices).toContainText('A citation was left out');
});

test('a source that nothing is left of is none any more', async ({ editor }) => {
  await editor.addSource({ title: 'Minutes' });
  await editor.source('Minutes').press('Enter');
  await editor.sources.getByRole('textbox', { name: 'Title', exact: true }).fill('');
  await editor.sources.getByRole('button', { name: 'Done' }).click();
  await expect(editor.sources.getByRole('group')).toHaveCount(0);
  await editor.article.focus();
  await editor.press('ControlOrMeta+Z');
  await editor.press('ControlOrMeta+Z');
  await expect(editor.source('Minutes')).toBeVisible();
});

test('what needs no source is cited by its name', async ({ editor }) => {
  await editor.cite('own obs');
  await expect(editor.citation(editor.article, 1, 'Own observation')).toBeVisible();
  await expect(editor.sources.getByRole('group')).toHaveCount(0);
  expect((await editor.exportFile()).text).toContain('The board voted.[^own]');
});

test('a source that is cited goes with its citations, or not at all', async ({ editor, page }) => {
  await editor.cite('Minutes');
  const question = page.getByRole('alertdialog');
  await editor.source('Minutes').press('Delete');
  await expect(question).toContainText('Lede');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(editor.citation(editor.article, 1, 'Minutes')).toBeVisible();
  await editor.source('Minutes').press('Delete');
  await question.getByRole('button', { name: 'Delete with its citation' }).click();
  await expect(editor.sources.getByRole('group')).toHaveCount(0);
  await expect(editor.paragraph('The board voted.')).toHaveText('The board voted.');
  await editor.notices.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.citation(editor.article, 1, 'Minutes')).toBeVisible();
  await expect(editor.source('Minutes')).toBeVisible();
});
