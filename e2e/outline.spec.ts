import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { EditorPage } from './pages/EditorPage.ts';

const ARTICLE = `# Ferry fares rise

The harbour board voted.

## What changes

A trip costs 3.40.

## Who decided

Nine members.

## What islanders say

Nobody asked us.
`;

const AFTER = ['Who decided', 'What islanders say', 'What changes'];

test.beforeEach(async ({ library, editor }) => {
  await library.open();
  await library.chooseFiles({ name: 'ferry.md', content: ARTICLE });
  await expect(editor.sectionHeadings).toHaveCount(3);
});

/** The points of a way from the middle of one element to just below the middle of another. */
async function wayBetween(editor: EditorPage, from: string, to: string) {
  const middle = async (name: string) => {
    const box = await editor.outlineRow(name).boundingBox();
    if (!box) throw new Error(`"${name}" is not in the outline`);
    return { x: box.x + box.width - 12, y: box.y + box.height / 2 };
  };
  const [start, end] = [await middle(from), await middle(to)];
  const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    x: start.x,
    y: start.y + part * (end.y + 4 - start.y),
  }));
  return steps;
}

test('a section is dragged to another place in the outline, and back by Undo', async ({
  editor,
  page,
}) => {
  const way = await wayBetween(editor, 'What changes', 'What islanders say');
  const [start] = way;
  if (start) await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const { x, y } of way) await page.mouse.move(x, y);
  await page.mouse.up();
  await expect(editor.sectionHeadings).toHaveText(AFTER);
  await expect(editor.outlineRow('What changes').getByRole('button')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.sectionHeadings).toHaveText(['What changes', ...AFTER.slice(0, 2)]);
});

test('a section is moved by the keyboard in the outline, and keeps the focus', async ({
  editor,
}) => {
  const row = editor.outlineRow('What changes').getByRole('button');
  await row.focus();
  await editor.press('Alt+Shift+ArrowDown');
  await expect(row).toBeFocused();
  await editor.press('Alt+Shift+ArrowDown');
  await expect(editor.sectionHeadings).toHaveText(AFTER);
  await expect(row).toBeFocused();
});

test('what is still to come is listed, gone to, and told with the file', async ({
  editor,
  page,
}) => {
  await editor.caretAfter(editor.paragraph('Nine members'));
  await editor.keyboard.type(' TK was absent.');
  await editor.outline.getByRole('button', { name: /TK was absent/ }).click();
  await editor.keyboard.type('Ana Rivera');
  await expect(editor.paragraph('Ana Rivera was absent.')).toBeVisible();
  await editor.caretAfter(editor.paragraph('Nine members'));
  await editor.keyboard.type(' TK and TK');
  await editor.exportFile();
  await expect(page.getByText('2 TKs are still open.')).toBeVisible();
});

test('the outline follows the caret, and the page stays', async ({ library, editor }) => {
  const names = Array.from({ length: 60 }, (_, at) => `Part ${at}`);
  const content = `# Long\n\n${names.map((name) => `## ${name}\n\nText.\n\n`).join('')}`;
  await library.open();
  await library.chooseFiles({ name: 'long.md', content });
  await expect(editor.sectionHeadings).toHaveCount(60);
  await editor.press('ControlOrMeta+End');
  await expect(editor.outlineRow('Part 59')).toBeInViewport();
  await editor.press('ControlOrMeta+Home');
  await expect(editor.outlineRow('Part 1').first()).toBeInViewport();
  await expect(editor.heading('Long')).toBeInViewport();
});

test.describe('as a sheet over the page', () => {
  test.use({ viewport: { width: 1000, height: 800 } });

  test('its head and the part of the caret are in sight, wherever that is', async ({
    library,
    editor,
    page,
  }) => {
    const names = Array.from({ length: 60 }, (_, at) => `What part ${at} of the article says`);
    const content = `# Long\n\n${names.map((name) => `## ${name}\n\nText.\n\n`).join('')}`;
    await library.open();
    await library.chooseFiles({ name: 'long.md', content });
    await expect(editor.sectionHeadings).toHaveCount(60);
    for (const at of [1, 30, 59, 0]) {
      const name = `What part ${at} of`;
      await editor.caretAfter(editor.heading(new RegExp(name)));
      await page.getByRole('button', { name: 'Outline', exact: true }).click();
      await expect(editor.outlineRow(name).getByRole('button')).toBeFocused();
      await expect(editor.outlineRow(name)).toBeInViewport({ ratio: 1 });
      await expect(editor.outline.getByRole('heading', { name: 'Outline' })).toBeInViewport({
        ratio: 1,
      });
      const close = editor.outline.getByRole('button', { name: 'Close' });
      await expect(close).toBeInViewport({ ratio: 1 });
      await close.click();
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  /** A finger goes a way; the browser takes it for scrolling where nothing keeps it from that. */
  async function swipe(page: Page, way: readonly { x: number; y: number }[]) {
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: typeof way) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    await touch('touchStart', way.slice(0, 1));
    for (const point of way) await touch('touchMove', [point]);
    await touch('touchEnd', []);
  }

  test('a section is moved by its grip with a finger', async ({ editor, page }) => {
    await page.getByRole('button', { name: 'Outline', exact: true }).tap();
    await swipe(page, await wayBetween(editor, 'What changes', 'What islanders say'));
    await expect(editor.sectionHeadings).toHaveText(AFTER);
  });

  test('what is found, and the outline, are not under the notes', async ({ editor, page }) => {
    await editor.chooseMore('Notes');
    await expect(editor.notes).toBeFocused();
    await editor.chooseMore('Find');
    await expect(editor.find).toBeFocused();
    await expect(editor.notesPane).toBeHidden();
    await editor.press('Escape');
    await editor.chooseMore('Notes');
    await page.getByRole('button', { name: 'Outline', exact: true }).tap();
    await expect(editor.outlineRow('Who decided')).toBeVisible();
    await expect(editor.notesPane).toBeHidden();
  });

  test('what was done is taken back by the menu of the desk', async ({ editor, page }) => {
    await editor.caretAfter(editor.heading('Who decided'));
    await editor.keyboard.type(' this');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await expect(page.getByRole('menuitem', { name: 'Redo' })).toBeDisabled();
    await page.getByRole('menuitem', { name: 'Undo' }).tap();
    await expect(editor.heading(/^Who decided$/)).toBeVisible();
  });
});
