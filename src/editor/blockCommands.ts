import type { Command } from '@tiptap/pm/state';
import { insertDivider, insertQuotation } from './edits/blocks.ts';
import { toggleBulletList, toggleOrderedList, toggleTaskList } from './edits/lists.ts';
import { insertWhyItMatters, newSection, newSubheading, setParagraph } from './edits/sections.ts';

/** What a block can be made into: the menu "Insert block", typed signs and keys all refer to these. */
export type BlockCommandName =
  | 'paragraph'
  | 'newSection'
  | 'subheading'
  | 'bulletList'
  | 'orderedList'
  | 'taskList'
  | 'quotation'
  | 'divider'
  | 'whyItMatters';

/** By the name under which `#messages` has what they are called. */
export const blockCommands: Readonly<Record<BlockCommandName, Command>> = {
  paragraph: setParagraph,
  newSection,
  subheading: newSubheading,
  bulletList: toggleBulletList,
  orderedList: toggleOrderedList,
  taskList: toggleTaskList,
  quotation: insertQuotation,
  divider: insertDivider,
  whyItMatters: insertWhyItMatters,
};
