import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const ARTICLE = `# Ferry fares

A lede that stays.

## What changes

The fare rises in May.

## What islanders say

They had heard nothing of it.
`;

/** Writes 日本 as an input method does: its sounds one by one, then what they mean. */
async function compose(page: Page) {
  const input = await page.context().newCDPSession(page);
  for (const text of ['に', 'にほ', 'にほん']) {
    await input.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await input.send('Input.insertText', { text: '日本' });
}

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

  await compose(page);

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

test('composing over a task and a part of a link leaves one text', async ({
  library,
  editor,
  page,
}) => {
  const content = '# Ferry fares\n\n- [ ] ask\n\n[The minutes](https://example.org/m) say so.\n';
  await library.open();
  await library.chooseFiles({ name: 'ferry.md', content });
  await editor.caretAfter(editor.paragraph('ask'));
  await editor.press('Home');
  await page.keyboard.down('Shift');
  await editor.press('ArrowDown', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await page.keyboard.up('Shift');
  await editor.selected(2);
  await compose(page);
  await expect(editor.article.getByRole('link', { name: 'minutes' })).toBeVisible();
  await expect(editor.paragraph('minutes')).toHaveText('日本 minutes say so.');
});

test('keys during a composition belong to the input method', async ({ library, editor, page }) => {
  await library.startDraft();
  const input = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  await compose('か');
  // Enter takes the input method's proposal; a browser says so by the key code 229.
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await input.send('Input.dispatchKeyEvent', { type, ...enter });
  }
  await compose('蚊');
  await input.send('Input.insertText', { text: '蚊' });
  const headline = editor.article.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText('蚊');
  await editor.press('Enter');
  await editor.keyboard.type('standfirst');
  await expect(headline).toHaveText('蚊');
  await expect(editor.article).toContainText('standfirst');
});
