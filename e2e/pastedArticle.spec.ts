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
const AGREEMENT = 'Cloud services agreement';
const MIRA = 'Mira Castell, data centre engineer';
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
    await expect(editor.sectionHeadings).toHaveText(SECTIONS);
    for (const title of RELATED) {
      await expect(editor.relatedLinks.getByRole('group', { name: title })).toBeVisible();
    }
  });

  await test.step('take the paste back, and bring it in again', async () => {
    await editor.press('ControlOrMeta+Z');
    await expect(editor.article.getByRole('heading', { level: 1 })).toHaveText('');
    await expect(editor.sectionHeadings).toHaveCount(0);
    await editor.press('ControlOrMeta+Shift+Z');
    await expect(editor.sectionHeadings).toHaveText(SECTIONS);
  });

  await test.step('two sources, cited in two sections', async () => {
    await editor.addSource({
      title: AGREEMENT,
      address: 'https://example.org/agreement.pdf',
      publisher: 'Example Filings',
      kind: 'Document',
    });
    await editor.addSource({
      title: MIRA,
      kind: 'Interview',
      terms: 'On the record',
      note: 'by telephone, twice',
    });
    await editor.caretAfter(editor.paragraph('We often get dazzled'));
    await editor.cite('Mira');
    await editor.caretAfter(editor.paragraph('Forget flashy demos'));
    await editor.cite('Cloud services');
    await expect(editor.citation(editor.paragraph('We often get dazzled'), 1, MIRA)).toBeVisible();
    await expect(editor.citation(editor.paragraph('Forget flashy'), 2, AGREEMENT)).toBeVisible();
  });

  await test.step('move a section, and its citation is numbered anew', async () => {
    await editor.heading(RACE).click();
    await editor.press('Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
    await expect(editor.sectionHeadings).toHaveText([RACE, COMPUTE, AWS, ENTERPRISES, CONCLUSION]);
    await expect(editor.citation(editor.paragraph('Forget flashy'), 1, AGREEMENT)).toBeVisible();
    await expect(editor.citation(editor.paragraph('We often get dazzled'), 2, MIRA)).toBeVisible();
  });

  await test.step('mark it in review, and reload', async () => {
    await editor.setStatus('In review');
    await editor.saved();
    await page.reload();
    await expect(editor.article.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
    await expect(editor.sectionHeadings).toHaveText([RACE, COMPUTE, AWS, ENTERPRISES, CONCLUSION]);
    await expect(editor.source(AGREEMENT)).toBeVisible();
    await expect(editor.source(MIRA)).toBeVisible();
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
