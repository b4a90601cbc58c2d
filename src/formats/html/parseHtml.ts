import { Fragment, type Node } from '@tiptap/pm/model';
import { nodeType, tidyInline, tidyNode } from '#document';
import { fitInline } from '../fitInline.ts';
import type { Passage } from '../Passage.ts';
import { PassageBuilder } from '../PassageBuilder.ts';
import { type LabelledPart, labelIn } from '../partLabels.ts';
import { referenceIn } from '../plainText/referenceIn.ts';
import { MAX_REFERENCE } from '../plainText/titles.ts';
import { outermost } from './Context.ts';
import { blocksOfItems, type FlowItem, type HeadingLevel } from './Flow.ts';
import { titledByDocs } from './googleDocs.ts';
import { PageReader } from './PageReader.ts';
import { treeOf } from './tree.ts';

export interface HtmlImport {
  readonly passage: Passage;
  /** Whether it is nothing but paragraphs without marks: a text whose structure may be lost. */
  readonly isPlain: boolean;
}

/**
 * The text of HTML as clean blocks: of web pages, Google Docs, Word, or any program that writes to
 * the clipboard.
 *
 * The first heading of level 1 at its beginning is the headline, which holds no links: they are
 * related links. Other headings of the levels 1 and
 * 2 begin sections, deeper ones are subheadings. "Why it matters", "Sources consulted" and "Related
 * links" are read by their words. Tables and code are kept as Markdown; pictures keep their address
 * and are never fetched; notes are text in brackets. Scripts, styles and hidden text stay out, and
 * so does what leads through a site, unless there is nothing else. Only safe addresses become links.
 * Never throws.
 */
export function parseHtml(html: string): HtmlImport {
  const tree = treeOf(html);
  const read = (readsNavigation: boolean) =>
    titledByDocs(html, tree, new PageReader({ readsNavigation }).read(tree, outermost).items());
  const items = read(false);
  return resultOf(items.length > 0 ? items : read(true));
}

function resultOf(items: readonly FlowItem[]): HtmlImport {
  const builder = new PassageBuilder();
  let waiting: FlowItem[] = [];
  const flush = () => {
    builder.addBlocks(blocksOfItems(waiting));
    waiting = [];
  };
  for (const item of items) {
    const line = lineOf(item);
    const label = line && labelIn(line.text);
    if (label && line) {
      flush();
      startPart(builder, label.part, line.content, label.rest);
    } else if (item.kind === 'heading' && startsPart(builder, item.level, waiting)) {
      flush();
      startWithHeading(builder, item.level, item.content);
    } else if (builder.place !== 'body' && addReferences(builder, item)) {
      // It is one of the sources or related links.
    } else {
      builder.turnTo('body');
      waiting.push(item);
    }
  }
  flush();
  return { passage: tidied(builder.finish()), isPlain: items.every(isPlainParagraph) };
}

const tidied = ({ headline, standfirst, opening, parts, ...references }: Passage): Passage => ({
  ...references,
  headline: tidyInline(headline),
  standfirst: tidyInline(standfirst),
  opening: opening.map(tidyNode),
  parts: parts.map(tidyNode),
});

/** Whether a heading is more than a subheading in its part. */
function startsPart(builder: PassageBuilder, level: HeadingLevel, waiting: readonly FlowItem[]) {
  if (level === 'subtitle') return waiting.length === 0 && builder.isAtStart;
  return level === 'title' || level <= 2;
}

function startWithHeading(builder: PassageBuilder, level: HeadingLevel, content: readonly Node[]) {
  const hasHeadline = builder.headline.length > 0;
  if (level === 'subtitle') {
    builder.standfirst = fitInline(nodeType('standfirst'), content);
  } else if (builder.isAtStart && !hasHeadline && level !== 2) {
    builder.headline = fitInline(nodeType('headline'), content);
    for (const link of linksIn(content)) builder.addRelatedLink(link);
  } else builder.startSection(content);
}

/** The links in inline content, each by its words. */
function linksIn(content: readonly Node[]): { title: string; address: string }[] {
  const links = new Map<string, string>();
  for (const node of content) {
    const href = node.marks.find(({ type }) => type.name === 'link')?.attrs.href;
    if (href) links.set(href, (links.get(href) ?? '') + (node.text ?? ''));
  }
  return [...links].map(([address, title]) => ({ title, address }));
}

/** A line that may name a part: a heading or a paragraph. */
function lineOf(item: FlowItem): { text: string; content: readonly Node[] } | null {
  const content =
    item.kind === 'heading'
      ? item.content
      : item.kind === 'block' && item.node.type.name === 'paragraph'
        ? item.node.children
        : null;
  return content && { text: textIn(content), content };
}

/** The letters of inline content, one sign for each place in it. */
const textIn = (content: readonly Node[]): string =>
  content.map((node) => node.text ?? '\uFFFC').join('');

function startPart(
  builder: PassageBuilder,
  part: LabelledPart,
  content: readonly Node[],
  rest: string,
): void {
  const text = textIn(content);
  const behind = Fragment.from(content).cut(text.lastIndexOf(rest));
  if (part === 'whyItMatters') {
    builder.startWhyItMatters();
    if (rest) builder.addBlocks([nodeType('paragraph').create(null, behind)]);
  } else if (rest) addReference(builder, part, behind.content);
  else builder.turnTo(part);
}

/** Adds what stands in the list of sources or related links; nothing that is prose. */
function addReferences(builder: PassageBuilder, item: FlowItem): boolean {
  const { place } = builder;
  const blocks = item.kind === 'line' ? item.line.content : blocksOfItems([item]);
  const lines: (readonly Node[])[] = [];
  let isList = item.kind === 'line' || lineOf(item) !== null;
  for (const block of blocks) {
    if (block.type.name === 'figure' || block.isLeaf) isList = false;
    if (block.isTextblock) lines.push(block.children);
    block.descendants((node) => {
      if (node.type.name === 'figure' || node.type.name === 'verbatim') isList = false;
      if (node.isTextblock) lines.push(node.children);
      return !node.isTextblock;
    });
  }
  const isProse = item.kind !== 'line' && lines.some((line) => textIn(line).length > MAX_REFERENCE);
  if (place === 'body' || !isList || isProse) return false;
  for (const line of lines) if (line.length > 0) addReference(builder, place, line);
  return true;
}

function addReference(
  builder: PassageBuilder,
  place: 'sources' | 'relatedLinks',
  content: readonly Node[],
): void {
  const text = fitInline(nodeType('headline'), content)
    .map((node) => node.text)
    .join('');
  const links = content.flatMap((node) => node.marks.filter(({ type }) => type.name === 'link'));
  const reference = referenceIn(text);
  const address = reference.address || String(links[0]?.attrs.href ?? '');
  const fields = { title: reference.title, address };
  if (place === 'sources') builder.addSource(fields);
  else builder.addRelatedLink(fields);
}

const isPlainParagraph = (item: FlowItem): boolean =>
  item.kind === 'block' &&
  item.node.type.name === 'paragraph' &&
  item.node.children.every((node) => node.isText && node.marks.length === 0);
