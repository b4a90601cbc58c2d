import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { changedTextblocks } from '../changedRange.ts';
import type { FindQuery } from './findInText.ts';
import { matchesIn } from './matchesIn.ts';

/** A match in the text, by its positions in the document. */
export interface TextMatch {
  readonly kind: 'text';
  readonly from: number;
  readonly to: number;
}

/** Every match in the text of a document, in order. */
export const textMatches = (doc: ProseMirrorNode, query: FindQuery): TextMatch[] =>
  matchesBetween(doc, 0, doc.content.size, query);

/** The matches after a transaction; only the textblocks that changed are searched. */
export function updateTextMatches(
  matches: readonly TextMatch[],
  tr: Transaction,
  query: FindQuery,
): readonly TextMatch[] {
  const changed = changedTextblocks(tr.before, tr.doc);
  if (!changed) return matches;
  const { from, to, toBefore } = changed;
  const shift = to - toBefore;
  return [
    ...matches.filter((match) => match.to <= from),
    ...matchesBetween(tr.doc, from, to, query),
    ...matches
      .filter((match) => match.from >= toBefore)
      .map((match) =>
        shift === 0 ? match : { ...match, from: match.from + shift, to: match.to + shift },
      ),
  ];
}

function matchesBetween(
  doc: ProseMirrorNode,
  from: number,
  to: number,
  query: FindQuery,
): TextMatch[] {
  const found: TextMatch[] = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    for (const match of matchesIn(node, query)) {
      found.push({ kind: 'text', from: pos + 1 + match.from, to: pos + 1 + match.to });
    }
    return false;
  });
  return found;
}
