import { quotationMarks } from './quotationMarks.ts';

/** The last `length` characters before the caret become `text`. */
export interface Replacement {
  readonly length: number;
  readonly text: string;
}

const APOSTROPHE = '’';
const NNBSP = '\u202F';
const QUOTES = /["'“”„‟‘’‚‛«»‹›]+[\u202F\u00A0]?$/u;
const OPENING_AFTER = /[\s([{<\u2013\u2014/]$/u;
const DASH = /[\u2013\u2014]$/u;
const LETTER = /[\p{L}\p{M}\p{N}]$/u;

/**
 * What the last key makes typographic: quotation marks and apostrophes of the language, `--` an en
 * dash, a third hyphen an em dash, `...` an ellipsis. An `'n'` behind a word is an "and" (rock ’n’ roll).
 *
 * Hyphens at the start of a block wait for the next key, because three of them are a divider.
 * @param before the text of the block up to the caret, the key's character included; a node in the
 *   line is one character
 * @param language BCP 47 tag
 */
export function typographic(before: string, language: string): Replacement | null {
  const typed = before.at(-1);
  if (typed === '"' || typed === "'") return quote(before.slice(0, -1), typed, language);
  if (typed === '.') return /(?<![.…])\.{3}$/.test(before) ? { length: 3, text: '…' } : null;
  if (typed === '-') {
    if (before === '---') return { length: 3, text: '—' };
    if (before.endsWith('–-')) return { length: 2, text: '—' };
    return before !== '--' && /(?<!-)--$/.test(before) ? { length: 2, text: '–' } : null;
  }
  return before.length === 3 && before.startsWith('--') ? { length: 3, text: `–${typed}` } : null;
}

function quote(before: string, typed: '"' | "'", language: string): Replacement {
  const { outer, inner } = quotationMarks(language);
  if (typed === "'" && endsInAnd(before, inner[0])) {
    return {
      length: inner[0].length + 2,
      text: `${APOSTROPHE}${before.slice(-1)}${APOSTROPHE}`,
    };
  }
  const [open, close] = typed === '"' ? outer : inner;
  if (typed === "'" && LETTER.test(before) && !isOpen(before, inner)) {
    return { length: 1, text: APOSTROPHE };
  }
  // A space before the closing mark, as one writes French by hand.
  if (before.endsWith(' ') && close.startsWith(NNBSP) && isOpen(before, [open, close])) {
    return { length: 2, text: close };
  }
  const context = before.replace(QUOTES, '');
  const opens =
    context === '' ||
    (OPENING_AFTER.test(context) && !(DASH.test(context) && isOpen(before, [open, close])));
  return { length: 1, text: opens ? open : close };
}

/** Whether a text ends in an `n` that may be an "and": behind a word, as if it were quoted. */
function endsInAnd(before: string, open: string): boolean {
  const text = before.slice(0, -1);
  return /n$/i.test(before) && text.endsWith(open) && /\p{L} $/u.test(text.slice(0, -open.length));
}

/** Whether a quotation was begun in the text and not ended. */
function isOpen(text: string, [open, close]: readonly [string, string]): boolean {
  const begun = text.lastIndexOf(open.trim());
  return open !== close && begun >= 0 && !text.includes(close.trim(), begun + 1);
}
