import type { Node } from '@tiptap/pm/model';
import type { Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import {
  type Article,
  bodyPartsOf,
  type Draft,
  isConfidential,
  notesOf,
  relatedLinksOf,
  sourcesOf,
} from '#document';
import { withNeutralIds } from '../neutralIds.ts';
import { articleFrom, passageOf } from '../Passage.ts';
import { openNote, openSource, withholdsBy } from '../withholdConfidential.ts';
import { NO_STANDFIRST_COMMENT, PART_HEADINGS, SECTION_COMMENT } from '../words.ts';
import { isStandfirst, needsSectionComment } from './grammar.ts';
import { printNote } from './notes.ts';
import { Printing } from './Printing.ts';
import { printFrontMatter } from './printFrontMatter.ts';
import { printInline } from './printInline.ts';
import { printRelatedLink } from './relatedLines.ts';
import { printSource } from './sourceLines.ts';
import { printTree } from './syntax.ts';

/** A draft's Markdown file, and how many confidential sources it says nothing about. */
export interface PrintedMarkdown {
  readonly text: string;
  readonly withheld: number;
}

/**
 * A draft as the Markdown file that `docs/markdown.md` describes. Pure: no clock, no ids of its own.
 *
 * `parseMarkdown` gives the same article back, but for empty paragraphs and empty parts, which are
 * left out, and what is confidential.
 */
export function printMarkdown(draft: Draft, written: Article): PrintedMarkdown {
  const article = articleFrom(withNeutralIds(passageOf(written)));
  const notes = notesOf(article);
  const sources = sourcesOf(article).map(openSource);
  const isWithheld = withholdsBy(sources);
  const printing = new Printing(notes, sourcesOf(article));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const related = relatedLinksOf(article).filter(
    ({ title, address, reason }) => title || address || reason,
  );
  const [headline, standfirst] = article.children as [Node, Node];
  const children: RootContent[] = [
    { type: 'yaml', value: printFrontMatter(draft, article) },
    heading(1, printInline(headline.children, printing)),
    ...withStandfirst(standfirst, bodyPartsOf(article), printing),
  ];
  if (sources.length > 0) {
    children.push(heading(2, [text(PART_HEADINGS.sources)]), lines(sources.map(printSource)));
  }
  if (related.length > 0) {
    const links = lines(related.map(printRelatedLink));
    children.push(heading(2, [text(PART_HEADINGS.relatedLinks)]), links);
  }
  for (const note of notes.values()) {
    children.push(printNote(openNote(note, isWithheld), byId.get(note.source)));
  }
  const withheld = sources.filter(isConfidential).length;
  return { text: printTree({ type: 'root', children }), withheld };
}

/** Standfirst and body; a lede that could be taken for a standfirst is kept from it. */
function withStandfirst(standfirst: Node, parts: readonly Node[], printing: Printing) {
  const body = parts.flatMap((part) => printPart(part, printing));
  if (standfirst.content.size > 0) {
    const children = printInline(standfirst.children, printing);
    const first: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children }] };
    return [first, ...body];
  }
  const [first] = body;
  const isMistakable =
    first !== undefined &&
    (isStandfirst(first) || (first.type === 'html' && first.value === NO_STANDFIRST_COMMENT));
  return isMistakable ? [html(NO_STANDFIRST_COMMENT), ...body] : body;
}

function printPart(part: Node, printing: Printing): RootContent[] {
  const [first, ...others] = part.children;
  const hasHeading = first?.type.name === 'sectionHeading';
  const blocks = printing.blocks(hasHeading ? others : part.children);
  if (part.type.name === 'whyItMatters') {
    return blocks.length > 0 ? [heading(2, [text(PART_HEADINGS.whyItMatters)]), ...blocks] : [];
  }
  if (!hasHeading || (first.content.size === 0 && blocks.length === 0)) return blocks;
  const children = printInline(first.children, printing);
  if (needsSectionComment(children)) children.push(text(' '), html(SECTION_COMMENT));
  return [heading(2, children), ...blocks];
}

const text = (value: string) => ({ type: 'text' as const, value });
const html = (value: string) => ({ type: 'html' as const, value });

const heading = (depth: 1 | 2, children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});

const lines = (paragraphs: readonly Paragraph[]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: paragraphs.map((line) => ({ type: 'listItem', spread: false, children: [line] })),
});
