import type { Heading, Paragraph, RootContent } from 'mdast';
import type { LabelledPart } from '../partLabels.ts';
import { NO_STANDFIRST_COMMENT } from '../words.ts';
import { isStandfirst, partOf } from './grammar.ts';

/** A part of a file below the lede. */
export interface FilePart {
  readonly part: LabelledPart | 'section';
  readonly heading: Heading;
  /** The heading without the comment that keeps it from being read as another part's. */
  readonly headingContent: Heading['children'];
  readonly content: RootContent[];
}

/** A file's blocks, divided into the parts of an article. */
export interface Divided {
  readonly headline: Heading | null;
  readonly standfirst: Paragraph | null;
  /** The file says that the article has no standfirst. */
  readonly hasNoStandfirst: boolean;
  readonly lede: readonly RootContent[];
  readonly parts: readonly FilePart[];
}

/**
 * Divides a file's blocks. The first heading of level 1 is the headline where nothing but HTML,
 * badges and definitions comes before it; every other one of level 1 or 2 begins a part.
 * @param hasHeadline whether the front matter has one in case the text has none
 */
export function divide(
  blocks: readonly RootContent[],
  ours: boolean,
  hasHeadline: boolean,
): Divided {
  const at = blocks.findIndex((block) => !isFurniture(block));
  const first = blocks[at];
  const headline = first?.type === 'heading' && first.depth === 1 ? first : null;
  const before = headline ? blocks.slice(0, at) : [];
  let rest = headline ? blocks.slice(at + 1) : blocks;

  let standfirst: Paragraph | null = null;
  let hasNoStandfirst = false;
  const [opening] = rest;
  if (headline || hasHeadline) {
    if (opening?.type === 'paragraph' && isStandfirst(opening)) standfirst = opening;
    hasNoStandfirst = opening?.type === 'html' && opening.value === NO_STANDFIRST_COMMENT;
    if (standfirst || hasNoStandfirst) rest = rest.slice(1);
  }

  const lede: RootContent[] = [...before];
  const parts: FilePart[] = [];
  for (const block of rest) {
    if (block.type === 'heading' && block.depth <= 2) {
      const { part, children } = partOf(block, ours);
      parts.push({ part, heading: block, headingContent: [...children], content: [] });
    } else (parts.at(-1)?.content ?? lede).push(block);
  }
  return { headline, standfirst, hasNoStandfirst, lede, parts };
}

/** What may stand before a headline without being text. */
const isFurniture = (block: RootContent) =>
  block.type === 'html' ||
  block.type === 'definition' ||
  block.type === 'footnoteDefinition' ||
  (block.type === 'paragraph' &&
    block.children.every(
      (child) =>
        child.type === 'image' ||
        child.type === 'imageReference' ||
        child.type === 'html' ||
        ((child.type === 'link' || child.type === 'linkReference') &&
          child.children.every((inner) => inner.type.startsWith('image'))) ||
        (child.type === 'text' && child.value.trim() === ''),
    ));
