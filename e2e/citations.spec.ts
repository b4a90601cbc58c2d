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
