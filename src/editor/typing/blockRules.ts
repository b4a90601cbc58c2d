import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { insertDivider, insertQuotation } from '../edits/blocks.ts';
import { toggleBulletList, toggleOrderedList, toggleTaskList } from '../edits/lists.ts';
import { newSection, newSubheading } from '../edits/sections.ts';
import { thenCommand } from '../thenCommand.ts';

interface BlockRule {
  /** Matches all of the block before the caret. */
  readonly pattern: RegExp;
  readonly command: Command;
  /** The containers of the paragraph in which it makes sense. */
  readonly within: ReadonlySet<string>;
}

const BODY = new Set(['lede', 'section', 'whyItMatters', 'notes']);
const BODY_AND_LISTS = new Set([...BODY, 'listItem']);

const RULES: readonly BlockRule[] = [
  { pattern: /^## $/, command: newSection, within: BODY },
  { pattern: /^### $/, command: newSubheading, within: BODY },
  { pattern: /^[-*+] $/, command: toggleBulletList, within: BODY },
  { pattern: /^1[.)] $/, command: toggleOrderedList, within: BODY },
  { pattern: /^\[ ?\] $/, command: toggleTaskList, within: BODY_AND_LISTS },
  { pattern: /^> $/, command: insertQuotation, within: BODY },
  { pattern: /^---$/, command: insertDivider, within: BODY },
];

/** Blocks as Markdown writes them, at the start of a paragraph: `## `, `- `, `1. `, `> `, `---`. */
export function blockRule(state: EditorState, before: string): Transaction | null {
  const { $head, head } = state.selection;
  if ($head.parent.type.name !== 'paragraph') return null;
  const container = $head.node(-1);
  const rule = RULES.find(
    ({ pattern, within }) => pattern.test(before) && within.has(container.type.name),
  );
  if (!rule) return null;
  // Three hyphens before text that is there already are three hyphens.
  if (rule.command === insertDivider && $head.parentOffset < $head.parent.content.size) return null;
  const tr = state.tr.delete($head.start(), head);
  return thenCommand(tr, rule.command) ? tr : null;
}
