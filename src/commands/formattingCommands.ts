import * as edit from '#editor';
import { t } from '#messages';
import type { Command } from './Command.ts';
import { does } from './editorCommand.ts';

const says = t.commands;

/** What is done to the letters. */
export const formattingCommands: readonly Command[] = [
  {
    id: 'bold',
    name: says.bold,
    group: 'text',
    keys: ['Mod-b'],
    in: 'text',
    ...does(edit.toggleBold),
  },
  {
    id: 'italic',
    name: says.italic,
    group: 'text',
    keys: ['Mod-i'],
    in: 'text',
    ...does(edit.toggleItalic),
  },
  {
    id: 'strike',
    name: says.strike,
    also: says.also.strike,
    group: 'text',
    keys: ['Mod-Shift-s', 'Alt-Shift-5'],
    mac: ['Mod-Shift-s'], // Option and 5 type a sign there
    in: 'text',
    ...does(edit.toggleStrike),
  },
  {
    id: 'code',
    name: says.code,
    also: says.also.code,
    group: 'text',
    keys: ['Mod-e'],
    in: 'text',
    ...does(edit.toggleCode),
  },
  {
    id: 'clear-formatting',
    name: says.clearFormatting,
    also: says.also.clearFormatting,
    group: 'text',
    keys: ['Mod-\\'],
    in: 'text',
    ...does(edit.clearFormatting),
  },
];
