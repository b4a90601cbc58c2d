import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { TK } from '#document';
import { textByPosition } from '../textByPosition.ts';

/** A TK where it stands, with the text around it. */
export interface FoundTk {
  readonly from: number;
  readonly to: number;
  /** Up to some forty characters before and after it, in the same block. */
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 40; // characters: about one line of a panel

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

function read(textblock: ProseMirrorNode): readonly FoundTk[] {
  const text = textByPosition(textblock);
  if (!text.includes('TK')) return NONE;
  return Array.from(text.matchAll(TK), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
    before: readable(text.slice(Math.max(0, index - CONTEXT), index)).trimStart(),
    after: readable(text.slice(index + length, index + length + CONTEXT)).trimEnd(),
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

const readable = (text: string) => text.replaceAll('\uFFFC', '').toWellFormed();

/** Every TK of the document in its order, with absolute positions; the same array until it changes. */
export const findTks = (state: EditorState): readonly FoundTk[] => tksIn(state.doc);
