import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Decoration, type DecorationSet } from '@tiptap/pm/view';
import {
  type DecorateTextblock,
  decorateTextblocks,
  updateDecorations,
} from '../textblockDecorations.ts';
import type { FindQuery } from './findInText.ts';
import { matchesIn } from './matchesIn.ts';
import { countMatches, type TextMatch, textMatchAt } from './textMatches.ts';

/** The matches that are marked in the text. */
export interface Shown {
  readonly decorations: DecorationSet;
  /** Between which positions matches are marked. */
  readonly from: number;
  readonly to: number;
}

const SHOWN = 1000; // matches around the current one; drawing many thousands takes seconds

/** Marks the matches around the current one. */
export function showMatches(
  doc: ProseMirrorNode,
  query: FindQuery,
  index: number | null,
  current: TextMatch | null,
): Shown {
  const count = countMatches(doc, query);
  const first = Math.max(0, Math.min((index ?? 0) - SHOWN / 2, count - SHOWN));
  const from = first === 0 ? 0 : (textMatchAt(doc, first, query)?.from ?? 0);
  const to = textMatchAt(doc, first + SHOWN, query)?.from ?? doc.content.size;
  return {
    decorations: decorateTextblocks(doc, decorateMatches(query, current, from, to)),
    from,
    to,
  };
}

/** Moves the marks along with the text, and makes those of the changed textblocks anew. */
export function updateShown(
  { decorations, from, to }: Shown,
  tr: Transaction,
  query: FindQuery,
  current: TextMatch | null,
): Shown {
  const start = tr.mapping.map(from, -1);
  const end = tr.mapping.map(to, 1);
  const decorate = decorateMatches(query, current, start, end);
  return { decorations: updateDecorations(decorations, tr, decorate), from: start, to: end };
}

const decorateMatches =
  (query: FindQuery, current: TextMatch | null, start: number, end: number): DecorateTextblock =>
  (textblock, pos) =>
    matchesIn(textblock, query)
      .map((match) => ({ from: pos + 1 + match.from, to: pos + 1 + match.to }))
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ from, to }) =>
        Decoration.inline(from, to, {
          class: from === current?.from ? 'find-match current' : 'find-match',
        }),
      );
