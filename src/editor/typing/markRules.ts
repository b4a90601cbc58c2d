import type { EditorState, Transaction } from '@tiptap/pm/state';
import { type MarkName, markType } from '#document';

interface MarkRule {
  readonly mark: MarkName;
  /** Matches the whole of it, at the end of the text before the caret. */
  readonly pattern: RegExp;
  /** What stands on either side. */
  readonly sign: string;
}

/*
 * What is marked neither begins nor ends with a space, and the signs do not open inside a word or
 * next to another of their kind: `2*3*4` and `snake_case_name` stay as they are.
 */
export const markRules: readonly MarkRule[] = [
  { mark: 'bold', pattern: /(?<![\p{L}\p{N}*])\*\*(?![\s*])[^*]*(?<!\s)\*\*$/u, sign: '**' },
  { mark: 'bold', pattern: /(?<![\p{L}\p{N}_])__(?![\s_])[^_]*(?<!\s)__$/u, sign: '__' },
  { mark: 'italic', pattern: /(?<![\p{L}\p{N}*])\*(?![\s*])[^*]*(?<!\s)\*$/u, sign: '*' },
  { mark: 'italic', pattern: /(?<![\p{L}\p{N}_])_(?![\s_])[^_]*(?<!\s)_$/u, sign: '_' },
  { mark: 'strike', pattern: /(?<![\p{L}\p{N}~])~~(?![\s~])[^~]*(?<!\s)~~$/u, sign: '~~' },
  { mark: 'code', pattern: /(?<!`)`(?!`)[^`\uFFFC]+`$/u, sign: '`' },
];

/** Marks as Markdown writes them: `**bold**`, `_italic_`, `` `code` ``, `~~strike~~`. */
export function markRule(state: EditorState, before: string): Transaction | null {
  const { $head, head } = state.selection;
  for (const { mark, pattern, sign } of markRules) {
    const [match] = pattern.exec(before) ?? [];
    if (!match || match.length <= 2 * sign.length) continue;
    const type = markType(mark);
    const from = head - match.length;
    if (!$head.parent.type.allowsMarkType(type)) return null;
    if (state.doc.rangeHasMark(from, head, markType('code'))) return null;
    return state.tr
      .delete(head - sign.length, head)
      .delete(from, from + sign.length)
      .addMark(from, head - 2 * sign.length, type.create())
      .removeStoredMark(type);
  }
  return null;
}
