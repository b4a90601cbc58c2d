import { expect, test } from './fixtures.ts';
import { readClipboard } from './pages/clipboard.ts';

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
