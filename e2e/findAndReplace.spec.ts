import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { EditorPage } from './pages/EditorPage.ts';

const ARTICLE = `# The board met

The board met on Monday. A boarder watched.

## Who was there

Board members, and the Board's clerk.

## Sources consulted

- **minutes** — Minutes of the board
`;

test.beforeEach(async ({ library, editor }) => {
  await library.open();
  await library.chooseFiles({ name: 'board.md', content: ARTICLE });
  await editor.caretAfter(editor.paragraph('A boarder watched'));
});

test('matches are counted, by case and whole words too', async ({ editor, page }) => {
  await editor.press('ControlOrMeta+F');
  await expect(editor.find).toBeFocused();
  await editor.keyboard.type('board');
  await expect(editor.findBar).toContainText(/of 6|6 matches/);
  await editor.findBar.getByRole('button', { name: 'Whole word' }).click();
  await expect(editor.findBar).toContainText(/of 5|5 matches/);
  await editor.findBar.getByRole('button', { name: 'Match case' }).click();
  await expect(editor.findBar).toContainText(/of 3|3 matches/);
  await editor.find.fill('zeppelin');
  await expect(editor.findBar).toContainText('No match');
  await editor.press('Escape');
  await expect(editor.findBar).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Article', exact: true })).toBeFocused();
});

test('Tab goes from what is looked for to what it is replaced by', async ({ editor }) => {
  await editor.press('ControlOrMeta+H');
  await editor.keyboard.type('board');
  await editor.press('Tab');
  await expect(editor.replaceWith).toBeFocused();
  await editor.keyboard.type('council');
  await editor.press('Enter');
  await expect(editor.article).toContainText('council');
});

test('all matches are replaced in the text and in the sources, in one undo step', async ({
  editor,
}) => {
  await editor.press('ControlOrMeta+H');
  await editor.find.fill('board');
  await editor.replaceWith.fill('council');
  await editor.findBar.getByRole('button', { name: 'Whole word' }).click();
  await editor.findBar.getByRole('button', { name: 'Replace all' }).click();
  await expect(editor.article).toContainText('The council met on Monday. A boarder watched.');
  await expect(editor.source('Minutes of the council')).toBeVisible();
  await editor.press('Escape', 'ControlOrMeta+Z');
  await expect(editor.article).toContainText('The board met on Monday. A boarder watched.');
  await expect(editor.source('Minutes of the board')).toBeVisible();
});

test('one match is replaced after the other', async ({ editor }) => {
  await editor.press('ControlOrMeta+H');
  await editor.find.fill('board met');
  await editor.replaceWith.fill('council sat');
  await editor.find.press('Enter');
  const replace = editor.findBar.getByRole('button', { name: 'Replace', exact: true });
  await replace.click();
  await replace.click();
  await expect(editor.article).not.toContainText('board met');
  await expect(editor.heading('The council sat')).toBeVisible();
});

test('letters that are typed fast all stand in the field, and are looked for', async ({
  editor,
}) => {
  await editor.press('ControlOrMeta+F');
  await editor.keyboard.type('board members');
  await expect(editor.find).toHaveValue('board members');
  await expect(editor.findBar).toContainText(/1 of 1|1 match/);
});

test('a letter typed in the middle of the field leaves the caret there', async ({ editor }) => {
  await editor.press('ControlOrMeta+F');
  await editor.keyboard.type('bord');
  await expect(editor.findBar).toContainText('No match');
  await editor.press('ArrowLeft', 'ArrowLeft');
  await editor.keyboard.type('a');
  await expect(editor.findBar).toContainText(/of 6|6 matches/);
  await editor.keyboard.type('z');
  await expect(editor.find).toHaveValue('boazrd');
});

test('a match in a source or a related link far below the text is brought into view', async ({
  library,
  editor,
}) => {
  await library.open();
  const text = 'The board met on Monday.\n\n'.repeat(80);
  const content = `# Board\n\n${text}## Sources consulted\n\n- **law** — Harbour law\n\n## Related coverage\n\n- [Harbour tolls](https://example.org/tolls)\n`;
  await library.chooseFiles({ name: 'long.md', content });
  await editor.caretAfter(editor.heading('Board'));
  await editor.press('ControlOrMeta+F');
  await expect(editor.find).toBeFocused();
  await expect(editor.source('Harbour law')).not.toBeInViewport();
  await editor.keyboard.type('harbour');
  await expect(editor.findBar).toContainText('1 of 2');
  await expect(editor.source('Harbour law')).toBeInViewport({ ratio: 1 });
  await editor.find.fill('monday');
  await expect(editor.source('Harbour law')).not.toBeInViewport();
  await editor.find.fill('tolls');
  await expect(editor.relatedLinks.getByRole('group', { name: 'Harbour tolls' })).toBeInViewport({
    ratio: 1,
  });
});

