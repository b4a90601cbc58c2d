import type { Html, Nodes, Root, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import {
  gfmStrikethroughFromMarkdown,
  gfmStrikethroughToMarkdown,
} from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import {
  gfmTaskListItemFromMarkdown,
  gfmTaskListItemToMarkdown,
} from 'mdast-util-gfm-task-list-item';
import { type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { mathBlockSyntax, mathBlockTree } from './mathBlock.ts';

/** CommonMark, and of GFM what the file format uses. Bare addresses stay text. */
const SYNTAX = [mathBlockSyntax, gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];
const TREES = [
  mathBlockTree,
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
];
const MATTERS = ['yaml', 'toml'] as const;
const FILE_SYNTAX = [...SYNTAX, frontmatter([...MATTERS])];
const FILE_TREES = [...TREES, frontmatterFromMarkdown([...MATTERS])];

/** Markdown kept as it is. What stands before it is escaped by the sign that it begins with. */
const html = Object.assign((node: Html) => node.value, {
  peek: (node: Html) => node.value.charAt(0),
});

/**
 * Text. An underscore within a word needs no escape, unless the one letter that parts it from `~~`
 * is printed as a reference: then it stands beside punctuation and could open or close a mark.
 */
function text(node: Text, _: unknown, state: State, info: Info): string {
  const escaped = (underscores: string) => underscores.replaceAll('_', '\\_');
  let printed = state.safe(node.value, info);
  if (info.before.endsWith('~')) {
    printed = printed.replace(/^([^\\_])(_+)/u, (_whole, letter, run) => letter + escaped(run));
  }
  if (info.after.startsWith('~')) {
    printed = printed.replace(/(?<![\\_])_+(?=[^_]$)/u, escaped);
  }
  return printed;
}

const PRINTING: Options = {
  handlers: { html, text },
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown(),
    gfmTaskListItemToMarkdown(),
    frontmatterToMarkdown([...MATTERS]),
  ],
  unsafe: [{ atBreak: true, character: '$', after: '\\$' }],
  bullet: '-',
  // Neither marker can form a rule with `***`, so a list may begin with one.
  bulletOther: '+',
  rule: '*',
  emphasis: '*',
  strong: '*',
};

/** Constructs of Markdown that a reader can be told not to see. */
export type Construct =
  | 'attention'
  | 'list'
  | 'blockQuote'
  | 'setextUnderline'
  | 'labelStartLink'
  | 'labelStartImage'
  | 'gfmFootnoteDefinition'
  | 'gfmPotentialFootnoteCall'
  | 'htmlText'
  | 'codeText'
  | 'table';

/** The syntax tree of Markdown; `file` also reads front matter. */
export function parseTree(
  text: string,
  kind: 'file' | 'blocks',
  without: readonly Construct[] = [],
): Root {
  const extensions = kind === 'file' ? FILE_SYNTAX : SYNTAX;
  return fromMarkdown(text, {
    extensions: without.length ? [...extensions, { disable: { null: [...without] } }] : extensions,
    mdastExtensions: kind === 'file' ? FILE_TREES : TREES,
  });
}

/** Markdown from a syntax tree, ending in a line end unless it is empty. */
export const printTree = (tree: Nodes) => toMarkdown(tree, PRINTING);
