import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type FindQuery, findInText, type MatchInText } from './findInText.ts';

interface Searched {
  readonly query: FindQuery;
  readonly matches: readonly MatchInText[];
}

const searched = new WeakMap<ProseMirrorNode, Searched>();

/**
 * The matches in a textblock, across marks; offsets count from the start of its content. A citation
 * inside a match is no hindrance, a break counts as a space. The result is kept with the node for as
 * long as the same query object asks.
 */
export function matchesIn(textblock: ProseMirrorNode, query: FindQuery): readonly MatchInText[] {
  const known = searched.get(textblock);
  if (known?.query === query) return known.matches;
  const { text, offsets } = searchable(textblock);
  const found = findInText(text, query);
  const matches =
    offsets === null
      ? found
      : found.map(({ from, to }) => ({
          from: Number(offsets[from]),
          // Behind the last letter, not before the next one: a citation after it is not part of it.
          to: Number(offsets[to - 1]) + 1,
        }));
  searched.set(textblock, { query, matches });
  return matches;
}

/** The text that is searched and, where it is not the same, the offset of each of its letters. */
function searchable(textblock: ProseMirrorNode): { text: string; offsets: number[] | null } {
  if (textblock.childCount <= 1 || textblock.children.every((child) => child.isText)) {
    return { text: textblock.textContent, offsets: null };
  }
  let text = '';
  const offsets: number[] = [];
  textblock.forEach((child, offset) => {
    const piece = child.isText ? (child.text ?? '') : (LEAF_TEXT[child.type.name] ?? '\uFFFC');
    for (let index = 0; index < piece.length; index += 1) offsets.push(offset + index);
    text += piece;
  });
  return { text, offsets };
}

const LEAF_TEXT: Readonly<Record<string, string>> = { citation: '', hardBreak: ' ' };
