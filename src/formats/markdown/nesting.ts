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
/** Runs of `*`, `_` or `~` that open in a paragraph before any closes; cubic from here on. */
const MAX_OPEN = 400;

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]))+/;
const MARKER = />|[-+*](?=[ \t])|\d[.)](?=[ \t])/g;
const INDENTED_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)]|>)(?:[ \t]|$)/;
const RULE = /^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+|(?:_[ \t]*)+)$/;
const RUN = /[*_~]+/g;
const SPACE = /\s/;

/** The constructs that a text nests too deep to be read in reasonable time. */
export function tooDeepIn(text: string): Construct[] {
  let containers = false;
  let open = 0;
  let deepest = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') open = 0;
    containers ||= containersIn(line) > MAX_CONTAINERS;
    for (const run of line.matchAll(RUN)) {
      const opens = !SPACE.test(line[run.index + run[0].length] ?? ' ');
      const closes = !SPACE.test(line[run.index - 1] ?? ' ');
      if (opens && !closes) open += 1;
      else if (closes && !opens) open = Math.max(0, open - 1);
      else open += 0.5;
      deepest = Math.max(deepest, open);
    }
  }
  return [
    ...(containers ? (['list', 'blockQuote'] as const) : []),
    ...(deepest > MAX_OPEN ? (['attention'] as const) : []),
  ];
}

function containersIn(line: string): number {
  const indent = line.length - line.trimStart().length;
  if (indent > MAX_INDENT && INDENTED_ITEM.test(line)) return Number.POSITIVE_INFINITY;
  const start = CONTAINERS.exec(line)?.[0];
  if (!start || start.length <= MAX_CONTAINERS || RULE.test(line)) return 0;
  return start.match(MARKER)?.length ?? 0;
}
