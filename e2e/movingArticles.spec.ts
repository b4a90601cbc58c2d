import { expect, test } from './fixtures.ts';
import { readClipboard } from './pages/clipboard.ts';

const ARTICLE = `# Ferry fares rise

**The third rise in two years.**

The harbour board voted.[^minutes]

## What changes

A trip costs 3.40.[^rivera]

## Why it matters

Islanders have no other way.

## Sources consulted

- **minutes** — [Minutes](https://example.org/m) · document
- **rivera** — Ana Rivera · interview

## Related links

- [How fares are set](https://example.org/fares)

[^minutes]: Minutes — item 6

[^rivera]: Ana Rivera
`;

const OTHER = `# Bridge closed

A crack was found.[^survey]

## How long

Until autumn.

## Sources consulted

- **survey** — Bridge survey · document

[^survey]: Bridge survey
`;

/** A file without what belongs to the draft and not to the article. */
const body = (text: string) => text.replace(/^---\n.*?\n---\n/s, '');

test.beforeEach(async ({ library, editor }) => {
  await library.open();
  await library.chooseFiles({ name: 'ferry.md', content: ARTICLE });
  await expect(editor.heading('Ferry fares rise')).toBeVisible();
  await editor.article.focus();
});

test('a whole article pastes back whole into an empty draft', async ({ library, editor }) => {
  const original = await editor.exportFile();
  await editor.article.focus();
  await editor.press('ControlOrMeta+A', 'ControlOrMeta+C');
  await library.startDraft();
  await editor.press('ControlOrMeta+V');
  await expect(editor.source('Ana Rivera')).toBeVisible();
  expect(body((await editor.exportFile()).text)).toBe(body(original.text));
});

test('a whole article that is cut leaves its draft, and is whole where it is pasted', async ({
  library,
  editor,
}) => {
  const original = await editor.exportFile();
  await editor.article.focus();
  await editor.press('ControlOrMeta+A', 'ControlOrMeta+X');
  await expect(editor.article).not.toContainText('voted');
  await library.startDraft();
  await editor.press('ControlOrMeta+V');
  expect(body((await editor.exportFile()).text)).toBe(body(original.text));
});

test('pasted into another article, its parts come in order and its sources are merged', async ({
  library,
  editor,
}) => {
  await editor.press('ControlOrMeta+A', 'ControlOrMeta+C');
  await library.open();
  await library.chooseFiles({ name: 'bridge.md', content: OTHER });
  await editor.caretAfter(editor.paragraph('Until autumn.'));
  await editor.press('ControlOrMeta+V');
  await expect(editor.source('Bridge survey')).toBeVisible();
  await expect(editor.source('Minutes')).toBeVisible();
  await expect(editor.source('Ana Rivera')).toBeVisible();
  await expect(editor.heading('Bridge closed')).toBeVisible();
  const text = await editor.article.innerText();
  const places = ['A crack', 'Until autumn', 'board voted', 'What changes', '3.40'].map((words) =>
    text.indexOf(words),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('other programs get prose without signs, and clean HTML', async ({ editor, page }) => {
  await editor.press('ControlOrMeta+A', 'ControlOrMeta+C');
  const { plain, html } = await readClipboard(page);
  expect(plain).toContain('The harbour board voted.[1]');
  expect(plain).not.toMatch(/[#*]|\[\^/);
  expect(html).toMatch(/<h1[^>]*>Ferry fares rise<\/h1>/);
  expect(html).toContain('Minutes');
  expect(html).not.toMatch(/ style=| class=/);
});

test('rich text from elsewhere becomes clean blocks', async ({ library, editor }) => {
  await library.startDraft();
  await editor.press('Enter', 'Enter');
  await editor.paste({
    html: `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1">
      <h2 style="color:red"><span style="font-size:16pt">What changes</span></h2>
      <p><span style="font-weight:700">Fares</span> <span style="font-style:italic">rise</span>.</p>
      <ul><li><p>one</p></li><li><p>two</p></li></ul></b>`,
  });
  await expect(editor.heading('What changes')).toBeVisible();
  await expect(editor.article.getByRole('listitem')).toHaveText(['one', 'two']);
  await expect(editor.article.getByRole('strong')).toHaveText('Fares');
  await expect(editor.article.getByRole('emphasis')).toHaveText('rise');
});
