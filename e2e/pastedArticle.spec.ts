import { readArticle } from './articles/readArticle.ts';
import { expect, test } from './fixtures.ts';

const HEADLINE = 'OpenAI’s Cloud Strategy: More Than Just a Partnership';
const SECTIONS = [
  'Compute Power: The Unsung Hero in AI Development',
  'Why AWS and Not Microsoft?',
  'The Real AI Race Is About Infrastructure',
  'What This Means for Enterprises and Developers',
  'Conclusion: A Provocative Turn in the AI Story',
];
const [COMPUTE, AWS, RACE, ENTERPRISES, CONCLUSION] = SECTIONS as [
  string,
  string,
  string,
  string,
  string,
];
const RELATED = [
  'AI Chronicle analysis and updates.',
  'How NVIDIA’s AI Monopoly Is Reshaping Power, Innovation, and Ethics in Technology',
  'Why Trust Is AI’s Biggest Challenge: OpenAI, Sam Altman, and the Future of Ethical AI Leadership',
];

test('a pasted article is sourced, put in order, handed to review, and leaves as its file', async ({
  stillness: _,
  library,
  editor,
  page,
}) => {
  await test.step('paste', async () => {
    await library.startDraft();
    await editor.paste({ plain: readArticle('pasted-article.txt') });
    await expect(editor.article.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    expect(await editor.sectionHeadings()).toEqual(SECTIONS);
    for (const title of RELATED) {
      await expect(editor.relatedLinks.getByRole('group', { name: title })).toBeVisible();
    }
  });

  await test.step('take the paste back, and bring it in again', async () => {
    await editor.press('ControlOrMeta+Z');
    await expect(editor.article.getByRole('heading', { level: 1 })).toHaveText('');
    expect(await editor.sectionHeadings()).toEqual([]);
    await editor.press('ControlOrMeta+Shift+Z');
    expect(await editor.sectionHeadings()).toEqual(SECTIONS);
  });

  await test.step('two sources, cited in two sections', async () => {
    await editor.addSource({
      title: 'Cloud services agreement',
      address: 'https://example.org/agreement.pdf',
      publisher: 'Example Filings',
      kind: 'Document',
    });
    await editor.addSource({
      title: 'Mira Castell, data centre engineer',
      kind: 'Interview',
      terms: 'On the record',
      note: 'by telephone, twice',
    });
    await editor.caretAfter(editor.paragraph('We often get dazzled'));
    await editor.cite('Mira');
    await editor.caretAfter(editor.paragraph('Forget flashy demos'));
    await editor.cite('Cloud services');
    await expect(editor.paragraph('We often get dazzled')).toHaveText(/falter\.\s*1$/);
    await expect(editor.paragraph('Forget flashy demos')).toHaveText(/innovators\?\s*2$/);
  });

  await test.step('move a section, and its citation is numbered anew', async () => {
    await editor.heading(RACE).click();
    await editor.press('Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
    await expect
      .poll(() => editor.sectionHeadings())
      .toEqual([RACE, COMPUTE, AWS, ENTERPRISES, CONCLUSION]);
    await expect(editor.paragraph('Forget flashy demos')).toHaveText(/innovators\?\s*1$/);
    await expect(editor.paragraph('We often get dazzled')).toHaveText(/falter\.\s*2$/);
  });

  await test.step('mark it in review, and reload', async () => {
    await editor.setStatus('In review');
    await editor.saved();
    await page.reload();
    await expect(editor.article.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    expect(await editor.sectionHeadings()).toEqual([RACE, COMPUTE, AWS, ENTERPRISES, CONCLUSION]);
    await expect(editor.source('Cloud services agreement')).toBeVisible();
    await expect(editor.source('Mira Castell, data centre engineer')).toBeVisible();
    await editor.openDetails();
    await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('in-review');
    await editor.press('Escape');
  });

  const exported = await editor.exportFile();
  await test.step('the file is right to the letter', async () => {
    expect(exported.name).toBe('openais-cloud-strategy-more-than-just-a-partnership.md');
    expect(exported.text).toBe(readArticle('expected.md'));
  });

  await test.step('brought in again, it is the same article', async () => {
    await library.open();
    await library.chooseFiles({ name: exported.name, content: exported.text });
    await expect(editor.article.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    const again = await editor.exportFile();
    const withoutId = (text: string) => text.replace(/^draft_id: .*\n/m, '');
    expect(withoutId(again.text)).toBe(withoutId(exported.text));
  });
});
