import { redo, undo } from '#editor';
import { t } from '#messages';
import type { Command } from './Command.ts';
import { does } from './editorCommand.ts';

const says = t.commands;

/** What was written or done to the text, taken back and done again. */
export const historyCommands: readonly Command[] = [
  {
    id: 'undo',
    name: says.undo,
    group: 'text',
    keys: ['Mod-z'],
    in: 'desk',
    sparesFields: true,
    ...does(undo),
  },
  {
    id: 'redo',
    name: says.redo,
    group: 'text',
    keys: ['Mod-Shift-z', 'Mod-y'],
    in: 'desk',
    sparesFields: true,
    ...does(redo),
  },
];
