import { type Article, type Draft, slugOf, tidy } from '#document';
import { printMarkdown } from '#formats';
import { printDraftFile } from '../drafts/draftFile.ts';
import { copyText } from './copyText.ts';
import { downloadFile } from './downloadFile.ts';

/** What an export tells: how many confidential sources it left out. */
export interface Exported {
  readonly withheld: number;
}

/** Hands the draft to the person as `<slug>.md`. */
export function exportMarkdown(draft: Draft, article: Article): Exported {
  const { text, withheld } = printMarkdown(draft, tidy(article));
  downloadFile(`${slugOf(draft, article)}.md`, 'text/markdown', text);
  return { withheld };
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
