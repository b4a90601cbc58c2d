import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Article } from './schema.ts';
import { SPACELESS } from './searchWords.ts';

/** Readers of what an article says. All are pure; counts are kept with the node they count. */

const HAS_SPACELESS = new RegExp(`[${SPACELESS}]`, 'u');
const WORD = /\S*[\p{L}\p{N}]\S*/gu;
const WORDS_PER_MINUTE = 230; // silent reading of English non-fiction: Brysbaert 2019, 238 less pauses

let segmenter: Intl.Segmenter | undefined;

/**
 * How many words a text has: runs between spaces that hold a letter or a digit; where a script puts
 * no spaces between words, what Unicode's rules and dictionaries call one, whatever the language of
 * the machine.
 */
export function countWords(text: string): number {
  if (!HAS_SPACELESS.test(text)) return text.match(WORD)?.length ?? 0;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count += 1;
  return count;
}

/** The text of a textblock: a break is a space, a citation nothing. */
export function textOf(textblock: ProseMirrorNode): string {
  return textblock.textBetween(0, textblock.content.size, '\n', (leaf) =>
    leaf.type.name === 'hardBreak'
      ? ' '
      : leaf.type.name === 'verbatimInline' || leaf.type.name === 'verbatim'
        ? String(leaf.attrs.markdown)
        : '',
  );
}

/**
 * The text of a textblock in which each character stands at its position: a node in the line (a
 * citation, a break) counts as one character, U+FFFC.
 */
export const textByPosition = (textblock: ProseMirrorNode): string =>
  textblock.textBetween(0, textblock.content.size, null, '\uFFFC');

const wordsRead = new WeakMap<ProseMirrorNode, number>();

/** The words of a part or block. Sources, related links and verbatim Markdown do not count. */
export function wordsOf(node: ProseMirrorNode): number {
  let words = wordsRead.get(node);
  if (words === undefined) {
    words = 0;
    if (node.isTextblock) words = countWords(textOf(node));
    else for (const child of node.children) words += wordsOf(child);
    wordsRead.set(node, words);
  }
  return words;
}

/** Minutes that reading takes, at least 1. */
export const readingMinutes = (words: number) => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

export const headlineOf = (article: Article) => textOf(article.child(0)).trim();

export const standfirstOf = (article: Article) => textOf(article.child(1)).trim();

/** The parts between standfirst and sources: the lede, sections, "why it matters". */
export const bodyPartsOf = (article: Article): readonly ProseMirrorNode[] =>
  article.children.slice(2, -2);

const plainTextRead = new WeakMap<ProseMirrorNode, string>();

/** All an article says as plain text, a line for each textblock: what full-text search reads. */
export const plainTextOf = (article: Article): string =>
  article.children.map(plainTextOfPart).filter(Boolean).join('\n');

function plainTextOfPart(part: ProseMirrorNode): string {
  let text = plainTextRead.get(part);
  if (text === undefined) {
    const lines: string[] = [];
    const collect = (node: ProseMirrorNode) => {
      const line = lineOf(node);
      if (line === null) node.forEach(collect);
      else if (line.trim()) lines.push(line);
    };
    collect(part);
    text = lines.join('\n');
    plainTextRead.set(part, text);
  }
  return text;
}

/** What a node says in a line of its own, or `null` for one that only holds others. */
function lineOf(node: ProseMirrorNode): string | null {
  if (node.isTextblock) return textOf(node);
  if (node.type.name === 'verbatim') return String(node.attrs.markdown);
  if (node.type.name !== 'source' && node.type.name !== 'relatedLink') return null;
  const { title, publisher, author, note, reason } = node.attrs;
  return [title, publisher, author, note, reason].filter(Boolean).join(' ');
}
