import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ library, editor }) => {
  await library.startDraft();
  await editor.keyboard.type('Ferry fares');
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('The board voted.');
});

test('undo reaches back over text, sources and citations, and redo forth', async ({ editor }) => {
  await editor.addSource({ title: 'Minutes' });
  await editor.caretAfter(editor.paragraph('The board voted.'));
  await editor.cite('Minutes');
  const citation = editor.citation(editor.paragraph('The board voted.'), 1, 'Minutes');
  await expect(citation).toBeVisible();
  const after = await editor.exportFile();

  await editor.article.focus();
  await expect(async () => {
    await editor.press('ControlOrMeta+Z');
    await expect(editor.article).not.toContainText(/\w/, { timeout: 500 });
  }).toPass();
  await expect(editor.source('Minutes')).toBeHidden();

  await expect(async () => {
    await editor.press('ControlOrMeta+Shift+Z');
    await expect(citation).toBeVisible({ timeout: 500 });
  }).toPass();
  expect((await editor.exportFile()).text).toBe(after.text);
});

for (const [what, keys] of [
  ['selected and typed over', ['ControlOrMeta+A', 'b']],
  ['selected and deleted', ['Shift+Home', 'Delete']],
  ['deleted by the word', ['ControlOrMeta+Backspace']],
] as const) {
  test(`undo brings back what was only just typed, ${what}`, async ({ editor }) => {
    await editor.press('Enter');
    await editor.keyboard.type('Fares rise in May');
    await editor.press(...keys);
    await expect(editor.article).not.toContainText('Fares rise in May');
    await editor.press('ControlOrMeta+Z');
    await expect(editor.paragraph('Fares rise in May')).toBeVisible();
  });
}

test('undo in a form takes back what was typed there, and moves neither page nor text', async ({
  editor,
  page,
}) => {
  await editor.press('Enter');
  for (let line = 1; line <= 40; line += 1) {
    await editor.keyboard.type(`Line ${line}`);
    await editor.press('Enter');
  }
  const text = await editor.article.innerText();
  await editor.sources.getByRole('button', { name: 'Add source' }).click();
  const title = editor.sources.getByRole('textbox', { name: 'Title' });
  await title.pressSequentially('Minutes');
  await expect(title).toHaveValue('Minutes');
  const top = () => page.evaluate(() => window.scrollY);
  const before = await top();
  expect(before).toBeGreaterThan(200);

  await title.press('ControlOrMeta+Z');
  await expect(title).toHaveValue('');
  await expect(title).toBeFocused();
  await title.press('ControlOrMeta+Shift+Z');
  await expect(title).toHaveValue('Minutes');
  expect(await top()).toBe(before);
  expect(await editor.article.innerText()).toBe(text);
});

test('one Backspace takes back what was made of typed signs', async ({ editor }) => {
  await editor.keyboard.type(' "Yes"');
  await expect(editor.article).toContainText('“Yes”');
  await editor.press('Enter');
  await editor.keyboard.type('## ');
  await expect(editor.article.getByRole('heading', { level: 2 })).toHaveCount(1);
  await editor.press('Backspace');
  await expect(editor.article.getByRole('heading', { level: 2 })).toHaveCount(0);
  await expect(editor.article).toContainText('## ');
});
