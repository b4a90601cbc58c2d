import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const ADDRESS = 'https://example.org/minutes';

test.beforeEach(async ({ library }) => {
  await library.startDraft('Ferry fares');
});

/** The fields of the form that is open in a region. */
const fieldsIn = (region: Locator) => ({
  title: region.getByRole('textbox', { name: 'Title', exact: true }),
  address: region.getByRole('textbox', { name: 'Address', exact: true }),
});

test('an address that is pasted before a title stands is taken as the address', async ({
  editor,
}) => {
  for (const [region, add] of [
    [editor.sources, 'Add source'],
    [editor.relatedLinks, 'Add related link'],
  ] as const) {
    await region.getByRole('button', { name: add }).click();
    const { title, address } = fieldsIn(region);
    await expect(title).toBeFocused();
    await editor.paste({ plain: ADDRESS });
    await expect(address).toHaveValue(ADDRESS);
    await expect(title).toHaveValue('');
    await expect(title).toBeFocused();
    await editor.keyboard.type('Minutes');
    await expect(address).toHaveValue(ADDRESS);
    await editor.press('Enter');
    await expect(region.getByRole('group', { name: 'Minutes', exact: true })).toBeVisible();
  }
  const { text } = await editor.exportFile();
  expect(text.split(`[Minutes](${ADDRESS})`)).toHaveLength(3);
});

test('a pasted address is taken back by Undo, as a typed one is', async ({ editor }) => {
  await editor.sources.getByRole('button', { name: 'Add source' }).click();
  const { title, address } = fieldsIn(editor.sources);
  await expect(title).toBeFocused();
  await editor.paste({ plain: ADDRESS });
  await editor.keyboard.type('Minutes');
  await editor.press('ControlOrMeta+Z');
  await expect(title).toHaveValue('');
  await expect(address).toHaveValue(ADDRESS);
  await editor.press('ControlOrMeta+Z');
  await expect(address).toHaveValue('');
});

test('what is no address, or comes where a title or an address stands, is pasted as it is', async ({
  editor,
}) => {
  await editor.sources.getByRole('button', { name: 'Add source' }).click();
  const { title, address } = fieldsIn(editor.sources);
  await expect(title).toBeFocused();
  await editor.paste({ plain: `Minutes at ${ADDRESS}` });
  await expect(title).toHaveValue(`Minutes at ${ADDRESS}`);
  await title.fill('See ');
  await editor.paste({ plain: ADDRESS });
  await expect(title).toHaveValue(`See ${ADDRESS}`);
  await title.fill('');
  await editor.paste({ plain: ADDRESS });
  await expect(address).toHaveValue(ADDRESS);
  await editor.paste({ plain: 'https://example.org/other' });
  await expect(title).toHaveValue('https://example.org/other');
  await expect(address).toHaveValue(ADDRESS);
});
