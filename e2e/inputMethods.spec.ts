import { expect, test } from './fixtures.ts';

const ARTICLE = `# Ferry fares

A lede that stays.

## What changes

The fare rises in May.

## What islanders say

They had heard nothing of it.
`;

test('composing over a selection across sections replaces it, and nothing else', async ({
  library,
  editor,
  page,
}) => {
  await library.open();
  await library.chooseFiles({ name: 'ferry.md', content: ARTICLE });
  await editor.caretAfter(editor.paragraph('The fare rises'));
  for (let letters = 'in May.'.length; letters > 0; letters -= 1) await editor.press('ArrowLeft');
  await page.keyboard.down('Shift');
  await editor.press('ArrowDown', 'ArrowDown', 'Home');
  await page.keyboard.up('Shift');
  await editor.selected(5);

  const input = await page.context().newCDPSession(page);
  for (const text of ['に', 'にほ', 'にほん']) {
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await input.send('Input.insertText', { text: '日本' });

  await expect(editor.article).toContainText('The fare rises 日本');
  await expect(editor.article).toContainText('They had heard nothing of it.');
  await expect(editor.article).toContainText('A lede that stays.');
  await expect(editor.article).not.toContainText('にほん');
  await expect(editor.article).not.toContainText('in May.');
  await editor.keyboard.type('!');
  await expect(editor.article).toContainText('日本!');

  await editor.saved();
  await page.reload();
  await expect(editor.article).toContainText('The fare rises 日本!');
});

test('keys during a composition belong to the input method', async ({ library, editor, page }) => {
  await library.startDraft();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
  await input.send('Input.insertText', { text: '蚊' });
  await expect(editor.heading('蚊')).toBeVisible();
  await editor.press('Enter');
  await editor.keyboard.type('standfirst');
  await expect(editor.article.getByRole('heading', { level: 1 })).toHaveText('蚊');
});
