import type { FootnoteDefinition, Nodes } from 'mdast';
import {
  ADDRESS_START,
  foldText,
  isConfidential,
  KEPT_LABEL,
  type Source,
  searchWords,
  sourceOfLabel,
} from '#document';
import { parseTree } from './markdown/syntax.ts';
import { copyWithholdsBy, type IsWithheld, withholdsBy } from './withholdConfidential.ts';
import { CONFIDENTIAL_TITLE } from './words.ts';

const LABEL = new RegExp(`^${KEPT_LABEL}`);

/**
 * Kept Markdown without what its notes may not say when they leave. What looks like a note in code or
 * in HTML is none.
 * @param sources those of the article or the copy that it stands in
 */
export function withholdNotes(markdown: string, sources: readonly Source[]): string {
  const notes = notesIn(markdown);
  if (notes.length === 0) return markdown;
  const isWithheld = keptNotesWithheldBy(sources);
  const isNamed = namesOf(sources.filter(isConfidential));
  let left = '';
  let at = 0;
  for (const { label, start, end, words } of notes) {
    // It stands in a note that is withheld with all that it holds.
    if (start < at) continue;
    if (!isWithheld(sourceOfLabel(label)) && !isNamed(words)) continue;
    left += `${markdown.slice(at, start)}[^${label}]: ${CONFIDENTIAL_TITLE}`;
    at = end;
  }
  return left + markdown.slice(at);
}

/** The ids by which the notes in kept Markdown name sources, whether there are such sources or not. */
export const keptNotesOn = (markdown: string): readonly string[] =>
  notesIn(markdown).map(({ label }) => sourceOfLabel(label));

/**
 * The sources that kept Markdown may be about without naming them by their ids: the confidential ones,
 * if it has notes of which nobody can tell.
 */
export function confidentialBehind(markdown: string, sources: readonly Source[]): Source[] {
  return withholdNotes(markdown, sources) === markdown ? [] : sources.filter(isConfidential);
}

/**
 * Of notes that are kept as Markdown nobody can tell whom they are about, unless they are on a source
 * that is there. So with one confidential source among the sources, they leave for those that are open.
 */
const keptNotesWithheldBy = (sources: readonly Source[]): IsWithheld =>
  sources.some(isConfidential) ? copyWithholdsBy(sources) : withholdsBy(sources);

/** A note in Markdown: `[^label]: …`. */
interface KeptNote {
  /** As it is written. */
  readonly label: string;
  /** Where it stands, with all its lines. */
  readonly start: number;
  readonly end: number;
  /** What it says, without signs. */
  readonly words: string;
}

/** The notes of a text in their order, also those within lists, quotations and other notes. */
function notesIn(markdown: string): readonly KeptNote[] {
  if (!markdown.includes('[^')) return [];
  const found: KeptNote[] = [];
  const look = (node: Nodes) => {
    if (node.type === 'footnoteDefinition') found.push(keptNote(node, markdown));
    if ('children' in node) node.children.forEach(look);
  };
  look(parseTree(markdown, 'blocks'));
  return found;
}

function keptNote(node: FootnoteDefinition, markdown: string): KeptNote {
  const start = node.position?.start.offset ?? 0;
  // The end of a note is told as the beginning of what follows in its quotation or list.
  const end = node.children.at(-1)?.position?.end.offset ?? lineEnd(markdown, start);
  const label = LABEL.exec(markdown.slice(start))?.[1] ?? node.identifier;
  return { label, start, end, words: wordsOf(node) };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** What holds blocks, or lines; all else holds what stands in one line. */
const HOLDS_BLOCKS: ReadonlySet<Nodes['type']> = new Set([
  'footnoteDefinition',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
]);

/** What a node says, and the addresses that it leads to. Tags say nothing, and part no word. */
function wordsOf(node: Nodes): string {
  if (node.type === 'html') return '';
  const address = 'url' in node ? ` ${node.url} ` : '';
  if ('value' in node) return node.value;
  if ('children' in node) {
    return node.children.map(wordsOf).join(HOLDS_BLOCKS.has(node.type) ? ' ' : '') + address;
  }
  return ('alt' in node && node.alt ? node.alt : ' ') + address;
}

/** Whether words tell of one of these sources. */
function namesOf(sources: readonly Source[]): (words: string) => boolean {
  const names = sources
    .flatMap(({ title, author, address, archived }) => [
      title,
      author,
      address.replace(ADDRESS_START, ''),
      archived.replace(ADDRESS_START, ''),
    ])
    .map(plainWords)
    .filter(Boolean);
  if (names.length === 0) return () => false;
  return (words) => {
    const plain = ` ${plainWords(words)} `;
    return names.some((name) => plain.includes(` ${name} `));
  };
}

/** A text as words between spaces, without signs, whatever the case. */
const plainWords = (text: string) => searchWords(foldText(text.replaceAll('\u00ad', ''))).join(' ');