test.describe('what is found is not under the bar', () => {
  const filler = 'The council met again and put it off.\n\n'.repeat(12);
  const TOLLS = `# Harbour tolls rise\n\n${filler}The pilots ask for tolls.\n\n${filler}No tolls, they say.\n`;

  /** How far the text of an element lies below the bar, in CSS pixels. */
  async function belowBar(editor: EditorPage, found: Locator) {
    const [bar, text] = await Promise.all([editor.findBar.boundingBox(), found.boundingBox()]);
    if (!bar || !text) return Number.NaN;
    return text.y - (bar.y + bar.height);
  }

  /** The places where a word of the article stands, once they are marked as found. */
  const places = (editor: EditorPage, word: string) =>
    editor.article.getByText(word, { exact: true });

  async function isInSight(editor: EditorPage, found: Locator) {
    await expect(found).toBeInViewport({ ratio: 1 });
    await expect.poll(() => belowBar(editor, found)).toBeGreaterThan(0);
  }

  test.beforeEach(async ({ library, editor }) => {
    await library.open();
    await library.chooseFiles({ name: 'tolls.md', content: TOLLS });
    await expect(editor.heading('Harbour tolls rise')).toBeVisible();
  });

  for (const [where, viewport] of [
    ['on a phone', { width: 360, height: 740 }],
    ['beside the outline', { width: 1440, height: 900 }],
  ] as const) {
    test.describe(where, () => {
      test.use({ viewport });

      test('by the next and the one before, all around', async ({ editor }) => {
        await editor.press('ControlOrMeta+H');
        await editor.find.fill('tolls');
        await expect(places(editor, 'tolls')).toHaveCount(3);
        await editor.find.focus();
        for (const [key, at] of [
          ['Enter', 1],
          ['Enter', 2],
          ['Enter', 0],
          ['Shift+Enter', 2],
          ['Shift+Enter', 1],
          ['Shift+Enter', 0],
        ] as const) {
          await editor.press(key);
          await expect(editor.findBar).toContainText(`${at + 1} of 3`);
          await isInSight(editor, places(editor, 'tolls').nth(at));
        }
      });

      test('when the bar opens over what is selected, and when it grows', async ({ editor }) => {
        for (const [words, block] of [
          ['Harbour tolls rise', editor.heading('Harbour tolls rise')],
          ['The pilots ask for tolls.', editor.paragraph('The pilots ask for tolls.')],
        ] as const) {
          const found = places(editor, words);
          for (const keys of ['ControlOrMeta+H', 'ControlOrMeta+F']) {
            await editor.caretAfter(block);
            await editor.press('Shift+Home');
            await block.evaluate((element) => element.scrollIntoView({ block: 'start' }));
            await editor.press(keys);
            await expect(editor.find).toHaveValue(words);
            await isInSight(editor, found);
            if (keys === 'ControlOrMeta+F') {
              await editor.findBar.getByRole('button', { name: 'Replace…' }).click();
              await expect(editor.replaceWith).toBeFocused();
              await isInSight(editor, found);
            }
            await editor.press('Escape');
            await expect(editor.findBar).toBeHidden();
          }
        }
      });

      test('and what is read stays where it is when the bar comes and goes', async ({ editor }) => {
        const read = editor.paragraph('No tolls, they say.');
        await editor.caretAfter(read);
        const top = async () => (await read.boundingBox())?.y ?? Number.NaN;
        const before = await top();
        // Scrolling goes by whole pixels of the screen.
        const stays = () =>
          expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
        await editor.press('ControlOrMeta+H');
        await expect(editor.replaceWith).toBeVisible();
        await stays();
        await editor.keyboard.type('zeppelin');
        await expect(editor.findBar).toContainText('No match');
        await stays();
        await editor.press('Escape');
        await expect(editor.findBar).toBeHidden();
        await stays();
      });
    });
  }
});
