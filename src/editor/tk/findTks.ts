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

/** The TKs of a textblock; positions count from the start of its content. */
export function tksIn(textblock: ProseMirrorNode): readonly FoundTk[] {
  let tks = found.get(textblock);
  if (!tks) {
    const text = textByPosition(textblock);
    tks = text.includes('TK')
      ? Array.from(text.matchAll(TK), ({ index, 0: { length } }) => ({
          from: index,
          to: index + length,
          before: readable(text.slice(Math.max(0, index - CONTEXT), index)).trimStart(),
          after: readable(text.slice(index + length, index + length + CONTEXT)).trimEnd(),
        }))
      : NONE;
    found.set(textblock, tks);
  }
  return tks;
}

const readable = (text: string) => text.replaceAll('\uFFFC', '').toWellFormed();

/** Every TK of the document in its order, with absolute positions. */
export function findTks(state: EditorState): FoundTk[] {
  const tks: FoundTk[] = [];
  state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (const tk of tksIn(node)) {
      tks.push({ ...tk, from: pos + 1 + tk.from, to: pos + 1 + tk.to });
    }
    return false;
  });
  return tks;
}
