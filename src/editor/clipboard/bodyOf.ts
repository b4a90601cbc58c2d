import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { nodeType } from '#document';
import type { Passage } from '#formats';
import { paragraphOf } from '../edits/textblocks.ts';

/** Blocks and the parts behind them: a passage without headline and standfirst. */
export type Body = Pick<Passage, 'opening' | 'parts'>;

/** One run of text: a line, or a heading alone. */
export interface Run {
  readonly content: readonly ProseMirrorNode[];
  /** Whether it was a heading where it came from. */
  readonly isHeading: boolean;
}

/** The one textblock that a passage consists of, or `null` when it is more than that. */
export function runOf(passage: Passage): Run | null {
  const { headline, standfirst, opening, parts } = passage;
  if (standfirst.length > 0 || opening.length + parts.length > 1) return null;
  const [block] = opening;
  const [part] = parts;
  if (headline.length > 0) return block || part ? null : { content: headline, isHeading: true };
  if (block?.type.name === 'paragraph') return { content: block.children, isHeading: false };
  const isBare = part?.childCount === 2 && part.child(1).content.size === 0;
  if (part?.type.name === 'section' && isBare && part.child(1).isTextblock) {
    return { content: part.child(0).children, isHeading: true };
  }
  return null;
}

/**
 * A passage without headline and standfirst, for the middle of a text: the headline heads a section,
 * the standfirst is a paragraph.
 */
export function bodyOf(passage: Passage): Body {
  const { headline, standfirst, opening, parts } = passage;
  const summary = standfirst.length > 0 ? [paragraphOf(Fragment.from(standfirst))] : [];
  const blocks = [...summary, ...opening];
  if (headline.length === 0) return { opening: blocks, parts };
  const heading = nodeType('sectionHeading').create(null, headline);
  const content = blocks.length > 0 ? blocks : [paragraphOf()];
  return {
    opening: [],
    parts: [nodeType('section').create(null, [heading, ...content]), ...parts],
  };
}

/** A passage as blocks alone, for a document without parts: headings of sections are subheadings. */
export function blocksOf(passage: Passage): readonly ProseMirrorNode[] {
  const { opening, parts } = bodyOf(passage);
  return [...opening, ...parts.flatMap((part) => part.children.map(asBlock))];
}

/** A part's child as a block for a document without parts. */
export const asBlock = (node: ProseMirrorNode) =>
  node.type.name === 'sectionHeading'
    ? nodeType('subheading').create(null, node.content, node.marks)
    : node;
