import type { Nodes, Paragraph } from 'mdast';
import { nodeType } from '#document';
import { printInline } from '../printInline.ts';
import { isBreakTag, readInline } from '../readInline.ts';
import type { BlockMarkdown } from './BlockMarkdown.ts';

export const paragraph: BlockMarkdown = {
  from: ['paragraph', 'html'],
  read(node, reading) {
    const read = asParagraph(node);
    if (!read) return null;
    const type = nodeType('paragraph');
    return type.create(null, readInline(read.children, type, reading));
  },
  print(block, printing) {
    if (block.content.size === 0) return [];
    return [{ type: 'paragraph', children: printInline(block.children, printing) }];
  },
};

/** The paragraph that a node is; `<br>` alone on a line is HTML to CommonMark, and one to us. */
export function asParagraph(node: Nodes): Paragraph | null {
  if (node.type === 'paragraph') return node;
  if (node.type !== 'html' || !isBreakTag(node)) return null;
  const paragraph: Paragraph = { type: 'paragraph', children: [node] };
  if (node.position) paragraph.position = node.position;
  return paragraph;
}
