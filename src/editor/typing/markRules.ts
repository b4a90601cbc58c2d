import type { EditorState, Transaction } from '@tiptap/pm/state';
import { type MarkName, markType } from '#document';

interface MarkRule {
  readonly mark: MarkName;
  /** Matches the whole of it, at the end of the text before the caret. */
  readonly pattern: RegExp;
  /** How long the sign is on either side. */
  readonly sign: number;
}

/*
 * What is marked neither begins nor ends with a space, and the signs do not open inside a word or
 * next to another of their kind: `2*3*4` and `snake_case_name` stay as they are.
 */
const RULES: readonly MarkRule[] = [
  { mark: 'bold', pattern: /(?<![\p{L}\p{N}*])\*\*(?![\s*])[^*]*(?<!\s)\*\*$/u, sign: 2 },
  { mark: 'bold', pattern: /(?<![\p{L}\p{N}_])__(?![\s_])[^_]*(?<!\s)__$/u, sign: 2 },
  { mark: 'italic', pattern: /(?<![\p{L}\p{N}*])\*(?![\s*])[^*]*(?<!\s)\*$/u, sign: 1 },
  { mark: 'italic', pattern: /(?<![\p{L}\p{N}_])_(?![\s_])[^_]*(?<!\s)_$/u, sign: 1 },
  { mark: 'strike', pattern: /(?<![\p{L}\p{N}~])~~(?![\s~])[^~]*(?<!\s)~~$/u, sign: 2 },
  { mark: 'code', pattern: /(?<!`)`(?!`)[^`\uFFFC]+`$/u, sign: 1 },
];

/** Marks as Markdown writes them: `**bold**`, `_italic_`, `` `code` ``, `~~strike~~`. */
export function markRule(state: EditorState, before: string): Transaction | null {
  const { $head, head } = state.selection;
  for (const { mark, pattern, sign } of RULES) {
    const [match] = pattern.exec(before) ?? [];
    if (!match || match.length <= 2 * sign) continue;
    const type = markType(mark);
    const from = head - match.length;
    if (!$head.parent.type.allowsMarkType(type)) return null;
    if (state.doc.rangeHasMark(from, head, markType('code'))) return null;
    return state.tr
      .delete(head - sign, head)
      .delete(from, from + sign)
      .addMark(from, head - 2 * sign, type.create())
      .removeStoredMark(type);
  }
  return null;
}
