import { cleanCharacters } from '#document';
import { labelIn } from '../partLabels.ts';

/** What a list's marker says. */
export interface Marker {
  readonly ordered: boolean;
  readonly number: number | null;
  readonly checked: boolean | null;
  /** The line without its marker. */
  readonly rest: string;
}

/** A paragraph, heading or list item of a plain text, its hard-wrapped lines joined. */
export interface Row {
  readonly text: string;
  readonly marker: Marker | null;
  /** Columns before its first letter. */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly blankBefore: boolean;
}

/** Lines longer than this were not wrapped by a mail program or an editor. */
const MAX_WRAP = 100;
/** Lines shorter than this at their longest are a list or a poem, not wrapped prose. */
const MIN_WRAP = 50;
const TAB = 4; // columns

const LINE_ENDS = /\r\n|[\n\f\r\u2028\u2029]/;
const BULLET = /^[-*•‣◦▪●○·]\s+(?=\S)/u;
const NUMBER = /^(0|[1-9]\d{0,2})[.)]\s+(?=\S)/;
const TASK = /^\[([ xX])\]\s+(?=\S)/;
const STARTS_LOW = /^\p{Ll}/u;

/**
 * A text as the schema can hold it, without byte order mark: what is no character becomes U+FFFD, as
 * everywhere. A vertical tab is the end of a line, as word processors write it.
 */
export const cleanText = (text: string) =>
  cleanCharacters(text.replaceAll('\v', '\n')).replace(/^\uFEFF/, '');

/** The rows of a text. Lines that were broken at a column are joined again. */
export function rowsOf(text: string): Row[] {
  const lines = linesOf(cleanText(text));
  const width = wrapWidth(lines);
  const rows: Row[] = [];
  let last: Line | undefined;
  /** Whether the rows are sources or related links, of which each has a line of its own. */
  let references = false;
  for (const line of lines) {
    const above = rows.at(-1);
    const label = labelIn(line.text);
    if (label) references = label.part !== 'whyItMatters' && label.rest === '';
    const apart = label !== null || (references && !STARTS_LOW.test(line.text));
    if (above && last && isContinuation(last, line, above, apart ? null : width)) {
      const joined = `${above.text} ${line.text}`;
      const marker = above.marker && { ...above.marker, rest: `${above.marker.rest} ${line.text}` };
      rows[rows.length - 1] = { ...above, text: joined, marker };
    } else {
      const { text, indent, blankBefore } = line;
      rows.push({ text, indent, blankBefore, marker: markerOf(text) });
    }
    last = line;
  }
  return rows;
}

interface Line {
  readonly text: string;
  readonly indent: number;
  readonly blankBefore: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (const raw of text.split(LINE_ENDS)) {
    const trimmed = raw.trim().replace(/[ \t]+/g, ' ');
    if (trimmed === '') {
      blankBefore = lines.length > 0;
      continue;
    }
    const before = raw.slice(0, raw.length - raw.trimStart().length);
    const indent = before.replaceAll('\t', ' '.repeat(TAB)).length;
    lines.push({ text: trimmed, indent, blankBefore });
    blankBefore = false;
  }
  return lines;
}

function markerOf(text: string): Marker | null {
  const number = NUMBER.exec(text);
  const bullet = number ?? BULLET.exec(text);
  if (!bullet) return null;
  const rest = text.slice(bullet[0].length);
  const task = number ? null : TASK.exec(rest);
  return {
    ordered: number !== null,
    number: number ? Number(number[1]) : null,
    checked: task ? task[1] !== ' ' : null,
    rest: task ? rest.slice(task[0].length) : rest,
  };
}

const lengthOf = (line: Line) => line.indent + line.text.length;

/** A line that was broken at a column has no room for the next line's first word. */
const isFull = (line: Line, next: Line, width: number) =>
  lengthOf(line) + 1 + (next.text.split(' ', 1)[0] ?? '').length > width;

/**
 * The column at which a text was broken into lines, or `null` when its lines are its paragraphs.
 *
 * Most lines that are followed directly by another must be full, and of those a good part must go
 * on in lower case in the middle of a sentence: titles under one another are never prose.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  for (const line of lines) {
    if (line.text.includes(' ')) width = Math.max(width, lengthOf(line));
  }
  if (width < MIN_WRAP || width > MAX_WRAP) return null;
  let pairs = 0;
  let full = 0;
  let running = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || next.blankBefore || markerOf(next.text)) return;
    pairs += 1;
    if (!isFull(line, next, width)) return;
    full += 1;
    if (STARTS_LOW.test(next.text)) running += 1;
  });
  return full * 2 > pairs && running * 10 >= full * 3 && running > 0 ? width : null;
}

function isContinuation(last: Line, line: Line, above: Row, width: number | null): boolean {
  if (line.blankBefore) return false;
  const marker = markerOf(line.text);
  // "… in\n1985. Then": a number that a wrapped sentence has brought to the start of a line.
  const accident = marker?.ordered && marker.number !== 1 && !above.marker;
  if (marker && !accident) return false;
  if (above.marker && !marker && line.indent > above.indent) return true;
  return width !== null && isFull(last, line, width);
}
