import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ library, editor }) => {
  await library.startDraft();
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('The minutes say so');
});

test('a selection becomes a link by Mod-K, and stops being one', async ({ editor, page }) => {
  await editor.press('Shift+Home');
  await editor.selected(4);
  await editor.press('ControlOrMeta+K');
  await editor.keyboard.type('https://example.org/minutes');
  await editor.press('Enter');
  const link = editor.article.getByRole('link', { name: 'The minutes say so' });
  await expect(link).toHaveAttribute('href', 'https://example.org/minutes');
  await expect(editor.article).toBeFocused();
  await editor.press('ControlOrMeta+K');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(link).toBeHidden();
  await expect(editor.article).toContainText('The minutes say so');
});

test('an address that is pasted on a selection makes it a link', async ({ editor }) => {
  await editor.press('Shift+Home');
  await editor.selected(4);
  await editor.paste({ plain: 'https://example.org/minutes' });
  await expect(editor.article.getByRole('link', { name: 'The minutes say so' })).toHaveAttribute(
    'href',
    'https://example.org/minutes',
  );
});

test('an address that could run code never becomes a link', async ({ editor }) => {
  await editor.press('Shift+Home');
  await editor.selected(4);
  await editor.press('ControlOrMeta+K');
  await editor.keyboard.type('javascript:alert(1)');
  await editor.press('Enter');
  await expect(editor.page.getByText(/does not work as a link/)).toBeVisible();
  await editor.press('Escape');
  await editor.paste({ html: '<p><a href="javascript:alert(1)">Click</a> here</p>' });
  await expect(editor.article).toContainText('Click here');
  await expect(editor.article.getByRole('link')).toHaveCount(0);
});

test('a link is opened from the text by the keyboard, by Ctrl and a click, and from its form', async ({
  editor,
  context,
  page,
}) => {
  const address = 'https://example.org/minutes';
  await context.route(address, (route) => route.fulfill({ body: 'the minutes' }));
  await editor.press('Shift+Home');
  await editor.selected(4);
  await editor.paste({ plain: address });
  const link = editor.article.getByRole('link', { name: 'The minutes say so' });
  await expect(link).toBeVisible();

  /** The tab that opens, which is to know nothing of the desk's. */
  const opened = async (open: () => Promise<void>) => {
    const tab = context.waitForEvent('page');
    await open();
    const other = await tab;
    await other.waitForURL(address);
    expect(await other.evaluate(() => window.opener)).toBeNull();
    await other.close();
  };
  await opened(() => editor.press('Alt+Enter'));
  await opened(() => link.click({ modifiers: ['ControlOrMeta'] }));
  await editor.press('ControlOrMeta+K');
  await opened(() => page.getByRole('button', { name: 'Open', exact: true }).click());
  await expect(editor.article).toHaveText(/The minutes say so$/);
});
