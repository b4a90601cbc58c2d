import type { ResolvedPos } from '@tiptap/pm/model';
import { textByPosition } from '#document';

const WORD_BEFORE = /[\p{L}\p{M}\p{N}_’'-]*$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}_’'-]*/u;

/** The word that the caret is in; `null` at its edges, where one means to write, and outside. */
export function wordAt($pos: ResolvedPos): { from: number; to: number } | null {
  if (!$pos.parent.isTextblock) return null;
  const text = textByPosition($pos.parent);
  const before = WORD_BEFORE.exec(text.slice(0, $pos.parentOffset))?.[0].length ?? 0;
  const after = WORD_AFTER.exec(text.slice($pos.parentOffset))?.[0].length ?? 0;
  return before > 0 && after > 0 ? { from: $pos.pos - before, to: $pos.pos + after } : null;
}
