import type { Blockquote, Code, Html, Nodes } from 'mdast';
import { printTree } from './syntax.ts';

/** HTML that lasts to the end of the file where its end is missing, and that end (CommonMark 4.6). */
const HTML_ENDS: readonly (readonly [start: RegExp, end: RegExp, missing: string])[] = [
  [/^<!--/, /-->/, '-->'],
  [/^<\?/, /\?>/, '?>'],
  [/^<!\[CDATA\[/, /\]\]>/, ']]>'],
  [/^<![a-z]/i, />/, '>'],
  [/^<pre(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i, '</pre>'],
  [/^<script(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i, '</script>'],
  [/^<style(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i, '</style>'],
  [/^<textarea(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i, '</textarea>'],
];

/**
 * The Markdown of a block that is kept as it is, so that it can stand anywhere in a file: without
 * the indent of the list that it stands in, and with its end where the file's end was its end.
 */
export function verbatimSource(node: Nodes, source: string): string {
  if (node.type === 'html') return closeHtml(node).trimEnd();
  if (node.type === 'code') return codeSource(node, source);
  const text = unindent(slice(node, source), indentOf(node)).trimEnd();
  if (node.type === 'blockquote' && isOnlyTextHere(node, text)) return printTree(node).trimEnd();
  return node.type === 'footnoteDefinition' ? indentNote(text) : text;
}

const BEGINS_WITH_ITEM = /^(?:[ \t]*>)+[ \t]*(?:[-+*]|\d{1,9}[.)])(?=\s|$)/;

/**
 * Whether a quotation begins with a line that would be a list if it stood alone: micromark reads some
 * as text where the quotation follows directly on a paragraph or on indented code.
 */
function isOnlyTextHere(quote: Blockquote, text: string): boolean {
  if (!BEGINS_WITH_ITEM.test(text)) return false;
  let first: Nodes | undefined = quote;
  while (first?.type === 'blockquote') first = first.children[0];
  return first?.type === 'paragraph';
}

/** All lines of a note but the first stand four columns in, wherever its label stands. */
const indentNote = (text: string) => text.replace(/\n(?! {4})[ \t]*(?=\S)/g, '\n    ');

/** The exact text of a node. */
export function slice({ position }: Nodes, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

const indentOf = ({ position }: Nodes) => (position?.start.column ?? 1) - 1;

function closeHtml(node: Html): string {
  const value = node.value.trimStart(); // the tree keeps the indent of the first line alone
  for (const [start, end, missing] of HTML_ENDS) {
    if (!start.test(value)) continue;
    return end.test(value) ? value : `${value}\n${missing}`;
  }
  return value;
}

/** Indented code becomes fenced, as it would belong to a list before it. */
function codeSource(code: Code, source: string): string {
  const text = slice(code, source);
  const fence = /^(`{3,}|~{3,})/.exec(text)?.[1];
  const isClosed =
    fence !== undefined && new RegExp(`\\n {0,3}${fence[0]}{${fence.length},}[ \\t]*$`).test(text);
  return isClosed && indentOf(code) === 0 ? text : printTree(code).trimEnd();
}

/** Takes up to so many columns of white space from the start of each line but the first. */
function unindent(text: string, columns: number): string {
  if (columns === 0) return text;
  return text.replace(new RegExp(`\\n[ \\t]{1,${columns}}`, 'g'), (indent) => {
    let column = 0;
    let at = 1;
    while (at < indent.length && column < columns) {
      column += indent[at] === '\t' ? 4 - (column % 4) : 1;
      at += 1;
    }
    return `\n${' '.repeat(Math.max(0, column - columns))}${indent.slice(at)}`;
  });
}

/** Text as a fenced block of code, whatever it holds. */
export function fenced(language: string, text: string): string {
  return printTree({ type: 'code', lang: language, value: text }).trimEnd();
}
