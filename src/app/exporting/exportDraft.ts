import { type Article, type Draft, slugOf, tidy } from '#document';
import { printMarkdown } from '#formats';
import { printDraftFile } from '../drafts/draftFile.ts';
import { copyText } from './copyText.ts';
import { downloadFile } from './downloadFile.ts';

/** What an export tells. */
export interface Exported {
  /** How many confidential sources it left out. */
  readonly withheld: number;
}

/**
 * Hands the draft to the person as `<slug>.md`.
 * @returns the name of the file, too
 */
export function exportMarkdown(draft: Draft, article: Article): Exported & { name: string } {
  const { text, withheld } = printMarkdown(draft, tidy(article));
  const name = `${slugOf(draft, article)}.md`;
  downloadFile(name, 'text/markdown', text);
  return { name, withheld };
}

/**
 * Hands all of the draft to the person, confidential sources and notes included, as a file that
 * `importFiles` reads back.
 * @returns the name of the file
 */
export function downloadDraft(draft: Draft, article: Article): string {
  const name = `${slugOf(draft, article)}.galley.json`;
  downloadFile(name, 'application/json', printDraftFile(draft));
  return name;
}

/**
 * Puts the draft's Markdown on the clipboard.
 * @throws DOMException when the browser does not let go of the clipboard
 */
export async function copyMarkdown(draft: Draft, article: Article): Promise<Exported> {
  const { text, withheld } = printMarkdown(draft, tidy(article));
  await copyText(text);
  return { withheld };
}
