import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { EditorPage } from './pages/EditorPage.ts';

const ARTICLE = `# Ferry fares rise

The harbour board voted.[^minutes] It may vote again.[^letter]

## What changes

A trip costs [3.40](https://example.org/fares).[^letter]

## Sources consulted

- **minutes** — [Minutes](https://example.org/m) · document
- **letter** — Letter of the board · document
- **plan** — Winter plan · document

## Related links

- [How fares are set](https://example.org/set)
- [Who rides](https://example.org/rides)

[^minutes]: Minutes

[^letter]: Letter of the board
`;

test.beforeEach(async ({ library, editor }) => {
  await library.open();
  await library.chooseFiles({ name: 'ferry.md', content: ARTICLE });
  await editor.caretAfter(editor.paragraph('The harbour board'));
});

/** Opens something and closes it again; after it the next letter stands behind these words. */
type Round = readonly [
  name: string,
  open: () => Promise<void>,
  close: () => Promise<void>,
  behind?: RegExp,
];

async function goThrough(editor: EditorPage, rounds: readonly Round[]) {
  for (const [name, open, close, behind = /vote again\./] of rounds) {
    await test.step(name, async () => {
      await open();
      await close();
      await expect(editor.article).toBeFocused();
      await editor.keyboard.type('§');
      // What stands between is the sign of a note.
      const there = new RegExp(`${behind.source}\\P{L}{0,3}§`, 'u');
      await expect(editor.article).toHaveText(there);
      await editor.press('Backspace');
    });
  }
}

test('whatever opens over the text gives the focus back to it', async ({ editor, page }) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
  const dialog = page.getByRole('dialog');
  const press = (key: string) => () => editor.press(key);
  const pressEscape = press('Escape');
  const pressNothing = () => page.mouse.click(1350, 700);
  const openMenu = (name: string) => () => button(name).click();
  const choose = (menu: string, name: string) => async () => {
    await button(menu).click();
    await item(name).click();
  };
  const paragraph = editor.paragraph('The harbour board');
  const citation = editor.citation(paragraph, 1, 'Minutes');
  const other = editor.citation(paragraph, 2, 'Letter of the board');

  await goThrough(editor, [
    ['the menu Export, by Escape', openMenu('Export'), pressEscape],
    ['the menu Export, by a press on nothing', openMenu('Export'), pressNothing],
    ['the menu Export, by its button', openMenu('Export'), openMenu('Export')],
    ['Copy Markdown', openMenu('Export'), () => item('Copy Markdown').click()],
    ['Markdown file', openMenu('Export'), () => item('Markdown file').click()],
    ['Draft details, by Escape', () => button('Draft details').click(), pressEscape],
    ['Draft details, by Done', choose('More', 'Draft details'), () => button('Done').click()],
    ['Settings', choose('More', 'Settings'), pressEscape],
    ['Keyboard shortcuts', press('ControlOrMeta+/'), () => button('Done').click()],
    ['the palette, by Escape', press('F1'), pressEscape],
    ['the palette, by a press beside it', press('F1'), () => page.mouse.click(5, 400)],
    ['the find bar, by Escape', press('ControlOrMeta+F'), pressEscape],
    [
      'the find bar, after the last match was replaced',
      async () => {
        await editor.press('ControlOrMeta+H');
        await editor.find.fill('voted');
        await editor.replaceWith.fill('decided');
        await editor.findBar.getByRole('button', { name: 'Replace all' }).click();
        await expect(editor.findBar.getByRole('button', { name: 'Replace all' })).toBeFocused();
      },
      pressEscape,
    ],
    ['the cite picker, by Escape', press('ControlOrMeta+Alt+F'), pressEscape],
    ['the cite picker, by a press on nothing', press('ControlOrMeta+Alt+F'), pressNothing],
    [
      'a citation, by Done',
      () => citation.click(),
      () => dialog.getByText('Done').click(),
      /board decided\./,
    ],
    ['a citation, by a press on nothing', () => citation.click(), pressNothing, /board decided\./],
    ['a citation that is removed', () => other.click(), () => button('Remove citation').click()],
    ['a link', press('ControlOrMeta+K'), pressEscape],
    ['the notes', choose('More', 'Notes'), () => button('Close notes').click()],
  ]);

  await test.step('the palette over the notes', async () => {
    await editor.chooseMore('Notes');
    await editor.keyboard.type('Call the board');
    await editor.press('F1', 'Escape');
    await expect(editor.notes).toBeFocused();
    await editor.keyboard.type('!');
    await expect(editor.notes).toHaveText('Call the board!');
    await editor.press('F1');
    await editor.keyboard.type('Bulleted');
    await editor.press('Enter');
    await editor.keyboard.type('!');
    await expect(editor.notes.getByRole('listitem')).toHaveText('Call the board!!');
    await button('Close notes').click();
  });

  await page.setViewportSize({ width: 1000, height: 800 });
  await goThrough(editor, [
    ['the outline, by Escape', () => button('Outline').click(), pressEscape],
    ['the outline, by its button', openMenu('Outline'), () => button('Close outline').click()],
    ['the outline, by a press on nothing', openMenu('Outline'), () => page.mouse.click(960, 600)],
    [
      'the outline, by going somewhere',
      openMenu('Outline'),
      () => editor.outlineRow('What changes').getByRole('button').click(),
    ],
  ]);
});

