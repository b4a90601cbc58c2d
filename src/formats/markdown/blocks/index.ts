import type { Node } from '@tiptap/pm/model';
import type { RootContent } from 'mdast';
import type { Printing } from '../Printing.ts';
import type { Reading } from '../Reading.ts';
import type { BlockMarkdown, BlockName } from './BlockMarkdown.ts';
import { divider } from './divider.ts';
import { figure } from './figure.ts';
import { bulletList, orderedList } from './lists.ts';
import { paragraph } from './paragraph.ts';
import { quotation } from './quotation.ts';
import { subheading } from './subheading.ts';
import { verbatim } from './verbatim.ts';

/**
 * Every block's Markdown. A block of the schema that is missing here does not compile. Of blocks
 * that are read from the same mdast node the first one that takes it has it.
 */
export const blockMarkdown: Readonly<Record<BlockName, BlockMarkdown>> = {
  figure,
  paragraph,
  subheading,
  bulletList,
  orderedList,
  quotation,
  divider,
  verbatim,
};

const byName: ReadonlyMap<string, BlockMarkdown> = new Map(Object.entries(blockMarkdown));

const byMdastType = new Map<RootContent['type'], BlockMarkdown[]>();
for (const block of Object.values(blockMarkdown)) {
  for (const type of block.from) {
    byMdastType.set(type, [...(byMdastType.get(type) ?? []), block]);
  }
}

/** The block that an mdast node is; what no block takes is kept verbatim. */
export function readBlock(node: RootContent, reading: Reading, depth: number): Node {
  for (const candidate of byMdastType.get(node.type) ?? []) {
    const block = candidate.read(node, reading, depth);
    if (block) return block;
  }
  return reading.verbatim(node);
}

/** A block as mdast: nothing when it is empty. */
export function printBlock(block: Node, printing: Printing): readonly RootContent[] {
  const markdown = byName.get(block.type.name);
  if (!markdown) throw new Error(`No Markdown for ${block.type.name}`);
  return markdown.print(block, printing);
}
