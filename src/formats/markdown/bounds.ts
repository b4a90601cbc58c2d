import type { Construct } from './syntax.ts';

/**
 * Markdown whose nesting is beyond any use costs its reader time that grows with the square or cube
 * of the depth: ten thousand `- ` on one line take minutes. So does what stands side by side too
 * often: micromark goes over all that it has read at each quotation's end and in each cell of a
 * table, and over the paragraph at each bracket and each run of backticks. Where a file has that much
 * of a construct, it is not read at all and its signs stay in the text; no file that a person wrote is
 * touched by it.
 */

/** Lists and quotes that begin on lines of little else, or the columns of indent that so many lists need. */
const MAX_CONTAINERS = 100;
const MAX_INDENT = 400;
/** Signs of emphasis that are open at once in a paragraph; the time is cubic from here on. */
const MAX_EMPHASES = 400;
/** Brackets that are open at once in a paragraph; the same. */
const MAX_BRACKETS = 200;
/** Brackets of either kind in a paragraph, and beginnings of HTML that lasts until a sign ends it. */
const MAX_ALL_BRACKETS = 3000;
const MAX_HTML = 500;
/** Lengths of runs of backticks in a paragraph: each may be looked for up to the paragraph's end. */
const MAX_CODE_SIGNS = 20;
/** Cells of tables in a file. */
const MAX_CELLS = 20_000;
/** Lists, quotations or notes with text between them, and headings with a line below them, in a file. */
const MAX_GROUPS = 2000;

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]))+/;
const MARKER = />|[-+*](?=[ \t])|\d[.)](?=[ \t])/g;
const INDENTED_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)]|>)(?:[ \t]|$)/;
const RULE = /^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+|(?:_[ \t]*)+)$/;
/** Signs that count, and the escaped ones that do not. */
const SIGN = /\\.|[*_~]+|`+|[[\]]|<[!?]/g;
const GROUPS: readonly (readonly [construct: Construct, start: RegExp])[] = [
  ['blockQuote', /^ {0,3}>/],
  ['list', /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/],
  ['gfmFootnoteDefinition', /^ {0,3}\[\^/],
  ['setextUnderline', /^ {0,3}(?:=+|-+)[ \t]*$/],
];
const DEFINITION = /^ {0,3}\[(?:[^\\\]]|\\.)+\]:/;
const ITEM_OR_HEADING = /^ {0,3}(?:(?:[-+*]|1[.)])[ \t]+\S|#{1,6}[ \t])/;
/** The line below a table's head. */
const TABLE = /^ {0,3}(?=.*\|)[-:| \t]*-[-:| \t]*$/;
const SAME = /\*+|_+|~+/g;
const SPACE = /\s/;

/** The constructs of which a text has too much to be read in reasonable time. */
export function tooMuchIn(text: string): Construct[] {
  const lines = text.split('\n');
  const readsTables = cellsIn(lines) <= MAX_CELLS;
  let containers = 0;
  let before = '';
  let isTable = false;
  let signs = new Signs();
  const most = { emphases: 0, openBrackets: 0, brackets: 0, html: 0, codeSigns: 0 };
  const groups = new Groups();
  for (const line of lines) {
    const isBlank = line.trim() === '';
    isTable = readsTables && goesOnTable(isTable, before, line);
    const isDefinition = DEFINITION.test(line) && (before === '' || DEFINITION.test(before));
    if (isBlank || isTable || isDefinition || ITEM_OR_HEADING.test(line)) signs = new Signs();
    groups.see(line, isBlank);
    containers += containersIn(line);
    for (const sign of line.matchAll(SIGN)) signs.see(sign[0], line, sign.index);
    most.emphases = Math.max(most.emphases, signs.mostEmphases);
    most.openBrackets = Math.max(most.openBrackets, signs.mostBrackets);
    most.brackets = Math.max(most.brackets, signs.allBrackets);
    most.html = Math.max(most.html, signs.html);
    most.codeSigns = Math.max(most.codeSigns, signs.code.size);
    before = isBlank ? '' : line;
  }
  const without = new Set<Construct>(groups.tooMany());
  if (containers > MAX_CONTAINERS) without.add('list').add('blockQuote');
  if (most.emphases > MAX_EMPHASES) without.add('attention');
  if (most.brackets > MAX_ALL_BRACKETS) without.add('gfmPotentialFootnoteCall');
  if (most.brackets > MAX_ALL_BRACKETS || most.openBrackets > MAX_BRACKETS) {
    without.add('labelStartLink').add('labelStartImage');
  }
  if (most.html > MAX_HTML) without.add('htmlText');
  if (most.codeSigns > MAX_CODE_SIGNS) without.add('codeText');
  if (!readsTables) without.add('table');
  return [...without];
}

/** Whether a line belongs to a table: to the one before it, or to one that it begins. */
function goesOnTable(isTable: boolean, before: string, line: string): boolean {
  if (line.trim() === '') return false;
  return isTable || (before.trim() !== '' && TABLE.test(line));
}

function cellsIn(lines: readonly string[]): number {
  let cells = 0;
  let isTable = false;
  lines.forEach((line, index) => {
    isTable = goesOnTable(isTable, lines[index - 1] ?? '', line);
    if (isTable) cells += line.split('|').length - 1;
  });
  return cells;
}

/** Counts what begins on a line of its own after a line of another kind. */
class Groups {
  readonly #counts = new Map<Construct, number>();
  #last: Construct | null = null;

  see(line: string, isBlank: boolean): void {
    if (isBlank) {
      if (this.#last === 'blockQuote') this.#last = null; // lists and notes go on after it
      return;
    }
    const [construct = null] = GROUPS.find(([, start]) => start.test(line)) ?? [];
    if (construct && construct !== this.#last) {
      this.#counts.set(construct, (this.#counts.get(construct) ?? 0) + 1);
    }
    // What is indented goes on with the list or note above it.
    if (construct || !/^[ \t]/.test(line)) this.#last = construct;
  }

  tooMany(): Construct[] {
    return [...this.#counts].flatMap(([construct, count]) =>
      count > MAX_GROUPS ? [construct] : [],
    );
  }
}

/** Counts the signs of a paragraph that are open, as nearly as a look at their neighbours can. */
class Signs {
  mostEmphases = 0;
  mostBrackets = 0;
  allBrackets = 0;
  html = 0;
  readonly code = new Set<number>();
  #emphases = 0;
  #brackets = 0;
  readonly #bySign = new Map<string, number>();

  see(signs: string, line: string, at: number): void {
    if (signs.startsWith('\\')) return;
    if (signs.startsWith('<')) this.html += 1;
    else if (signs.startsWith('`')) this.code.add(signs.length);
    else if (signs === '[' || signs === ']') this.#bracket(signs === '[' ? 1 : -1);
    else {
      const opens = !SPACE.test(line[at + signs.length] ?? ' ');
      const closes = !SPACE.test(line[at - 1] ?? ' ');
      for (const [run] of signs.matchAll(SAME)) this.#run(run.charAt(0), opens, closes);
    }
  }

  #bracket(change: 1 | -1): void {
    this.allBrackets += 1;
    this.#brackets = Math.max(0, this.#brackets + change);
    this.mostBrackets = Math.max(this.mostBrackets, this.#brackets);
  }

  #run(sign: string, opens: boolean, closes: boolean): void {
    const open = this.#bySign.get(sign) ?? 0;
    if (closes && open > 0) this.#count(sign, open, -1);
    else if (opens) this.#count(sign, open, 1);
  }

  #count(sign: string, open: number, change: 1 | -1): void {
    this.#bySign.set(sign, open + change);
    this.#emphases += change;
    this.mostEmphases = Math.max(this.mostEmphases, this.#emphases);
  }
}

function containersIn(line: string): number {
  const indent = line.length - line.trimStart().length;
  if (indent > MAX_INDENT && INDENTED_ITEM.test(line)) return Number.POSITIVE_INFINITY;
  const start = CONTAINERS.exec(line)?.[0];
  if (!start || start.length <= MAX_CONTAINERS || RULE.test(line)) return 0;
  return start.match(MARKER)?.length ?? 0;
}
