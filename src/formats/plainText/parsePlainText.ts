import type { Node } from '@tiptap/pm/model';
import { nodeType, schema } from '#document';
import type { Imported } from '../Imported.ts';
import { articleFrom, type Passage } from '../Passage.ts';
import { PassageBuilder } from '../PassageBuilder.ts';
import { labelIn } from '../partLabels.ts';
import { nestLists } from './nestLists.ts';
import { referenceIn } from './referenceIn.ts';
import { type Row, rowsOf } from './rows.ts';
import { findTail, isHeading, isHeadline, isReference, leadsOn } from './titles.ts';

/**
 * An article from a text whose structure is lost, as a web page's text pasted without its form.
 *
 * The first line is the headline; a short line between longer ones that has no stop at its end is a
 * section heading; "Why it matters", "Sources consulted", "Related coverage" are read by their words
 * wherever they stand; title-like lines at the very end are related links without an address. Lines
 * that were broken at a column are joined, and lines with a marker are lists. Where nothing looks
 * like a heading, none is invented. Every word stands in the article, except the words that name
 * its parts. Never throws.
 */
export function parsePlainText(text: string): Imported {
  const article = articleFrom(passageOfText(text));
  return { article, details: {}, problems: [], ours: false };
}

/** What {@link parsePlainText} reads, as a passage. */
export function passageOfText(text: string): Passage {
  const rows = rowsOf(text);
  const tail = findTail(rows);
  const builder = new PassageBuilder();
  const body = rows.slice(0, tail);
  const first = body[0];
  if (first && isHeadline(first)) {
    builder.headline = textNodes(first.text);
    body.shift();
  }
  readBody(body, builder);
  for (const row of rows.slice(tail)) builder.addRelatedLink(referenceIn(row.text));
  return builder.finish();
}

/** The lines of a text that hold something; those that were broken at a column are joined. */
export const linesOfText = (text: string): string[] => rowsOf(text).map((row) => row.text);

/** Paragraphs and lists of a text and nothing else: a paragraph for each line or wrapped paragraph. */
export const blocksOfText = (text: string): Node[] => blocksOf(rowsOf(text));

function readBody(rows: readonly Row[], builder: PassageBuilder): void {
  /** The rows of the part at hand that have not become blocks yet. */
  let waiting: Row[] = [];
  /** The text that a heading would stand below. */
  let above: Row | undefined;
  const flush = () => {
    builder.addBlocks(blocksOf(waiting));
    waiting = [];
  };
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    const label = row.marker ? null : labelIn(row.text);
    if (label) {
      flush();
      startPart(builder, label.part, label.rest);
      if (label.part === 'whyItMatters') above = label.rest ? row : undefined;
      return;
    }
    const inBody = builder.place === 'body';
    if (inBody ? isHeading(row, above, next) : leadsOn(row, next)) {
      flush();
      builder.startSection(textNodes(row.text));
      above = undefined;
    } else if (!inBody && isReference(row)) {
      addReference(builder, builder.place, row.marker?.rest ?? row.text);
    } else {
      builder.turnTo('body');
      waiting.push(row);
      above = row;
    }
  });
  flush();
}

/**
 * Begins a part that was named. What stands behind its name on the same line is all there is of
 * sources and related links, as in a box between paragraphs.
 */
function startPart(
  builder: PassageBuilder,
  part: 'whyItMatters' | 'sources' | 'relatedLinks',
  rest: string,
): void {
  if (part === 'whyItMatters') {
    builder.startWhyItMatters();
    if (rest) builder.addBlocks([paragraph(rest)]);
  } else if (rest) {
    addReference(builder, part, rest);
  } else {
    builder.turnTo(part);
  }
}

function addReference(builder: PassageBuilder, place: string, line: string): void {
  if (place === 'sources') builder.addSource(referenceIn(line));
  else builder.addRelatedLink(referenceIn(line));
}

function blocksOf(rows: readonly Row[]): Node[] {
  const blocks: Node[] = [];
  for (let index = 0; index < rows.length; ) {
    const row = rows[index] as Row;
    let end = index + 1;
    if (row.marker) {
      while (rows[end]?.marker) end += 1;
      blocks.push(...listsOf(rows.slice(index, end)));
    } else {
      blocks.push(paragraph(row.text));
    }
    index = end;
  }
  return blocks;
}

const listsOf = (rows: readonly Row[]): Node[] =>
  nestLists(
    rows.flatMap(({ indent, marker }) =>
      marker ? [{ ...marker, depth: indent, content: [paragraph(marker.rest)] }] : [],
    ),
  );

const textNodes = (text: string): Node[] => (text ? [schema.text(text)] : []);

const paragraph = (text: string): Node => nodeType('paragraph').create(null, textNodes(text));
