import { expect, test } from './fixtures.ts';
import { copyFromElsewhere, readClipboard } from './pages/clipboard.ts';
import type { EditorPage } from './pages/EditorPage.ts';

const SECRETS = ['Deep Harbour', 'secret.example', 'met in the car park', 'Secret Press', 'J. Doe'];

test.beforeEach(async ({ library, editor }) => {
  await library.startDraft();
  await editor.keyboard.type('Ferry fares');
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('An official says so.');
  await editor.addSource({
    title: 'Deep Harbour',
    address: 'https://secret.example/',
    publisher: 'Secret Press',
    author: 'J. Doe',
    note: 'met in the car park',
    kind: 'Interview',
    terms: 'Confidential',
  });
  await editor.caretAfter(editor.paragraph('An official says so.'));
  await editor.cite('Deep');
});

test('a confidential source leaves in no file and in no copy', async ({ editor, page }) => {
  const hidden = (text: string) => {
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    // Nor in an id that was made of the title.
    expect(text).not.toMatch(/\bdeep\b/i);
  };
  const { text } = await editor.exportFile();
  expect(text).toMatch(/^- \*\*[a-z0-9-]+\*\* — Confidential source$/m);
  hidden(text);
  await expect(page.getByText(/1 confidential source withheld/)).toBeVisible();

  await editor.chooseExport('Copy Markdown');
  await expect(page.getByText(/Markdown copied/)).toBeVisible();
  hidden((await readClipboard(page)).plain);

  await editor.article.focus();
  await editor.press('ControlOrMeta+A', 'ControlOrMeta+C');
  const copy = await readClipboard(page);
  expect(copy.plain).toContain('An official says so.');
  hidden(copy.plain);
  hidden(copy.html);
});

test('pasted back in Galley it is whole again', async ({ library, editor }) => {
  await editor.article.focus();
  await editor.press('ControlOrMeta+A', 'ControlOrMeta+C');
  await library.startDraft();
  await editor.press('ControlOrMeta+V');
  await expect(editor.source('Deep Harbour')).toBeVisible();
});

test('what stands in the notes is withheld from when its source becomes confidential', async ({
  editor,
  page,
}) => {
  await editor.addSource({ title: 'Ana Rivera' });
  await editor.caretAfter(editor.paragraph('An official says so.'));
  await editor.press('Enter');
  await editor.keyboard.type('She was seen.');
  await editor.press('ControlOrMeta+Alt+F');
  await editor.citePicker.fill('Ana');
  await editor.citePicker.press('Shift+Enter');
  await editor.locator.fill('behind the chapel');
  await editor.press('Enter');
  await editor.runCommand('Move to notes');
  await expect(editor.notes).toContainText('She was seen.');

  const copyNotes = async () => {
    await editor.notes.focus();
    await editor.press('ControlOrMeta+A', 'ControlOrMeta+C');
    await expect.poll(async () => (await readClipboard(page)).plain).toContain('She was seen.');
    return readClipboard(page);
  };
  expect((await copyNotes()).plain).toContain('Ana Rivera, behind the chapel');

  await editor.source('Ana Rivera').press('Enter');
  const terms = editor.sources.getByRole('combobox', { name: 'Terms' });
  await terms.selectOption('Confidential');
  await editor.sources.getByRole('button', { name: 'Done' }).click();
  await expect(
    editor.notes.getByLabel('Confidential source, not cited in the article'),
  ).toBeVisible();
  const { plain, html } = await copyNotes();
  expect(plain).toContain('Confidential source');
  expect(plain + html).not.toMatch(/Rivera|chapel|\bana\b/i);
});

test('pasted after a reload it is never taken for another source', async ({
  library,
  editor,
  page,
}) => {
  await editor.article.focus();
  await editor.press('ControlOrMeta+A', 'ControlOrMeta+C');
  await editor.saved();
  await page.reload();
  await expect(editor.article).toBeVisible();
  await editor.caretAfter(editor.paragraph('An official says so.'));
  await editor.press('ControlOrMeta+V');
  await expect(editor.article.getByLabel('Note 1: Confidential source')).toHaveCount(2);
  await expect(editor.sources.getByRole('group')).toHaveCount(1);

  await library.startDraft('Other');
  await editor.press('Enter', 'Enter');
  await editor.keyboard.type('Another official denies it.');
  await editor.addSource({ title: 'High Water', terms: 'Confidential' });
  await editor.caretAfter(editor.paragraph('Another official denies it.'));
  await editor.cite('High');
  await editor.press('ControlOrMeta+V');
  await expect(editor.article).toContainText('An official says so.');
  for (const number of [1, 2]) {
    await expect(editor.article.getByLabel(`Note ${number}: Confidential source`)).toHaveCount(1);
  }
  await expect(editor.sources.getByRole('group')).toHaveCount(2);
});

