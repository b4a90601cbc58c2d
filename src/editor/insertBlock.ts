import type { Command } from '@tiptap/pm/state';
import { insertDivider } from './edits/insertDivider.ts';
import { insertQuotation } from './edits/insertQuotation.ts';
import { toggleBulletList, toggleOrderedList, toggleTaskList } from './edits/lists.ts';
import { newSubheading, setParagraph } from './edits/setTextblocks.ts';
import { insertWhyItMatters, newSection } from './edits/startPart.ts';

/** What a block can be made into: the menu "Insert block", typed signs and keys all refer to these. */
export type InsertableBlock =
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
export const insertBlock: Readonly<Record<InsertableBlock, Command>> = {
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
