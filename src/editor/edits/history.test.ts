import { type Command, EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, schema } from '#document';
import { runs } from '../../testing/runs.ts';
import { backMatterOf, blocksOf, everyBlock, placeOf } from '../testing/everyBlock.ts';
import { runCommands } from '../testing/runCommands.ts';
import { backspace, deleteForward } from './backspace.ts';
import { enter, lineBreak } from './enter.ts';
import { goToEnd, goToStart, selectAll, selectToEnd, selectToStart } from './goTo.ts';
import { historyPlugin, redo, undo } from './historyPlugin.ts';
import { insertDivider } from './insertDivider.ts';
import { insertQuotation } from './insertQuotation.ts';
import {
  indentItem,
  outdentItem,
  toggleBulletList,
  toggleOrderedList,
  toggleTaskList,
} from './lists.ts';
import { clearFormatting, toggleBold, toggleCode, toggleItalic, toggleStrike } from './marks.ts';
import { moveDown, movePart, moveUp } from './move.ts';
import { normalisePlugin } from './normalisePlugin.ts';
import { textEnd } from './places.ts';
import { newSubheading, setParagraph } from './setTextblocks.ts';
import { insertWhyItMatters, newSection } from './startPart.ts';
import { makeRoom } from './typeOver.ts';

const typeX: Command = (state, dispatch) => {
  dispatch?.(makeRoom(state.tr).insertText('x'));
  return true;
};

/** Commands that delete: what is said afterwards may be less. */
const DELETING = { enter, lineBreak, backspace, deleteForward, typeX };

/** Commands that change what blocks are, and where they stand, and no word. */
const KEEPING = {
  newSection,
  newSubheading,
  setParagraph,
  toggleBulletList,
  toggleOrderedList,
  toggleTaskList,
  indentItem,
  outdentItem,
  insertQuotation,
  insertDivider,
  insertWhyItMatters,
  moveUp,
  moveDown,
  moveThirdPart: movePart(3, 5),
  moveLastPart: movePart(6, 4),
  toggleBold,
  toggleItalic,
  toggleStrike,
  toggleCode,
  clearFormatting,
};

const MOVING = { goToStart, goToEnd, selectAll, selectToEnd, selectToStart };

type Name = keyof typeof COMMANDS;
const COMMANDS = { ...DELETING, ...KEEPING, ...MOVING };
const NAMES = Object.keys(COMMANDS) as Name[];

interface Act {
  readonly name: Name;
  /** Where the selection is set before it, as parts of the text's length; `null` leaves it. */
  readonly ends: readonly [number, number] | null;
}

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    ends: fc.option(
      fc.oneof(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(0)),
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 0.2, noNaN: true }),
        ),
      ),
      { freq: 3 },
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

const letters = (doc: typeof everyBlock) =>
  [
    ...blocksOf(doc)
      .join('')
      .replace(/[^\p{L}]/gu, ''),
  ]
    .sort()
    .join('');

function select(state: EditorState, [start, length]: readonly [number, number]): EditorState {
  const end = textEnd(state.doc);
  const from = Math.round(start * end);
  const to = Math.min(end, from + Math.round(length * end));
  const $from = state.doc.resolve(from);
  const selection =
    to > from ? TextSelection.between($from, state.doc.resolve(to)) : Selection.near($from);
  return state.apply(state.tr.setSelection(selection));
}

const open = () =>
  EditorState.create({ schema, doc: everyBlock, plugins: [historyPlugin(), normalisePlugin()] });

function repeat(state: EditorState, command: Command): EditorState {
  let next = state;
  while (command(next)) next = runCommands(next, command);
  return next;
}

/** Whether both ends of a selection in the text are in text. */
const isPlaced = (selection: Selection) =>
  !(selection instanceof TextSelection) ||
  (selection.$from.parent.isTextblock && selection.$to.parent.isTextblock);

describe('editing', () => {
  it('keeps an article normal, every word, and what was first, in any sequence of edits', () => {
    fc.assert(
      fc.property(acts, (sequence) => {
        let state = open();
        for (const { name, ends } of sequence) {
          if (ends) state = select(state, ends);
          const before = letters(state.doc);
          state = runCommands(state, COMMANDS[name]);
          state.doc.check();
          expect(isPlaced(state.selection)).toBe(true);
          expect(normalise(state.doc)).toBe(state.doc);
          expect(backMatterOf(state.doc)).toEqual(backMatterOf(everyBlock));
          if (name in KEEPING || name in MOVING) expect(letters(state.doc)).toBe(before);
        }
        const last = state.doc;
        state = repeat(state, undo);
        expect(state.doc.toJSON()).toEqual(everyBlock.toJSON());
        expect(repeat(state, redo).doc.toJSON()).toEqual(last.toJSON());
      }),
      runs(300),
    );
  });

  it('undoes each command by itself, apart from the typing around it', () => {
    let state = open();
    state = state.apply(
      state.tr.setSelection(TextSelection.create(state.doc, placeOf(state.doc, 'F|f'))),
    );
    state = runCommands(state, typeX);
    const typed = state.doc;
    state = runCommands(state, newSection);
    const sectioned = state.doc;
    state = runCommands(state, typeX);
    state = runCommands(state, undo);
    expect(state.doc).toEqual(sectioned);
    state = runCommands(state, undo);
    expect(state.doc).toEqual(typed);
  });

  it.each([
    ['deletes', backspace],
    ['types over', typeX],
  ])('undoes apart from the typing of it what %s a selection, however fast', (_, command) => {
    let state = open();
    const before = placeOf(state.doc, 'F|f');
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, before)));
    state = runCommands(state, typeX, typeX);
    const typed = state.doc;
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, before, before + 2)));
    state = runCommands(state, command);
    expect(state.doc).not.toEqual(typed);
    state = runCommands(state, undo);
    expect(state.doc).toEqual(typed);
    state = runCommands(state, undo);
    expect(state.doc).toEqual(everyBlock);
  });
});
