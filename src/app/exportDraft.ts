import { type Article, type Draft, slugOf } from '#document';
import { copyText } from './copyText.ts';
import { downloadFile } from './downloadFile.ts';

/** What an export tells: how many confidential sources it left out. */
export interface Exported {
  readonly withheld: number;
}

/** Hands the draft to the person as `<slug>.md`. */
export async function exportMarkdown(draft: Draft, article: Article): Promise<Exported> {
  const { text, withheld } = await print(draft, article);
  downloadFile(`${slugOf(draft, article)}.md`, 'text/markdown', text);
  return { withheld };
}

/**
 * Puts the draft's Markdown on the clipboard.
 * @throws DOMException when the browser does not let go of the clipboard
 */
export async function copyMarkdown(draft: Draft, article: Article): Promise<Exported> {
  const printing = print(draft, article);
  await copyText(printing.then(({ text }) => text));
  const { withheld } = await printing;
  return { withheld };
}

// Printing is not needed to write: it is loaded with the first export.
async function print(draft: Draft, article: Article): Promise<{ text: string; withheld: number }> {
  const { printMarkdown } = await import('#formats');
  return printMarkdown(draft, article);
}
