import { build } from '#document';
import type { BlockMarkdown } from './BlockMarkdown.ts';

export const divider: BlockMarkdown = {
  from: ['thematicBreak'],
  read: (node) => (node.type === 'thematicBreak' ? build.divider() : null),
  print: () => [{ type: 'thematicBreak' }],
};
