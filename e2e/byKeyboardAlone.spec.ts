import type { Page } from '@playwright/test';
import { readArticle } from './articles/readArticle.ts';
import { expect, test } from './fixtures.ts';

/** Tabs until what has the focus is called so; fails after as many stops as a page can have. */
async function tabTo(page: Page, role: 'button' | 'combobox' | 'textbox', name: string) {
  const target = page.getByRole(role, { name, exact: true });
  for (let stops = 0; stops < 80; stops += 1) {
    if (await target.evaluateAll((found) => found.some((each) => each.matches(':focus')))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach the ${role} "${name}"`);
}

test('an article is written from nothing by the keyboard alone', async ({
  stillness: _,
  library,
  editor,
  page,
}) => {
  const { keyboard } = page;

  await test.step('a new draft', async () => {
    await library.open();
    await tabTo(page, 'button', 'New draft');
    await keyboard.press('Enter');
    await expect(editor.article).toBeFocused();
  });

  await test.step('headline, standfirst, lede', async () => {
    await keyboard.type('Ferry fares rise again');
    await keyboard.press('Enter');
    await keyboard.type('The third rise in two years was decided in a meeting of nine minutes.');
    await keyboard.press('Enter');
    await keyboard.type('The harbour board voted on Monday to raise the fare by **forty cents**.');
  });

  await test.step('a section with a list, as typed Markdown', async () => {
    await keyboard.press('Enter');
    await keyboard.type('## What changes');
    await keyboard.press('Enter');
    await keyboard.type('From May on:');
    await keyboard.press('Enter');
    await keyboard.type('- a single trip costs 3.40');
    await keyboard.press('Enter');
    await keyboard.type('a monthly card costs 78');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('Children travel free, as before.');
  });

  await test.step('a source from a title, cited where the caret stands', async () => {
    await keyboard.press('ControlOrMeta+Alt+F');
    await expect(editor.citePicker).toBeFocused();
    await keyboard.type('Harbour Board minutes');
    await keyboard.press('Enter');
    await expect(editor.article).toBeFocused();
    await keyboard.type(' The rest is open.');
    const cited = editor.paragraph('Children travel free');
    await expect(cited).toContainText('The rest is open.');
    await expect(editor.citation(cited, 1, 'Harbour Board minutes')).toBeVisible();
  });

  await test.step('a second section by its shortcut, a quotation from the menu of blocks', async () => {
    await keyboard.press('Enter');
    await keyboard.press('ControlOrMeta+Alt+2');
    await keyboard.type('What islanders say');
    await keyboard.press('Enter');
    await keyboard.type('/quot');
    await expect(editor.blockMenu).toBeVisible();
    await keyboard.press('Enter');
    await expect(editor.blockMenu).toBeHidden();
    await keyboard.type('We learnt of it from the ticket machine.');
  });

  await test.step('a related link, outside the text', async () => {
    await keyboard.press('Escape');
    await tabTo(page, 'button', 'Add related link');
    await keyboard.press('Enter');
    await expect(editor.relatedLinks.getByRole('textbox', { name: 'Title' })).toBeFocused();
    await keyboard.type('How fares are set');
    await tabTo(page, 'textbox', 'Address');
    await keyboard.type('https://example.org/fares');
    await tabTo(page, 'button', 'Done');
    await keyboard.press('Enter');
    await expect(
      editor.relatedLinks.getByRole('group', { name: 'How fares are set' }),
    ).toBeVisible();
  });

  await test.step('the details of the draft', async () => {
    await tabTo(page, 'button', 'Draft details');
    await keyboard.press('Enter');
    await tabTo(page, 'textbox', 'Slug');
    await keyboard.type('ferry-fares');
    await tabTo(page, 'textbox', 'Byline');
    await keyboard.type('Noor Haddad');
    await tabTo(page, 'combobox', 'Status');
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    await expect(page.getByRole('combobox', { name: 'Status' })).toBeHidden();
  });

  await test.step('the file', async () => {
    await editor.saved();
    const { name, text } = await editor.downloaded(() => keyboard.press('ControlOrMeta+Alt+S'));
    expect(name).toBe('ferry-fares.md');
    expect(text).toBe(readArticle('by-keyboard.md'));
  });
});

test('the caret is never under the bar at the top, whichever way it comes into sight', async ({
  library,
  editor,
  page,
}) => {
  const lines = Array.from({ length: 40 }, (_, index) => `Line ${index}.`).join('\n\n');
  const sources = Array.from({ length: 40 }, (_, index) => `- **s${index}** — Source ${index}`);
  const content = `# Ferry fares\n\n${lines}\n\n## Sources consulted\n\n${sources.join('\n')}\n`;
  await library.open();
  await library.chooseFiles({ name: 'ferry.md', content });
  await editor.caretAfter(editor.paragraph('Line 39.'));
  const bar = await page.getByRole('banner').boundingBox();
  const caretTop = () =>
    page.evaluate(() => {
      const selection = getSelection();
      const { focusNode: node } = selection ?? {};
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.getBoundingClientRect().top ?? 0;
    });
  const isClear = async () => expect(await caretTop()).toBeGreaterThan((bar?.height ?? 0) + 1);

  for (let line = 0; line < 25; line += 1) {
    await editor.press('ArrowUp');
    await isClear();
  }
  await editor.press('ControlOrMeta+A');
  await editor.selected(82);
  // Not by the wheel, whose scrolling may come after the next key.
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight }));
  await editor.press('Delete');
  await expect(editor.article).not.toContainText('Line');
  await isClear();
});

