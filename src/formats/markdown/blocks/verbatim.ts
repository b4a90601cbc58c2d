import type { BlockMarkdown } from './BlockMarkdown.ts';

/** What no block is made of is read by `Reading.verbatim`, as the last resort of all blocks. */
export const verbatim: BlockMarkdown = {
  from: [],
  read: (node, reading) => reading.verbatim(node),
  print(block, printing) {
    const value = printing.kept(String(block.attrs.markdown));
    return value.trim() ? [{ type: 'html', value }] : [];
  },
};