test('it is in no copy of the whole page', async ({ page, editor }) => {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.selectAllChildren(document.body);
  });
  await editor.press('ControlOrMeta+C');
  await expect.poll(async () => (await readClipboard(page)).plain).toMatch(/Sources consulted/i);
  const { plain, html } = await readClipboard(page);
  for (const secret of SECRETS) expect(plain + html).not.toContain(secret);
});

/** Shows the source in some other place than its row. */
const SHOWN: Readonly<Record<string, (editor: EditorPage) => Promise<void>>> = {
  'its form': async (editor) => {
    await editor.source('Deep Harbour').press('Enter');
    await editor.sources.getByRole('combobox', { name: 'Terms' }).focus();
  },
  'its citation': async (editor) => {
    await editor.press('ControlOrMeta+Alt+F');
    await editor.citePicker.fill('Deep');
    await editor.citePicker.press('Shift+Enter');
    await expect(editor.locator).toBeFocused();
    await editor.press('Tab', 'Tab', 'Tab');
  },
  'the list of what to cite': async (editor) => {
    await editor.press('ControlOrMeta+Alt+F');
    await expect(editor.page.getByRole('option', { name: 'Deep Harbour' })).toBeVisible();
  },
  'the question before it is deleted': async (editor) => {
    await editor.source('Deep Harbour').press('Delete');
    await expect(editor.page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  },
  'the word that it was deleted': async (editor) => {
    await editor.source('Deep Harbour').press('Delete');
    await editor.page.getByRole('button', { name: 'Delete with its citation' }).click();
    await expect(editor.notices).toContainText('Deep Harbour');
  },
};

for (const [what, show] of Object.entries(SHOWN)) {
  test(`nor is ${what}`, async ({ page, editor }) => {
    const copy = async () => {
      await editor.press('ControlOrMeta+C');
      const { plain, html } = await readClipboard(page);
      for (const secret of SECRETS) expect(plain + html).not.toContain(secret);
    };
    await copyFromElsewhere(page, { plain: 'Something else' });
    await show(editor);
    await editor.press('ControlOrMeta+A');
    await copy();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await copy();
  });
}

test('nor can its address be dragged out of its citation', async ({ page, editor }) => {
  await editor.press('ArrowLeft', 'Enter');
  const link = page.getByRole('dialog').getByRole('link');
  await expect(link).toHaveAttribute('href', 'https://secret.example/');
  await page.evaluate(() =>
    window.addEventListener('dragstart', (event) => {
      document.title = event.defaultPrevented ? 'stays' : 'goes';
    }),
  );
  await link.hover();
  await page.mouse.down();
  await page.mouse.move(10, 500, { steps: 5 });
  await expect(page).toHaveTitle('stays');
  await page.mouse.up();
});

test('a kept note that may be on it is in no copy of the page and on no paper', async ({
  library,
  editor,
  page,
}) => {
  await library.open();
  await library.chooseFiles({
    name: 'kept.md',
    content:
      '# Ferry fares\n\nAn official.\n\n## Sources consulted\n\n- **ana** — Deep Harbour · confidential\n\n[^unc]: Deep Harbour, behind the chapel\n',
  });
  const kept = editor.article.getByText('behind the chapel');
  await expect(kept).toBeVisible();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  await editor.press('ControlOrMeta+C');
  await expect.poll(async () => (await readClipboard(page)).plain).toMatch(/Sources consulted/i);
  expect((await readClipboard(page)).plain).not.toContain('chapel');
  await page.emulateMedia({ media: 'print' });
  await expect(kept).toBeHidden();
});

test('an undo that makes a source an open one again says so', async ({ editor }) => {
  await editor.addSource({ title: 'Ana Rivera' });
  await editor.source('Ana Rivera').press('Enter');
  const terms = editor.sources.getByRole('combobox', { name: 'Terms' });
  await terms.selectOption('Confidential');
  await editor.sources.getByRole('button', { name: 'Done' }).click();
  await editor.article.focus();
  await editor.press('ControlOrMeta+Z');
  await expect(editor.source('Ana Rivera')).not.toContainText('Confidential');
  await expect(editor.notices).toContainText('it is in exports and copies again');
});

test('it is on no paper', async ({ page, editor }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(editor.article).toBeVisible();
  await expect(editor.source('Deep Harbour')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await editor.source('Deep Harbour').press('Enter');
  const note = editor.sources.getByRole('textbox', { name: 'Note' });
  await expect(note).toHaveValue('met in the car park');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
});
