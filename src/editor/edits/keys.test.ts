import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { EditorState, type Selection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { normalise, schema } from '#document';
import {
  backMatterOf,
  blocksBetween,
  blocksOf,
  caretPlaces,
  everyBlock,
} from '../testing/everyBlock.ts';
import { runCommands } from '../testing/runCommands.ts';
import { backspace, deleteForward } from './backspace.ts';
import { deleteSelection } from './deleteRange.ts';
import { enter, lineBreak } from './enter.ts';
import { selectAll } from './goTo.ts';
import { rangeOf, textEnd } from './places.ts';
import { isEmptyParagraph } from './textblocks.ts';
import { makeRoom } from './typeOver.ts';

const stateAt = (doc: ProseMirrorNode, selection: Selection) =>
  EditorState.create({ schema, doc, selection });

/** The letters alone: what no key at a border may lose, invent or put in another order. */
const letters = (blocks: readonly string[]) => blocks.join('').replace(/[^\p{L}]/gu, '');

function expectSound(doc: ProseMirrorNode, label: string): void {
  doc.check();
  expect(normalise(doc), label).toBe(doc);
  expect(backMatterOf(doc), label).toEqual(backMatterOf(everyBlock));
}

function leavesOf(doc: ProseMirrorNode): number {
  let count = 0;
  doc.descendants((node) => {
    if (node.isLeaf && !node.isText) count += 1;
  });
  return count;
}

function countEmpty(doc: ProseMirrorNode): number {
  let count = 0;
  doc.descendants((node) => {
    if (isEmptyParagraph(node)) count += 1;
  });
  return count;
}

/** Every selection with its ends in places of the caret. */
function* selections(doc: ProseMirrorNode): Generator<Selection> {
  const places = caretPlaces(doc);
  yield* places;
  const inText = places.filter((place) => place instanceof TextSelection);
  for (const { from } of inText) {
    for (const { to } of inText) if (to > from) yield TextSelection.create(doc, from, to);
  }
}

describe('keys of writing', () => {
  it.each([
    ['Enter', enter],
    ['Shift-Enter', lineBreak],
    ['Backspace', backspace],
    ['Delete', deleteForward],
  ])('%s at any caret keeps every letter in its order', (name, command) => {
    for (const place of caretPlaces(everyBlock)) {
      if (!place.empty) continue;
      const label = `${name} at ${place.from}`;
      const { doc } = runCommands(stateAt(everyBlock, place), command);
      expectSound(doc, label);
      expect(letters(blocksOf(doc)), label).toBe(letters(blocksOf(everyBlock)));
      expect(leavesOf(everyBlock) - leavesOf(doc), label).toBeLessThanOrEqual(1);
    }
  });

  it('Enter, however often, makes no more than one empty paragraph', () => {
    for (const place of caretPlaces(everyBlock)) {
      let state = stateAt(everyBlock, place);
      for (let count = 0; count < 4; count += 1) state = runCommands(state, enter);
      expect(
        countEmpty(state.doc) - countEmpty(everyBlock),
        `at ${place.from}`,
      ).toBeLessThanOrEqual(1);
      expectSound(state.doc, `at ${place.from}`);
    }
  });

  it('Enter on any selection leaves what was before and after it', () => {
    for (const selection of selections(everyBlock)) {
      const { from, to } = rangeOf(selection);
      const isNode = !selection.empty && !(selection instanceof TextSelection);
      const label = `${from}-${to}`;
      const { doc } = runCommands(stateAt(everyBlock, selection), enter);
      const rest = isNode
        ? blocksOf(everyBlock)
        : [
            ...blocksBetween(everyBlock, 0, from),
            ...blocksBetween(everyBlock, to, textEnd(everyBlock)),
          ];
      expectSound(doc, label);
      expect(letters(blocksOf(doc)), label).toBe(letters(rest));
    }
  });

  it('Backspace takes any selection, and what is typed over it stands in its place', () => {
    for (const selection of selections(everyBlock)) {
      const { from, to } = rangeOf(selection);
      const label = `${from}-${to}`;
      const before = letters(blocksBetween(everyBlock, 0, from));
      const after = letters(blocksBetween(everyBlock, to, textEnd(everyBlock)));
      const state = stateAt(everyBlock, selection);

      const typed = makeRoom(state.tr).insertText('¶').doc;
      expectSound(typed, label);
      expect(
        blocksOf(typed)
          .join('')
          .replace(/[^\p{L}¶]/gu, ''),
        label,
      ).toBe(`${before}¶${after}`);

      const deleted = deleteSelection(state.tr).doc;
      expectSound(deleted, label);
      expect(letters(blocksOf(deleted)), label).toBe(before + after);
    }
  });

  it('all of the text, when it is taken, leaves empty parts and the sources', () => {
    const selected = runCommands(EditorState.create({ schema, doc: everyBlock }), selectAll);
    const { doc } = runCommands(selected, backspace);
    expect(blocksOf(doc)).toEqual([]);
    expect(doc.childCount).toBe(5);
    expectSound(doc, 'all');
  });
});
