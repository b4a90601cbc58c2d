import {
  hasMarkdownStructure,
  linesOfText,
  parseClip,
  parseHtml,
  parseMarkdown,
  passageOf,
  printClip,
  printPlainText,
} from '#formats';
import type { ClipboardMemory } from './ClipboardMemory.ts';
import type { Copied } from './copied.ts';
import type { Pasted } from './paste.ts';

/** What of a `DataTransfer` is used here. */
export type Transfer = Pick<DataTransfer, 'getData' | 'setData' | 'clearData'>;

/** Writes what was copied: prose, clean HTML, and Galley's own form within that. */
export function writeTransfer(transfer: Transfer, copied: Copied, memory: ClipboardMemory): void {
  transfer.clearData();
  transfer.setData('text/plain', printPlainText(copied.passage, copied.isWhole));
  transfer.setData('text/html', printClip(memory.keep(copied)));
}

/**
 * What a transfer holds, by the form that tells most: Galley's own, then HTML that has some
 * structure, then text, as Markdown if it is written so. `null` when it holds no text at all.
 */
export function readTransfer(transfer: Transfer, memory: ClipboardMemory): Pasted | null {
  const html = transfer.getData('text/html');
  const text = textIn(transfer);
  const own = parseClip(html);
  if (own) {
    const recalled = memory.recall(own);
    const { isWhole, passage } = recalled ?? own;
    return { kind: isWhole ? 'article' : 'passage', passage, text, isComplete: recalled !== null };
  }
  const page = html ? parseHtml(html) : null;
  const isEmpty = page && Object.values(page.passage).every((part) => part.length === 0);
  if (page && !isEmpty && !(page.isPlain && text)) {
    return { kind: 'passage', passage: page.passage, text };
  }
  if (text === '') return null;
  if (hasMarkdownStructure(text) && linesOfText(text).length > 1) {
    return { kind: 'passage', passage: passageOf(parseMarkdown(text).article), text };
  }
  return { kind: 'text', text };
}

/** The text of a transfer; of a link that was dragged its address. */
export const textIn = (transfer: Transfer): string =>
  transfer.getData('text/plain') || transfer.getData('text/uri-list').replace(/\r?\n/g, ' ').trim();
