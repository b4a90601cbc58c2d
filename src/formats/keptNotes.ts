import {
  foldText,
  isConfidential,
  KEPT_LABEL,
  type Source,
  searchWords,
  sourceOfLabel,
} from '#document';
import { copyWithholdsBy, type IsWithheld, withholdsBy } from './withholdConfidential.ts';
import { CONFIDENTIAL_TITLE } from './words.ts';

/** A note at a line's beginning, in quotations and lists too. */
const NOTE = new RegExp(`^([ \\t>*+\\-\\d.)]*)${KEPT_LABEL}:`);

/**
 * Kept Markdown without what its notes may not say when they leave. One ends where the next begins:
 * rather too much of what is kept stays here than too little.
 * @param sources those of the article or the copy that it stands in
 */
export function withholdNotes(markdown: string, sources: readonly Source[]): string {
  const all = pieces(markdown);
  if (all.every(({ note }) => !note)) return markdown;
  const isWithheld = keptNotesWithheldBy(sources);
  const isNamed = namesOf(sources.filter(isConfidential));
  return all
    .flatMap(({ lines, note }) => {
      if (!note || !(isWithheld(sourceOfLabel(note.label)) || isNamed(lines.join(' ')))) {
        return lines;
      }
      return [`${note.before}[^${note.label}]: ${CONFIDENTIAL_TITLE}`];
    })
    .join('\n');
}

/** The ids by which the notes in kept Markdown name sources, whether there are such sources or not. */
export const keptNotesOn = (markdown: string): readonly string[] =>
  pieces(markdown).flatMap(({ note }) => (note ? [sourceOfLabel(note.label)] : []));

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
