import { nodeType } from '#document';
import { printInline } from '../printInline.ts';
import { readInline } from '../readInline.ts';
import type { BlockMarkdown } from './BlockMarkdown.ts';

export const paragraph: BlockMarkdown = {
  from: ['paragraph'],
  read(node, reading) {
    if (node.type !== 'paragraph') return null;
    const type = nodeType('paragraph');
    return type.create(null, readInline(node.children, type, reading));
  },
  print(block, printing) {
    if (block.content.size === 0) return [];
    return [{ type: 'paragraph', children: printInline(block.children, printing) }];
  },
};
