import { CST, Lexer } from 'yaml';

/** The lines from one key to the next. */
export interface KeyLines {
  /** Those of the key, to the end of its value. */
  readonly lines: string;
  /** The comments in these lines, each on a line of its own. */
  readonly comments: string;
  /** The comments and empty lines behind them. */
  readonly after: string;
}

/** Tells a key's own lines from what stands between it and the next one. */
export function divideLines(text: string): KeyLines {
  const comments = commentsIn(text);
  let end = text.length;
  for (let start = end; start > 0; end = start) {
    start = text.lastIndexOf('\n', end - 2) + 1;
    const first = start + text.slice(start, end).search(/\S|$/);
    if (start === 0 || !(first >= end || comments.has(first))) break;
  }
  const inside = [...comments].filter(([offset]) => offset < end);
  return {
    lines: text.slice(0, end),
    comments: inside.map(([, comment]) => `${comment}\n`).join(''),
    after: text.slice(end),
  };
}

/** The comments of YAML by their offset. What looks like one in a text is none. */
function commentsIn(text: string): Map<number, string> {
  const comments = new Map<number, string>();
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isText && [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR].includes(lexeme)) {
      isText = lexeme === CST.SCALAR; // such a sign stands before a text, and for no letters
      continue;
    }
    if (!isText && lexeme.startsWith('#')) comments.set(offset, lexeme);
    isText = false;
    offset += lexeme.length;
  }
  return comments;
}
