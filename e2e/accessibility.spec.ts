import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { EditorPage } from './pages/EditorPage.ts';

const ARTICLE = `# Ferry fares rise

**The third rise in two years.**

The harbour board voted.[^minutes] TK

## What changes

- [x] A trip costs 3.40
- [ ] A card costs 78

> We learnt of it from the ticket machine.
>
> — Ana Rivera, islander

## Why it matters

Islanders have [no other way](https://example.org/way).

## Sources consulted

- **minutes** — [Minutes](https://example.org/m) · document
- **deep** — Confidential source

## Related links

- [How fares are set](https://example.org/fares)

[^minutes]: Minutes — item 6
`;

/** What axe finds wrong, as short lines: all of it in the light, in the dark what is of colour. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  return [...light.violations, ...dark.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );
}

/** What is looked at on the desk: how one gets there, with the article open and the caret in it. */
const SCREENS: Readonly<Record<string, (editor: EditorPage) => Promise<void>>> = {
  'the desk': async () => {},
  'the form of a source': async (editor) => {
    await editor.sources.getByRole('button', { name: 'Edit source Minutes' }).click();
    await expect(editor.sources.getByRole('textbox', { name: 'Title' })).toBeFocused();
  },
  'the find bar': async (editor) => {
    await editor.press('ControlOrMeta+H');
    await editor.find.fill('fares');
    await expect(editor.findBar).toContainText('of');
  },
  'the cite picker': async (editor) => {
    await editor.press('ControlOrMeta+Alt+F');
    await expect(editor.citePicker).toBeFocused();
  },
  'an open citation': async (editor) => {
    await editor.citation(editor.paragraph('The harbour board'), 1, 'Minutes').click();
    await expect(editor.locator).toBeFocused();
  },
  'a selection': async (editor) => {
    await editor.press('Shift+Home');
    await expect(editor.selectionBar).toBeVisible();
  },
  'the menu of blocks': async (editor) => {
    await editor.press('Enter');
    await editor.keyboard.type('/');
    await expect(editor.blockMenu).toBeVisible();
  },
  'the notes': async (editor) => {
    await editor.chooseMore('Notes');
    await expect(editor.notes).toBeFocused();
  },
  'the details': (editor) => editor.openDetails(),
  'the palette': async (editor) => {
    await editor.press('F1');
    await expect(editor.page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
  },
  'the list of shortcuts': async (editor) => {
    await editor.press('ControlOrMeta+/');
    await expect(editor.page.getByRole('dialog')).toBeVisible();
  },
};

test('axe finds no fault in the library', async ({ library, editor, page }) => {
  await library.open();
  await expect(library.newDraft).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await library.chooseFiles({ name: 'ferry.md', content: ARTICLE });
  await editor.saved();
  await library.open();
  await expect(library.draft('Ferry fares rise')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

for (const [name, goThere] of Object.entries(SCREENS)) {
  test(`axe finds no fault in ${name}`, async ({ library, editor, page }) => {
    await library.open();
    await library.chooseFiles({ name: 'ferry.md', content: ARTICLE });
    await editor.caretAfter(editor.paragraph('The harbour board'));
    await goThere(editor);
    expect(await faultsOf(page)).toEqual([]);
  });
}
