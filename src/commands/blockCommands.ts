import * as edit from '#editor';
import { t } from '#messages';
import type { Command } from './Command.ts';
import { does, isWritingArticle } from './editorCommand.ts';

const says = t.commands;

/** A block of the menu "Insert block", with its keys. */
const block = (id: string, name: edit.InsertableBlock, ...keys: string[]): Command => ({
  id,
  name: says[name],
  also: t.editor.slash[name],
  group: 'blocks',
  keys,
  in: 'text',
  ...does(edit.insertBlock[name]),
});

/** What a block is, and where it belongs. */
export const blockCommands: readonly Command[] = [
  block('paragraph', 'paragraph', 'Mod-Alt-0'),
  block('new-section', 'newSection', 'Mod-Alt-2'),
  block('subheading', 'subheading', 'Mod-Alt-3'),
  block('ordered-list', 'orderedList', 'Mod-Shift-7'),
  block('bullet-list', 'bulletList', 'Mod-Shift-8'),
  block('task-list', 'taskList', 'Mod-Shift-9'),
  {
    id: 'indent',
    name: says.indent,
    group: 'blocks',
    keys: ['Tab'],
    in: 'text',
    ...does(edit.indentItem),
  },
  {
    id: 'outdent',
    name: says.outdent,
    group: 'blocks',
    keys: ['Shift-Tab'],
    in: 'text',
    ...does(edit.outdentItem),
  },
  {
    id: 'task-done',
    name: says.taskDone,
    group: 'blocks',
    keys: ['Mod-Enter'],
    in: 'text',
    ...does(edit.toggleTaskDone),
  },
  block('quotation', 'quotation'),
  block('divider', 'divider'),
  block('why-it-matters', 'whyItMatters'),
  {
    id: 'move-to-notes',
    name: says.moveToNotes,
    also: says.also.moveToNotes,
    group: 'blocks',
    keys: [],
    in: 'text',
    when: isWritingArticle,
    run: ({ actions }) => actions.moveToNotes(),
  },
];
