import { nodeType } from '#document';
import { printInline } from '../printInline.ts';
import { readInline } from '../readInline.ts';
import type { BlockMarkdown } from './BlockMarkdown.ts';

const MIN_LEVEL = 3; // 1 is the headline, 2 a section
const MAX_LEVEL = 6;

export const subheading: BlockMarkdown = {
  from: ['heading'],
  read(node, reading) {
    if (node.type !== 'heading') return null;
    const type = nodeType('subheading');
    const level = Math.max(MIN_LEVEL, node.depth);
    return type.create({ level }, readInline(node.children, type, reading));
  },
  print(block, printing) {
    const level = Math.min(MAX_LEVEL, Math.max(MIN_LEVEL, block.attrs.level));
    const depth = level as 3 | 4 | 5 | 6;
    return [{ type: 'heading', depth, children: printInline(block.children, printing) }];
  },
};
