import { seededArticle } from './articles/seededArticle.ts';
import { expect, test } from './fixtures.ts';
import type { EditorPage } from './pages/EditorPage.ts';
import { settled } from './pages/settled.ts';

test('a reload comes back to the caret and to the line at the top of the screen', async ({
  library,
  editor,
  page,
}) => {
  await library.open();
  const { markdown, paragraphs } = seededArticle(6000);
  await library.chooseFiles({ name: 'long.md', content: markdown });
  const far = editor.article.getByRole('paragraph').nth(Math.floor(paragraphs / 2));
  await editor.caretAfter(far);
  await editor.keyboard.type(' I was here');
  const marked = editor.paragraph('I was here');
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 160);
  await editor.saved();
  await expect(marked).toBeInViewport();
  const topOf = async () => (await marked.boundingBox())?.y ?? Number.NaN;
  const before = await settled(topOf);

  await page.reload();
  await expect(marked).toBeInViewport();
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(3);
  await expect(editor.article).toBeFocused();
  await editor.keyboard.type(', and still am');
  await expect(marked).toHaveText(/I was here, and still am$/);
});

test('what was typed a moment before a reload or Back is there', async ({
  library,
  editor,
  page,
}) => {
  await library.startDraft('Ferry fares');
  await page.reload();
  await expect(editor.heading('Ferry fares')).toBeVisible();
  await expect(editor.article).toBeFocused();

  await editor.press('ControlOrMeta+End');
  await editor.press('Enter');
  await editor.keyboard.type('A lede typed just before going back.');
  await page.goBack();
  await expect(library.draft('Ferry fares')).toBeVisible();
  await page.goForward();
  await expect(editor.article).toBeVisible();

  // The caret is where it was, at once: there is nothing to wait for before one types on.
  await editor.keyboard.type(' And on.');
  await expect(editor.paragraph('A lede')).toHaveText(
    'A lede typed just before going back. And on.',
  );
});

test('what was typed more than a second before the page is closed is there', async ({
  library,
  editor,
  page,
}) => {
  await library.startDraft('Ferry fares');
  await editor.press('Enter', 'Enter');
  const sentence = 'The board of the harbour votes on Tuesday, and the mayor says how it will end.';
  const typed: { readonly text: string; readonly at: number }[] = [];
  for (let end = 1; end <= sentence.length; end += 1) {
    await editor.keyboard.type(sentence.charAt(end - 1), { delay: 30 });
    typed.push({ text: sentence.slice(0, end), at: performance.now() });
  }
  const address = page.url();
  const closed = page.waitForEvent('close');
  const due = typed.filter(({ at }) => at < performance.now() - 1000).at(-1)?.text ?? '';
  expect(due).not.toBe('');
  await page.close({ runBeforeUnload: true });
  await closed;
  const next = await page.context().newPage();
  await next.goto(address);
  await expect(
    next.getByRole('textbox', { name: 'Article', exact: true }).getByRole('paragraph').last(),
  ).toContainText(due);
});

test.describe('what is being typed into the form of a source', () => {
  const title = (editor: EditorPage) => editor.sources.getByRole('textbox', { name: 'Title' });

  test.beforeEach(async ({ library, editor, page }) => {
    // The time stands still: no pause is ever long enough for the field to be committed.
    await page.clock.install();
    await library.startDraft('Ferry fares');
    await editor.saved();
    await page.clock.pauseAt(Date.now() + 60_000);
    await editor.sources.getByRole('button', { name: 'Add source' }).click();
    await title(editor).pressSequentially('Minutes');
  });

  test('is no more saved than text is, until it is on the disk', async ({ editor, page }) => {
    await page.clock.runFor(50);
    await expect(editor.saveState).toHaveText(/Saving/);
    await expect(async () => {
      await page.clock.runFor(50);
      await expect(editor.saveState).toHaveText(/Saved on this device/, { timeout: 100 });
    }).toPass();
    await expect(title(editor)).toHaveValue('Minutes');
    await page.reload();
    await page.clock.resume();
    await expect(editor.source('Minutes')).toBeVisible();
  });

  test('is there after a reload', async ({ editor, page }) => {
    await page.reload();
    await page.clock.resume();
    await expect(editor.source('Minutes')).toBeVisible();
  });

  test('is there after Back', async ({ library, editor, page }) => {
    await page.goBack();
    await page.clock.resume();
    await library.draft('Ferry fares').click();
    await expect(editor.source('Minutes')).toBeVisible();
  });

  test('is there after going home', async ({ library, editor, page }) => {
    await page.getByRole('link', { name: 'Galley' }).click();
    await page.clock.resume();
    await library.draft('Ferry fares').click();
    await expect(editor.source('Minutes')).toBeVisible();
  });

  test('is saved by Mod-S and goes out with the file, and stays one step of undo', async ({
    editor,
    page,
  }) => {
    await editor.press('ControlOrMeta+S');
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    const { text } = await editor.downloaded(() => editor.press('ControlOrMeta+Alt+S'));
    expect(text).toContain('- **minutes** — Minutes');
    await title(editor).pressSequentially(' of May');
    await editor.press('ControlOrMeta+Z');
    await expect(title(editor)).toHaveValue('');
    await editor.press('ControlOrMeta+Shift+Z');
    await page.clock.resume(); // the form follows the article with the next frame
    await expect(title(editor)).toHaveValue('Minutes of May');
  });
});

test('an address of no draft says so and leads home', async ({ library, page }) => {
  await page.goto('./#/drafts/no-such-draft');
  await expect(page.getByRole('heading', { name: 'No draft at this address' })).toBeVisible();
  await page
    .getByRole('link', { name: /drafts/i })
    .first()
    .click();
  await expect(library.heading).toBeVisible();
});
