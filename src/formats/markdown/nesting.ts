import type { Construct } from './syntax.ts';

/**
 * Markdown whose nesting is beyond any use costs its reader time that grows with the square or cube
 * of the depth: ten thousand `- ` on one line take minutes. Where a file nests that deep, the
 * construct is not read at all and its signs stay in the text; no file that a person wrote is
 * touched by it.
 */

/** Lists and quotes that begin on one line, or the columns of indent that so many lists need. */
const MAX_CONTAINERS = 100;
const MAX_INDENT = 400;
/** Signs of emphasis that are open at once in a paragraph; the time is cubic from here on. */
const MAX_EMPHASES = 400;
/** Brackets that are open at once in a paragraph; the same. */
const MAX_BRACKETS = 200;

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]))+/;
const MARKER = />|[-+*](?=[ \t])|\d[.)](?=[ \t])/g;
const INDENTED_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)]|>)(?:[ \t]|$)/;
const RULE = /^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+|(?:_[ \t]*)+)$/;
/** Signs that count, and the escaped ones that do not. */
const SIGN = /\\.|[*_~]+|[[\]]/g;
const SAME = /\*+|_+|~+/g;
const SPACE = /\s/;

/** The constructs that a text nests too deep to be read in reasonable time. */
export function tooDeepIn(text: string): Construct[] {
  let containers = 0;
  let emphases = 0;
  let brackets = 0;
  let open = new OpenSigns();
  for (const line of text.split('\n')) {
    if (line.trim() === '') open = new OpenSigns();
    containers = Math.max(containers, containersIn(line));
    for (const sign of line.matchAll(SIGN)) open.see(sign[0], line, sign.index);
    emphases = Math.max(emphases, open.mostEmphases);
    brackets = Math.max(brackets, open.mostBrackets);
  }
  return [
    ...(containers > MAX_CONTAINERS ? (['list', 'blockQuote'] as const) : []),
    ...(emphases > MAX_EMPHASES ? (['attention'] as const) : []),
    ...(brackets > MAX_BRACKETS ? (['labelStartLink', 'labelStartImage'] as const) : []),
  ];
}

/** Counts the signs of a paragraph that are open, as nearly as a look at their neighbours can. */
class OpenSigns {
  mostEmphases = 0;
  mostBrackets = 0;
  #emphases = 0;
  #brackets = 0;
  readonly #bySign = new Map<string, number>();

  see(signs: string, line: string, at: number): void {
    if (signs.startsWith('\\')) return;
    if (signs === '[') this.mostBrackets = Math.max(this.mostBrackets, ++this.#brackets);
    else if (signs === ']') this.#brackets = Math.max(0, this.#brackets - 1);
    else {
      const opens = !SPACE.test(line[at + signs.length] ?? ' ');
      const closes = !SPACE.test(line[at - 1] ?? ' ');
      for (const [run] of signs.matchAll(SAME)) this.#run(run.charAt(0), opens, closes);
    }
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
