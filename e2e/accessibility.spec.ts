import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

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

/** What axe finds wrong, as short lines. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the library has no fault that axe finds, in the ${colorScheme}`, async ({
    library,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await library.open();
    await expect(library.newDraft).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await library.chooseFiles({ name: 'ferry.md', content: ARTICLE });
    await page.waitForURL(/#\/drafts\//);
    await library.open();
    await expect(library.draft('Ferry fares rise')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });

  test(`the desk has no fault that axe finds, in the ${colorScheme}`, async ({
    library,
    editor,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await library.open();
    await library.chooseFiles({ name: 'ferry.md', content: ARTICLE });
    await editor.saved();
    expect(await faultsOf(page)).toEqual([]);

    await editor.sources.getByRole('button', { name: 'Edit source Minutes' }).click();
    await expect(editor.sources.getByRole('textbox', { name: 'Title' })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await editor.sources.getByRole('button', { name: 'Done' }).click();

    await editor.caretAfter(editor.paragraph('The harbour board'));
    await editor.press('ControlOrMeta+F');
    await editor.keyboard.type('fares');
    expect(await faultsOf(page)).toEqual([]);
    await editor.press('Escape', 'ControlOrMeta+Alt+F');
    await expect(editor.citePicker).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await editor.press('Escape');
    await editor.openDetails();
    expect(await faultsOf(page)).toEqual([]);
  });
}
