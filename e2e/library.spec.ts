import { expect, test } from './fixtures.ts';
import type { LibraryPage } from './pages/LibraryPage.ts';
import { settled } from './pages/settled.ts';

const FILES = [
  {
    name: 'ferry.md',
    content: '# Ferry fares rise again\n\nThe harbour board voted on Monday.\n',
  },
  {
    name: 'bridge.md',
    content: '# Bridge closed until autumn\n\nA crack was found under the eastern span.\n',
  },
  {
    name: 'school.md',
    content: '# School roof held by props\n\nEngineers warned of it two years ago.\n',
  },
];

/** Brings in three drafts, one after the other. */
async function fill(library: LibraryPage) {
  for (const file of FILES) {
    await library.open();
    await library.chooseFiles(file);
    await library.page.waitForURL(/#\/drafts\//);
  }
  await library.open();
  await expect(library.headlines).toHaveCount(3);
}

test('the library says what there is to do while it is empty', async ({ library, editor }) => {
  await library.open();
  await expect(library.newDraft).toBeVisible();
  await expect(library.import).toBeVisible();
  await library.sample.click();
  await expect(editor.article).toContainText(/\w/);
  await library.open();
  await expect(library.headlines).toHaveCount(1);
});

test('drafts are found by headline and by their text', async ({ library, editor }) => {
  await fill(library);
  await library.search.fill('bridge');
  await expect(library.headlines).toHaveText(['Bridge closed until autumn']);
  await library.search.fill('engineers warned');
  await expect(library.headlines).toHaveText(['School roof held by props']);
  await library.search.fill('zeppelin');
  await expect(library.headlines).toHaveCount(0);
  await library.search.fill('');
  await expect(library.headlines).toHaveCount(3);

  // What was typed just before one left is found, too.
  await library.draft('Bridge closed until autumn').click();
  await expect(editor.article).toBeFocused();
  await editor.press('ControlOrMeta+End');
  await editor.keyboard.type(' A zeppelin was seen.');
  await editor.saved();
  await library.open();
  await library.search.fill('zeppelin');
  await expect(library.headlines).toHaveText(['Bridge closed until autumn']);
});

test('drafts are sorted and filtered by status', async ({ library }) => {
  await fill(library);
  await library.sortBy('Headline');
  await expect(library.headlines).toHaveText([
    'Bridge closed until autumn',
    'Ferry fares rise again',
    'School roof held by props',
  ]);
  await library.act('Ferry fares rise again', 'Ready');
  await library.filterBy('Ready');
  await expect(library.headlines).toHaveText(['Ferry fares rise again']);
  await library.filterBy('All');
  await expect(library.headlines).toHaveCount(3);
});

test('the menu of a draft stays open beside its button while the page scrolls', async ({
  library,
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 400 });
  await fill(library);
  await library.openActions('Bridge closed until autumn');
  const scrolled = page.evaluate(
    () => new Promise((resolve) => addEventListener('scroll', resolve, { once: true })),
  );
  await page.mouse.wheel(0, 60);
  await scrolled;
  await expect(library.menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(library.menu).toBeHidden();
});

test('a draft is duplicated under a slug of its own', async ({ library }) => {
  await fill(library);
  await library.act('Ferry fares rise again', 'Duplicate');
  await library.open();
  await expect(library.headlines).toHaveCount(4);
  await expect(library.draft('Ferry fares rise again')).toHaveCount(2);
  await expect(library.fact('ferry-fares-rise-again-copy')).toBeVisible();
});

test('a slug is renamed, and names the exported file', async ({ library, editor }) => {
  await fill(library);
  await library.renameSlug('Bridge closed until autumn', 'East Bridge');
  await expect(library.fact('east-bridge')).toBeVisible();
  await library.draft('Bridge closed until autumn').click();
  expect((await editor.exportFile()).name).toBe('east-bridge.md');
});

test('a dialog stays when text in it is selected by dragging out of it', async ({
  library,
  page,
}) => {
  await fill(library);
  await library.act('Bridge closed until autumn', 'Rename slug');
  const dialog = page.getByRole('dialog', { name: 'Rename the slug' });
  const slug = dialog.getByRole('textbox', { name: 'Slug' });
  await slug.fill('east-bridge-again');
  await slug.hover();
  await page.mouse.down();
  await page.mouse.move(20, 400);
  await page.mouse.up();
  await expect(slug).toHaveValue('east-bridge-again');
  await page.mouse.click(20, 400);
  await expect(dialog).toBeHidden();
});

test('a deleted draft comes back by Undo, and from the bin', async ({ library, page }) => {
  await fill(library);
  await library.delete('Ferry fares rise again');
  await library.doNotice('Undo');
  await expect(library.draft('Ferry fares rise again')).toBeVisible();

  await library.delete('Ferry fares rise again');
  await library.openBin();
  await library.restore('Ferry fares rise again');
  await expect(library.notices).toContainText('“Ferry fares rise again” is out of the bin.');
  await expect(library.notices.getByRole('button', { name: 'Undo' })).toBeHidden();
  await library.doNotice('Open');
  await expect(page.getByRole('textbox', { name: 'Article', exact: true })).toBeVisible();
  await library.open();
  await expect(library.draft('Ferry fares rise again')).toBeVisible();
});

test('a draft deleted for ever is asked about first, and gone after', async ({ library, page }) => {
  const headline = 'School roof held by props';
  await fill(library);
  await library.delete(headline);
  await library.openBin();
  await library.deleteForEver(headline, 'Cancel');
  await expect(library.binned(headline)).toBeVisible();
  await library.deleteForEver(headline, 'Delete for ever');
  await expect(library.binned(headline)).toBeHidden();
  await page.reload();
  await expect(library.binned('Bin')).toBeVisible();
  await expect(library.binned(headline)).toBeHidden();
});

test('a draft without a headline is listed as untitled', async ({ library, editor }) => {
  await library.startDraft();
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('A lede, and nothing above it.');
  await editor.saved();
  await library.open();
  await expect(library.draft('Untitled')).toBeVisible();
});

test('what is typed while a new draft opens is not lost', async ({ library, editor, page }) => {
  let arrive = () => {};
  const mayArrive = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/DraftScreen-.*\.js$/, async (route) => {
    await mayArrive;
    await route.continue();
  });
  await library.open();
  await library.newDraft.click();
  await page.keyboard.type('Ferry fares rise');
  await page.keyboard.press('Enter');
  await page.keyboard.type('“By a third”');
  arrive();
  await expect(editor.article).toBeFocused();
  await page.keyboard.type(' it says.');
  const { text } = await editor.exportFile();
  expect(text).toContain('# Ferry fares rise\n\n**“By a third” it says.**');
});

