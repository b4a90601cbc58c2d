import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { normalise, schema } from '#document';
import {
  backMatterOf,
  blocksBetween,
  blocksOf,
  caretPlaces,
  everyBlock,
} from '../testing/everyBlock.ts';
import { deleteRange } from './deleteRange.ts';
import { textEnd } from './places.ts';

const stateOf = (doc: typeof everyBlock) => EditorState.create({ schema, doc });

describe('deleteRange', () => {
  it('loses and invents nothing outside of any two places of the caret', () => {
    const state = stateOf(everyBlock);
    const end = textEnd(everyBlock);
    const places = [...new Set(caretPlaces(everyBlock).flatMap(({ from, to }) => [from, to]))];
    for (const from of places) {
      for (const to of places) {
        if (to <= from) continue;
        const tr = deleteRange(state.tr, from, to);
        const before = blocksBetween(everyBlock, 0, from);
        const after = blocksBetween(everyBlock, to, end);
        const joined = [...before.slice(0, -1), `${before.at(-1)}${after[0]}`, ...after.slice(1)];
        const label = `${from}-${to}`;
        tr.doc.check();
        expect(normalise(tr.doc), label).toBe(tr.doc);
        expect([[...before, ...after].join('|'), joined.join('|')], label).toContain(
          blocksOf(tr.doc).join('|'),
        );
        expect(backMatterOf(tr.doc), label).toEqual(backMatterOf(everyBlock));
        const { $from, empty } = tr.selection;
        if ($from.parent.isTextblock) {
          expect(empty, label).toBe(true);
          expect(blocksBetween(tr.doc, 0, $from.pos).join(''), label).toBe(before.join(''));
        }
      }
    }
  });
});
