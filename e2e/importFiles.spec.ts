import { writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

const markdown = { name: 'ferry.md', content: '# Ferry fares\n\nThe board voted.\n' };

test('a Markdown file opens as its draft', async ({ library, editor }) => {
  await library.open();
  await library.chooseFiles(markdown);
  await expect(editor.article).toContainText('The board voted.');
  await library.open();
  await expect(library.draft('Ferry fares')).toBeVisible();
});

test('a file that is dropped opens as its draft', async ({ library, editor }) => {
  await library.open();
  await library.dropFiles(markdown);
  await expect(editor.heading('Ferry fares')).toBeVisible();
});

test('a picture that is pasted is said not to come in', async ({ library, editor, page }) => {
  await library.startDraft('Ferry fares');
  await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2, 2);
    canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
    const blob = await canvas.convertToBlob();
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
  await editor.press('ControlOrMeta+V');
  await expect(library.notices).toContainText(/“.*” is not text/);
  await expect(editor.article).toContainText('Ferry fares');
});

test('several files are listed with what became of each', async ({ library }) => {
  await library.open();
  await library.chooseFiles(
    markdown,
    { name: 'plain.txt', content: 'A headline\nA lede that says enough to be a paragraph.\n' },
    { name: 'empty.txt', content: '' },
  );
  await expect(library.report).toContainText('empty.txt');
  await library.report.press('Escape');
  await expect(library.draft('Ferry fares')).toBeVisible();
  await expect(library.draft('A headline')).toBeVisible();
  await expect(library.headlines).toHaveCount(2);
});

test('a file that comes in twice is said to be here already', async ({ library, editor }) => {
  await library.open();
  await library.chooseFiles(markdown);
  await expect(editor.article).toContainText('The board voted.');
  await library.open();
  await library.chooseFiles(markdown);
  await expect(library.notices).toContainText(/already a draft “Ferry fares”/);
});

test('what is to be looked at in a file is offered until its draft is left', async ({
  library,
  editor,
}) => {
  const content = '# Ferry fares\n\nThe board [voted](javascript:vote).\n';
  await library.open();
  await library.chooseFiles({ name: 'ferry.md', content });
  await expect(editor.article).toBeFocused();
  await expect(library.alert).toContainText('one thing in it to look at');
  await library.open();
  await expect(library.alert).toBeHidden();
  await library.chooseFiles({ name: 'ferry.md', content });
  await expect(library.notices).toContainText('There was already a draft');
  await library.doNotice('Show');
  await expect(library.report).toContainText('A link could run code.');
  await library.report.press('Escape');
  await library.open();
  await expect(library.notices).not.toContainText('There was already a draft');
});

const REFUSED = [
  {
    what: 'is not text',
    file: { name: 'photo.md', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 255]) },
    says: /photo\.md.*not (a )?text/is,
  },
  {
    what: "is a word processor's",
    file: { name: 'ferry.docx', content: Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2, 3]) },
    says: /ferry\.docx.*open it in Word.*copy all of it.*paste/is,
  },
  { what: 'is empty', file: { name: 'nothing.md', content: '' }, says: /nothing\.md.*empty/is },
];

for (const { what, file, says } of REFUSED) {
  test(`a file that ${what} gets a sentence, and nothing changes`, async ({ library }) => {
    await library.open();
    await library.chooseFiles(file);
    await expect(library.alert).toHaveText(says);
    await expect(library.heading).toBeVisible();
    await expect(library.headlines).toHaveCount(0);
  });
}

test('a file over 20 MB gets a sentence, and nothing changes', async ({ library }, testInfo) => {
  const path = testInfo.outputPath('archive.txt');
  await writeFile(path, Buffer.alloc(20 * 1024 * 1024 + 1, 'word '));
  await library.open();
  await library.chooseFileAt(path);
  await expect(library.alert).toHaveText(/archive\.txt.*20 MB/is);
  await expect(library.headlines).toHaveCount(0);
});
