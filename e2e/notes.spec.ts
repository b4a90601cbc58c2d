import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ library, editor }) => {
  await library.startDraft();
  await editor.keyboard.type('Ferry fares');
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('The board voted.');
  await editor.press('Enter');
  await editor.keyboard.type('Islanders protested at the quay.');
});

test('notes are written beside the article, and are in no export', async ({ editor, page }) => {
  await editor.chooseMore('Notes');
  await expect(editor.notes).toBeFocused();
  await editor.keyboard.type('call harbour master');
  await expect(editor.notes).toHaveText('call harbour master');
  await expect(editor.notesPane).toContainText('3 words');
  await expect(editor.outline).toContainText('10 words');
  await expect(editor.article).not.toContainText('harbour master');

  await editor.saved();
  await page.reload();
  await editor.chooseMore('Notes');
  await expect(editor.notes).toHaveText('call harbour master');
  await page.emulateMedia({ media: 'print' });
  await expect(editor.article).toBeVisible();
  await expect(editor.notes).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  const { text } = await editor.exportFile();
  expect(text).toContain('The board voted.');
  expect(text).not.toContain('harbour master');
});

test('closing the notes goes back to the text, and opening them to the notes', async ({
  editor,
}) => {
  await editor.chooseMore('Notes');
  await editor.keyboard.type('one');
  await editor.chooseMore('Notes');
  await expect(editor.notesPane).toBeHidden();
  await expect(editor.article).toBeFocused();
  await editor.chooseMore('Notes');
  await editor.keyboard.type(' two');
  await expect(editor.notes).toHaveText('one two');
});

test('the selected paragraph moves to the notes, and comes back by Undo', async ({
  editor,
  page,
}) => {
  await editor.press('Shift+Home');
  await editor.selected(5);
  await editor.runCommand('Move to notes');
  await expect(editor.notes).toHaveText('Islanders protested at the quay.');
  await expect(editor.article).not.toContainText('Islanders');
  await expect(editor.article).toContainText('The board voted.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.article).toContainText('Islanders protested at the quay.');
  await expect(editor.notes).not.toContainText('Islanders');
});

test('the words that are selected move, and the notes follow undo and redo', async ({ editor }) => {
  await editor.press('Shift+ControlOrMeta+ArrowLeft', 'Shift+ControlOrMeta+ArrowLeft');
  await editor.press('Shift+ControlOrMeta+ArrowLeft');
  await editor.selected(2);
  await editor.runCommand('Move to notes');
  await expect(editor.notes).toHaveText('the quay.');
  await expect(editor.paragraph('Islanders')).toHaveText(/^Islanders protested at ?$/);

  await editor.press('ControlOrMeta+Z');
  await expect(editor.paragraph('Islanders')).toHaveText('Islanders protested at the quay.');
  await expect(editor.notes).toHaveText('');
  await editor.press('ControlOrMeta+Shift+Z');
  await expect(editor.notes).toHaveText('the quay.');
  await expect(editor.article).not.toContainText('quay');
});

test('citations beside what was moved keep their numbers', async ({ editor }) => {
  await editor.caretAfter(editor.paragraph('The board voted.'));
  await editor.cite('Minutes');
  await editor.caretAfter(editor.paragraph('Islanders'));
  await editor.runCommand('Move to notes');
  await expect(editor.notes).toHaveText('Islanders protested at the quay.');
  await expect(editor.citation(editor.article, 1, 'Minutes')).toBeVisible();
});

test('Escape leads from the notes to the place in the text where one was', async ({ editor }) => {
  await editor.press('Home');
  await editor.runCommand('notes');
  await expect(editor.notes).toBeFocused();
  await editor.keyboard.type('call harbour master');
  await editor.press('Escape');
  await expect(editor.article).toBeFocused();
  await expect(editor.notes).toBeVisible();
  await editor.keyboard.type('Yesterday ');
  await expect(editor.paragraph('Islanders')).toHaveText(
    'Yesterday Islanders protested at the quay.',
  );
});
