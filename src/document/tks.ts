import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { textByPosition } from './text.ts';

/** "To come": what the trade writes where a fact is still missing; a word of its own in any script. */
const TK = /(?<![\p{L}\p{N}_])TK(?:TK)*(?![\p{L}\p{N}_])/gu;

/** A TK where it stands, with the text around it. */
export interface FoundTk {
  readonly from: number;
  readonly to: number;
  /** What stands there: `TK`, `TKTK`. */
  readonly text: string;
  /** Up to `BEFORE` and `AFTER` characters on either side in the same block, in whole words. */
  readonly before: string;
  readonly after: string;
}

// Characters: what stands before a TK leaves room in one line of a panel for what comes after it.
const BEFORE = 14;
const AFTER = 40;
const LONGEST_WORD = 64; // more of a text need not be read to find where a word begins

const found = new WeakMap<ProseMirrorNode, readonly FoundTk[]>();
const NONE: readonly FoundTk[] = [];

/**
 * The TKs in a node, in their order; positions count from the start of its content. The same array
 * as long as the node is unchanged, and of a changed one only the changed children are read.
 */
export function tksIn(node: ProseMirrorNode): readonly FoundTk[] {
  let tks = found.get(node);
  if (!tks) {
    tks = node.isTextblock ? read(node) : collect(node);
    found.set(node, tks);
  }
  return tks;
}

/** How many TKs a part or an article holds. */
export const countTks = (node: ProseMirrorNode): number => tksIn(node).length;

function read(textblock: ProseMirrorNode): readonly FoundTk[] {
  const text = textByPosition(textblock);
  if (!text.includes('TK')) return NONE;
  return Array.from(text.matchAll(TK), ({ index, 0: tk }) => ({
    from: index,
    to: index + tk.length,
    text: tk,
    before: readable(wordsBefore(text, index)).trimStart(),
    after: readable(wordsAfter(text, index + tk.length)).trimEnd(),
  }));
}

function collect(container: ProseMirrorNode): readonly FoundTk[] {
  const tks: FoundTk[] = [];
  container.forEach((child, offset) => {
    for (const tk of tksIn(child)) {
      tks.push({ ...tk, from: offset + 1 + tk.from, to: offset + 1 + tk.to });
    }
  });
  return tks.length > 0 ? tks : NONE;
}

// A fixed language, so that every machine shows the same words.
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The whole words before a place, as many as there is room for. */
function wordsBefore(text: string, to: number): string {
  const near = text.slice(Math.max(0, to - BEFORE - LONGEST_WORD), to);
  for (const { index } of words.segment(near)) {
    if (near.length - index <= BEFORE) return near.slice(index);
  }
  return '';
}

/** The whole words after a place, likewise. */
function wordsAfter(text: string, from: number): string {
  const near = text.slice(from, from + AFTER + LONGEST_WORD);
  let end = 0;
  for (const { index, segment } of words.segment(near)) {
    if (index + segment.length > AFTER) break;
    end = index + segment.length;
  }
  return near.slice(0, end);
}

const readable = (text: string) => text.replaceAll('\uFFFC', '').toWellFormed();
