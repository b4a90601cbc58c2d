import { Fragment, type Node } from '@tiptap/pm/model';
import {
  type Citation,
  foldText,
  isConfidential,
  isConfidentialId,
  isReservedSource,
  type Source,
  searchWords,
  sourceNode,
  sourceOfLabel,
} from '#document';
import type { Passage } from './Passage.ts';
import { CONFIDENTIAL_TITLE } from './words.ts';

/**
 * What may leave Galley, in any form: of a confidential source its id and that it is one; of its
 * notes, wherever they stand, neither locator nor excerpt. Notes are numbered before anything of
 * them is withheld, so that each has the number that it has on the screen.
 */

/** Whether notes on the source of an id may say nothing when they leave. */
export type IsWithheld = (id: string) => boolean;

/**
 * What an export withholds by an article's sources: what is on confidential ones; and on those that are
 * not among them but can have been nothing else, because they were deleted.
 */
export function withholdsBy(sources: readonly Source[]): IsWithheld {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const source = byId.get(id);
    return source ? isConfidential(source) : isConfidentialId(id);
  };
}

/**
 * The same for a copy, which may have parted from its sources: of a source that is not among them
 * nobody knows what was agreed.
 */
export function copyWithholdsBy(sources: readonly Source[]): IsWithheld {
  const isWithheld = withholdsBy(sources);
  const known = new Set(sources.map(({ id }) => id));
  return (id) => isWithheld(id) || !(known.has(id) || isReservedSource(id));
}

/** A source as it may leave. */
export const openSource = (source: Source): Source =>
  isConfidential(source)
    ? (sourceNode({ id: source.id, terms: source.terms }).attrs as Source)
    : source;

/** A note or a citation as it may leave. */
export const openNote = <Cited extends Citation>(note: Cited, isWithheld: IsWithheld): Cited =>
  isWithheld(note.source) ? { ...note, locator: '', excerpt: '' } : note;

/**
 * A passage whose nodes may leave as they are. Its notes on one confidential source have become one:
 * what numbers them goes by the passage before.
 */
export function withholdConfidential(passage: Passage): Passage {
  const { headline, standfirst, opening, parts, sources } = passage;
  const isWithheld = copyWithholdsBy(sources);
  const strip = (node: Node): Node => {
    if (node.type.name === 'verbatim') {
      return node.type.create({ markdown: withholdNotes(String(node.attrs.markdown), sources) });
    }
    if (node.type.name === 'citation') {
      return node.type.create(openNote(node.attrs as Citation, isWithheld), null, node.marks);
    }
    return node.isLeaf ? node : node.copy(Fragment.from(node.children.map(strip)));
  };
  return {
    ...passage,
    headline: headline.map(strip),
    standfirst: standfirst.map(strip),
    opening: opening.map(strip),
    parts: parts.map(strip),
    sources: sources.map(openSource),
  };
}

/** A note at a line's beginning, in quotations and lists too. */
const NOTE = /^([ \t>*+\-\d.)]*)\[\^([^\]\n]+)\]:/;

/**
 * Kept Markdown without what its notes on confidential sources say. Such notes are kept when no
 * citation of the article stands for them. One ends where the next begins: rather too much of what is
 * kept stays here than too little.
 * @param sources those that it could have notes on
 */
export function withholdNotes(markdown: string, sources: readonly Source[]): string {
  const isWithheld = withholdsBy(sources);
  const isNamed = namesOf(sources.filter(isConfidential));
  return pieces(markdown)
    .flatMap(({ lines, note }) => {
      if (!note || !(isWithheld(sourceOfLabel(note.label)) || isNamed(lines.join(' ')))) {
        return lines;
      }
      return [`${note.before}[^${note.label}]: ${CONFIDENTIAL_TITLE}`];
    })
    .join('\n');
}

/** The confidential ones among sources on which kept Markdown has notes that bear no label of theirs. */
export function confidentialNamedIn(markdown: string, sources: readonly Source[]): Source[] {
  const notes = pieces(markdown).filter(({ note }) => note !== null);
  return sources.filter((source) => {
    const isNamed = namesOf(isConfidential(source) ? [source] : []);
    return notes.some(({ lines }) => isNamed(lines.join(' ')));
  });
}

interface Piece {
  readonly lines: string[];
  /** The note that it is; `null` for what stands before the first one. */
  readonly note: { readonly before: string; readonly label: string } | null;
}

function pieces(markdown: string): readonly Piece[] {
  const all: Piece[] = [];
  for (const line of markdown.split('\n')) {
    const [, before = '', label] = NOTE.exec(line) ?? [];
    if (label !== undefined) all.push({ lines: [line], note: { before, label } });
    else if (all.length > 0) all.at(-1)?.lines.push(line);
    else all.push({ lines: [line], note: null });
  }
  return all;
}

/** Whether Markdown holds words by which one of these sources would be known. */
function namesOf(sources: readonly Source[]): (markdown: string) => boolean {
  const names = sources
    .flatMap(({ title, author, address, archived }) => [title, author, address, archived])
    .map(plainWords)
    .filter(Boolean);
  if (names.length === 0) return () => false;
  return (markdown) => {
    const words = ` ${plainWords(markdown)} `;
    return names.some((name) => words.includes(` ${name} `));
  };
}

/** A text as words between spaces, without signs, whatever the case. */
const plainWords = (text: string) => searchWords(foldText(text)).join(' ');