test('Alt-F10 leads to the bar at the selection, or the one at the top, and Escape back', async ({
  library,
  editor,
  page,
}) => {
  await library.startDraft();
  await editor.keyboard.type('Ferry fares');
  await editor.press('Alt+F10');
  await expect(page.getByRole('banner').locator(':focus')).toHaveCount(1);
  await editor.press('Escape');
  await expect(editor.article).toBeFocused();
  await editor.press('Shift+Home', 'Alt+F10');
  await expect(editor.selectionBar.getByRole('button', { name: 'Italic' })).toBeFocused();
  await editor.press('Escape');
  await expect(editor.article).toBeFocused();
});

test('the bar at the selection goes out of sight with it, and comes back', async ({
  library,
  editor,
  page,
}) => {
  await library.open();
  const lines = Array.from({ length: 60 }, (_, index) => `Line ${index}.`).join('\n\n');
  await library.chooseFiles({ name: 'ferry.md', content: `# Ferry fares\n\n${lines}\n` });
  await editor.caretAfter(editor.paragraph('Line 3.'));
  await editor.press('Shift+Home');
  await expect(editor.selectionBar).toBeVisible();
  const scrollTo = (top: number) => page.evaluate((to) => window.scrollTo({ top: to }), top);
  await scrollTo(1500);
  await expect(editor.selectionBar).toBeHidden();
  await scrollTo(0);
  await expect(editor.selectionBar).toBeVisible();
  await editor.press('Alt+F10');
  await expect(editor.selectionBar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await scrollTo(1500);
  await expect(editor.selectionBar.getByRole('button', { name: 'Bold' })).toBeFocused();
});

test('a quotation at the end of the text is attributed, or left, by the arrows', async ({
  library,
  editor,
}) => {
  await library.startDraft();
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('> We heard nothing');
  await editor.press('ArrowDown');
  await editor.keyboard.type('Ana Rivera');
  await editor.press('Enter');
  await editor.keyboard.type('> Nor did we');
  await editor.press('ArrowDown', 'ArrowDown');
  await editor.keyboard.type('That was all.');
  const { text } = await editor.exportFile();
  expect(text).toContain('> We heard nothing\n>\n> — Ana Rivera\n\n> Nor did we\n\nThat was all.');
});

test('on a busy page a key acts on what the key before it has selected', async ({
  library,
  editor,
  page,
}) => {
  await library.startDraft('Ferry fares');
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('It voted.');
  await editor.press('Enter');
  await editor.keyboard.type('It met.');
  await page.evaluate(() => {
    const work = () => {
      const end = performance.now() + 80; // ms; so long that the next key is waiting by then
      while (performance.now() < end);
    };
    window.addEventListener('keydown', work, { capture: true });
  });
  const pressAtOnce = async (...keys: string[]) => {
    await editor.press('ControlOrMeta+End', 'ControlOrMeta+Shift+Home');
    await editor.selected(6);
    await Promise.all(keys.map((key) => editor.press(key)));
  };

  await pressAtOnce('ArrowRight', '!');
  await expect(editor.paragraph('It met.!')).toBeVisible();
  await pressAtOnce('ArrowRight', 'Backspace');
  await expect(editor.paragraph(/^It met\.$/)).toBeVisible();
  await pressAtOnce('ArrowRight', 'Enter');
  await expect(editor.paragraph(/^It met\.$/)).toBeVisible();
  const { text } = await editor.exportFile();
  expect(text).toContain('It voted.\n\nIt met.');
});