test('the library is found as it was left', async ({ library, editor, page }) => {
  const many = Array.from({ length: 90 }, (_, at) => ({
    name: `${at}.md`,
    content: `# Ferry ${at}\n\nThe board voted.\n\n## Who\n\n${'Nine members.\n\n'.repeat(40)}`,
  }));
  await library.open();
  await library.chooseFiles(...many, { name: 'bridge.md', content: '# Bridge\n\nA crack.\n' });
  await library.report.press('Escape');
  await expect(library.headlines).toHaveCount(91);
  await library.sortBy('Headline');
  const scrolled = () => page.evaluate(() => scrollY);
  const galley = page.getByRole('link', { name: 'Galley', exact: true });

  await library.search.fill('voted');
  await expect(library.headlines).toHaveCount(90);
  const last = library.draft('Ferry 89');
  await last.scrollIntoViewIfNeeded();
  const top = async () => (await last.boundingBox())?.y ?? Number.NaN;
  // Rows take their height as they are drawn.
  const left = await settled(top);
  await last.click();
  await expect(editor.article).toBeFocused();
  const draft = page.url();
  await editor.press('ControlOrMeta+End');
  await expect.poll(scrolled).toBeGreaterThan(200);
  for (const goBack of [() => page.goBack(), () => galley.click()]) {
    await goBack();
    await expect(library.search).toHaveValue('voted');
    await expect(last).toBeInViewport();
    await expect.poll(async () => Math.abs((await top()) - left)).toBeLessThan(2);
    await expect(library.headlines).toHaveCount(90);
    await expect(library.draft('Bridge')).toBeHidden();
    await page.goto(draft);
    await expect(editor.article).toBeFocused();
  }
});

test('the bin opens at its top', async ({ library, page }) => {
  await fill(library);
  for (const { content } of FILES.slice(1)) {
    await library.delete(/^# (.*)/.exec(content)?.[1] ?? '');
  }
  await page.setViewportSize({ width: 1000, height: 160 });
  await page.getByRole('link', { name: 'Bin', exact: true }).scrollIntoViewIfNeeded();
  await library.openBin();
  await expect(library.binned('Bin')).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});
