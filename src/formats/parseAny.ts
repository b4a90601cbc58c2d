import { hasMarkdownStructure } from './hasMarkdownStructure.ts';
import type { Imported } from './Imported.ts';
import { parseMarkdown } from './markdown/parseMarkdown.ts';
import { parsePlainText } from './plainText/parsePlainText.ts';

/**
 * The article that a file holds. Markdown is told by the file's name, and in a `.txt` file by its
 * structure; any other text is read by the rules for text whose structure is lost.
 * @param name the file's name with its ending
 */
export function parseAny(name: string, text: string): Imported {
  const isMarkdown = /\.(?:md|markdown|mdown|mkd)$/i.test(name);
  return isMarkdown || hasMarkdownStructure(text) ? parseMarkdown(text) : parsePlainText(text);
}
