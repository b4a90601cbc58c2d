import * as edit from '#editor';
import { t } from '#messages';
import type { Command } from './Command.ts';
import { does } from './editorCommand.ts';

const says = t.commands;

/** Ways through the text, and ways of moving it. */
export const movingCommands: readonly Command[] = [
  {
    id: 'move-up',
    name: says.moveUp,
    group: 'move',
    keys: ['Alt-Shift-ArrowUp'],
    in: 'text',
    ...does(edit.moveUp),
  },
  {
    id: 'move-down',
    name: says.moveDown,
    group: 'move',
    keys: ['Alt-Shift-ArrowDown'],
    in: 'text',
    ...does(edit.moveDown),
  },
  {
    id: 'article-start',
    name: says.articleStart,
    group: 'move',
    keys: ['Mod-Home'],
    mac: ['Mod-ArrowUp', 'Mod-Home'],
    in: 'text',
    ...does(edit.goToStart),
  },
  {
    id: 'article-end',
    name: says.articleEnd,
    group: 'move',
    keys: ['Mod-End'],
    mac: ['Mod-ArrowDown', 'Mod-End'],
    in: 'text',
    ...does(edit.goToEnd),
  },
  {
    id: 'select-to-start',
    name: says.selectToStart,
    group: 'move',
    keys: ['Mod-Shift-Home'],
    mac: ['Mod-Shift-ArrowUp', 'Mod-Shift-Home'],
    in: 'text',
    ...does(edit.selectToStart),
  },
  {
    id: 'select-to-end',
    name: says.selectToEnd,
    group: 'move',
    keys: ['Mod-Shift-End'],
    mac: ['Mod-Shift-ArrowDown', 'Mod-Shift-End'],
    in: 'text',
    ...does(edit.selectToEnd),
  },
  {
    id: 'select-all',
    name: says.selectAll,
    group: 'move',
    keys: ['Mod-a'],
    in: 'text',
    ...does(edit.selectAll),
  },
  {
    id: 'selection-bar',
    name: says.selectionBar,
    group: 'move',
    keys: ['Alt-F10'],
    in: 'text',
    run: ({ actions }) => actions.toSelectionBar(),
  },
];
