import type { EditorState, Transaction } from '@tiptap/pm/state';
import { type InsertableBlock, insertBlock } from '../insertBlock.ts';
import { thenCommand } from '../thenCommand.ts';

interface BlockRule {
  readonly block: InsertableBlock;
  /** What is typed, as the list of shortcuts shows it. */
  readonly signs: string;
  /** Matches all of the block before the caret. */
  readonly pattern: RegExp;
  /** The containers of the paragraph in which it makes sense. */
  readonly within: ReadonlySet<string>;
}

const BODY = new Set(['lede', 'section', 'whyItMatters', 'notes']);
const BODY_AND_LISTS = new Set([...BODY, 'listItem']);

/** In the order in which they are tried, and shown. */
export const blockRules: readonly BlockRule[] = [
  { block: 'newSection', signs: '## ', pattern: /^## $/, within: BODY_AND_LISTS },
  { block: 'subheading', signs: '### ', pattern: /^### $/, within: BODY_AND_LISTS },
  { block: 'bulletList', signs: '- ', pattern: /^[-*+] $/, within: BODY },
  { block: 'orderedList', signs: '1. ', pattern: /^1[.)] $/, within: BODY },
  { block: 'taskList', signs: '[] ', pattern: /^\[ ?\] $/, within: BODY_AND_LISTS },
  { block: 'quotation', signs: '> ', pattern: /^> $/, within: BODY },
  { block: 'divider', signs: '---', pattern: /^---$/, within: BODY },
];

/** Blocks as Markdown writes them, at the start of a paragraph: `## `, `- `, `1. `, `> `, `---`. */
export function blockRule(state: EditorState, before: string): Transaction | null {
  const { $head, head } = state.selection;
  if ($head.parent.type.name !== 'paragraph') return null;
  const container = $head.node(-1);
  const rule = blockRules.find(
    ({ pattern, within }) => pattern.test(before) && within.has(container.type.name),
  );
  if (!rule) return null;
  // Three hyphens before text that is there already are three hyphens.
  if (rule.block === 'divider' && $head.parentOffset < $head.parent.content.size) return null;
  const tr = state.tr.delete($head.start(), head);
  return thenCommand(tr, insertBlock[rule.block]) ? tr : null;
}
