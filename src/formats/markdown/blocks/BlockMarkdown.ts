import type { Node } from '@tiptap/pm/model';
import type { RootContent } from 'mdast';
import type { NodeName } from '#document';
import type { Printing } from '../Printing.ts';
import type { Reading } from '../Reading.ts';

/** The nodes that are no block by themselves: parts, inline nodes, and what stands inside a block. */
type NotABlock =
  | 'article'
  | 'headline'
  | 'standfirst'
  | 'lede'
  | 'section'
  | 'sectionHeading'
  | 'whyItMatters'
  | 'sources'
  | 'source'
  | 'relatedLinks'
  | 'relatedLink'
  | 'notes'
  | 'listItem'
  | 'attribution'
  | 'text'
  | 'hardBreak'
  | 'citation'
  | 'verbatimInline';

/** The blocks of the schema: a new node is one until the list above says otherwise. */
export type BlockName = Exclude<NodeName, NotABlock>;

/**
 * A block's Markdown, both ways.
 *
 * It stands here and not beside the block's schema because the document must run without a Markdown
 * library; the record in `index.ts` sees to it that no block is without.
 */
export interface BlockMarkdown {
  /** The mdast nodes that may be this block. */
  readonly from: readonly RootContent['type'][];
  /**
   * The block that an mdast node is, or `null` when it is none.
   * @param depth how many lists it stands in
   */
  read(node: RootContent, reading: Reading, depth: number): Node | null;
  /** A block as mdast: nothing when it is empty. */
  print(block: Node, printing: Printing): readonly RootContent[];
}