test('what is typed right behind a command of the palette comes after it', async ({ editor }) => {
  const paragraph = editor.paragraph('The harbour board');
  await editor.keyboard.insertText(' Or not.'); // one step, however slow the machine
  await expect(paragraph).toContainText('Or not.');
  await editor.press('F1');
  await editor.keyboard.type('Undo');
  // Faster than the page is drawn.
  await Promise.all(['Enter', 'N', 'o', 't'].map((key) => editor.press(key)));
  await expect(paragraph).toHaveText(/vote again\.\P{L}{0,3}Not$/u);
});

test('the list of shortcuts is shown from its start', async ({ editor, page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await editor.press('ControlOrMeta+/');
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeInViewport();
});

test('around the rows below the text the focus goes to the next sensible thing', async ({
  editor,
  page,
}) => {
  const source = (name: string) => editor.sources.getByRole('button', { name });
  const link = (name: string) => editor.relatedLinks.getByRole('button', { name });
  const title = (region: Locator) => region.getByRole('textbox', { name: 'Title', exact: true });
  const row = (name: string) => page.getByRole('group', { name, exact: true });

  await test.step('a question that is not answered', async () => {
    await source('Delete source Minutes').click();
    await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await editor.press('Escape');
    await expect(source('Delete source Minutes')).toBeFocused();
  });

  await test.step('a source that goes with its citations', async () => {
    await source('Delete source Minutes').click();
    await page.getByRole('button', { name: 'Delete with its citation' }).click();
    await expect(row('Minutes')).toBeHidden();
    await expect(row('Letter of the board')).toBeFocused();
    await editor.press('Delete');
    await page.getByRole('button', { name: 'Delete with its 2 citations' }).press('Enter');
    await expect(row('Letter of the board')).toBeHidden();
    await expect(row('Winter plan')).toBeFocused();
  });

  await test.step('a form that takes the place of another one', async () => {
    await source('Add source').click();
    await expect(title(editor.sources)).toBeFocused();
    await row('Winter plan').click();
    await expect(title(editor.sources)).toHaveValue('Winter plan');
    await expect(title(editor.sources)).toBeFocused();
    await editor.press('Escape');
    await expect(row('Winter plan')).toBeFocused();
  });

  await test.step('a form that is sent by Ctrl and Enter, also from where Enter is a new line', async () => {
    await editor.press('Enter');
    await editor.sources.getByRole('textbox', { name: 'Note' }).focus();
    await editor.press('ControlOrMeta+Enter');
    await expect(row('Winter plan')).toBeFocused();
  });

  await test.step('the last source', async () => {
    await editor.press('Enter');
    await source('Delete source').click();
    await expect(source('Add source')).toBeFocused();
  });

  await test.step('related links', async () => {
    await link('Delete related link Who rides').click();
    await expect(row('How fares are set')).toBeFocused();
    await editor.press('Enter');
    await link('Delete link').click();
    await expect(link('Add related link')).toBeFocused();
  });

  await test.step('sources that are left when the text is deleted', async () => {
    await editor.addSource({ title: 'Timetable' });
    await editor.article.focus();
    await editor.press('ControlOrMeta+A', 'Delete');
    await page.getByRole('button', { name: /^Delete .* too$/ }).click();
    await expect(row('Timetable')).toBeHidden();
    await expect(editor.article).toBeFocused();
  });
});

test('an Escape that an input method takes leaves what is open as it is', async ({
  editor,
  page,
}) => {
  const input = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
  const title = editor.sources.getByRole('textbox', { name: 'Title', exact: true });
  await editor.sources.getByRole('button', { name: 'Add source' }).click();
  await title.fill('Plan');
  await compose('に');
  await editor.press('Escape');
  await expect(title).toBeFocused();
  await input.send('Input.insertText', { text: '日' });
  await expect(title).toHaveValue('Plan日');
  await editor.press('Escape');
  await expect(title).toBeHidden();
});

test('going elsewhere puts the focus at the heading there', async ({ editor, library, page }) => {
  await editor.chooseMore('Delete draft');
  await expect(library.heading).toBeFocused();
  await page.getByRole('link', { name: 'Bin' }).click();
  await expect(page.getByRole('heading', { name: 'Bin' })).toBeFocused();
});

test('the page stays where it is when the focus comes to the bar', async ({ editor, page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await editor.sources.scrollIntoViewIfNeeded();
  const place = () => page.evaluate(() => window.scrollY);
  const before = await place();
  expect(before).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Export' }).focus();
  expect(await place()).toBe(before);
});
