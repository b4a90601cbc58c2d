import type { Command as EditorCommand } from '@tiptap/pm/state';
import { isArticle } from '#document';
import * as edit from '#editor';
import { t } from '#messages';
import type { Command, Desk } from './Command.ts';

/** A command that is a ProseMirror command, which knows by itself whether it has something to do. */
const does = (command: EditorCommand) => ({
  when: ({ view }: Desk) => command(view.state, undefined, view),
  run: ({ view }: Desk) => {
    command(view.state, view.dispatch, view);
  },
});

/** Whether the text is the article, and not the notes. */
const inArticle = ({ view }: Desk) => isArticle(view.state.doc);

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
    group: 'text',
    keys: ['Mod-Shift-s', 'Alt-Shift-5'],
    mac: ['Mod-Shift-s'], // Option and 5 type a sign there
    in: 'text',
    ...does(edit.toggleStrike),
  },
  {
    id: 'code',
    name: says.code,
    group: 'text',
    keys: ['Mod-e'],
    in: 'text',
    ...does(edit.toggleCode),
  },
  {
    id: 'link',
    name: says.link,
    group: 'text',
    keys: ['Mod-k'],
    in: 'text',
    run: ({ actions }) => actions.editLink(),
  },
  {
    id: 'clear-formatting',
    name: says.clearFormatting,
    group: 'text',
    keys: ['Mod-\\'],
    in: 'text',
    ...does(edit.clearFormatting),
  },
  {
    id: 'undo',
    name: says.undo,
    group: 'text',
    keys: ['Mod-z'],
    in: 'desk',
    sparesFields: true,
    ...does(edit.undo),
  },
  {
    id: 'redo',
    name: says.redo,
    group: 'text',
    keys: ['Mod-Shift-z', 'Mod-y'],
    in: 'desk',
    sparesFields: true,
    ...does(edit.redo),
  },
];

/** What a block is, and where it stands. */
export const blockCommands: readonly Command[] = [
  {
    id: 'paragraph',
    name: says.paragraph,
    group: 'blocks',
    keys: ['Mod-Alt-0'],
    in: 'text',
    ...does(edit.setParagraph),
  },
  {
    id: 'new-section',
    name: says.newSection,
    group: 'blocks',
    keys: ['Mod-Alt-2'],
    in: 'text',
    ...does(edit.newSection),
  },
  {
    id: 'subheading',
    name: says.subheading,
    group: 'blocks',
    keys: ['Mod-Alt-3'],
    in: 'text',
    ...does(edit.newSubheading),
  },
  {
    id: 'ordered-list',
    name: says.orderedList,
    group: 'blocks',
    keys: ['Mod-Shift-7'],
    in: 'text',
    ...does(edit.toggleOrderedList),
  },
  {
    id: 'bullet-list',
    name: says.bulletList,
    group: 'blocks',
    keys: ['Mod-Shift-8'],
    in: 'text',
    ...does(edit.toggleBulletList),
  },
  {
    id: 'task-list',
    name: says.taskList,
    group: 'blocks',
    keys: ['Mod-Shift-9'],
    in: 'text',
    ...does(edit.toggleTaskList),
  },
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
  {
    id: 'quotation',
    name: says.quotation,
    group: 'blocks',
    keys: [],
    in: 'text',
    ...does(edit.insertQuotation),
  },
  {
    id: 'divider',
    name: says.divider,
    group: 'blocks',
    keys: [],
    in: 'text',
    ...does(edit.insertDivider),
  },
  {
    id: 'why-it-matters',
    name: says.whyItMatters,
    group: 'blocks',
    keys: [],
    in: 'text',
    ...does(edit.insertWhyItMatters),
  },
  {
    id: 'move-to-notes',
    name: says.moveToNotes,
    group: 'blocks',
    keys: [],
    in: 'text',
    when: inArticle,
    run: ({ actions }) => actions.moveToNotes(),
  },
];

/** Ways through the text. */
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
  {
    id: 'cite',
    name: says.cite,
    group: 'sources',
    keys: ['Mod-Alt-f'],
    in: 'text',
    when: inArticle,
    run: ({ actions }) => actions.cite(),
  },
];
