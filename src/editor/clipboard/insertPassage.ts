import { Fragment, type Node as ProseMirrorNode, type ResolvedPos } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { emptyPassage, fitInline, type Passage } from '#formats';
import { caretNear } from '../edits/deleteRange.ts';
import { partDepth } from '../edits/edges.ts';
import { textEnd } from '../edits/places.ts';
import { replaceDifference } from '../edits/replaceDifference.ts';
import { isEmptyParagraph, isType } from '../edits/textblocks.ts';
import { type Body, blocksOf, bodyOf, runOf } from './bodyOf.ts';
import { insertArticle } from './insertArticle.ts';
import { insertBody } from './insertBody.ts';

/**
 * Puts a passage into the text at a position, with every word, and the caret behind it. Sources and
 * related links are not its business (see `mergeSources`).
 *
 * A single run of text stays in the textblock; a heading alone is one only in an empty paragraph.
 * In a textblock that cannot be split (headline, heading, caption ...) the first paragraph joins it
 * and the others follow behind it.
 */
export function insertPassage(tr: Transaction, pos: number, passage: Passage): Transaction {
  const $pos = caretNear(tr.doc, Math.min(pos, textEnd(tr.doc))).$from;
  const run = runOf(passage);
  if (run && $pos.parent.isTextblock && !(run.isHeading && isEmptyParagraph($pos.parent))) {
    return insertRun(tr, $pos, run.content);
  }
  if (
    isType($pos.parent, 'headline') &&
    $pos.parent.content.size === 0 &&
    passage.headline.length
  ) {
    insertRun(tr, $pos, passage.headline);
    const rest = bodyOf({ ...passage, headline: [] });
    return putBody(tr, placeBehind(tr.doc.resolve($pos.pos)), rest);
  }
  const body: Body =
    partDepth(tr.doc) === 0 ? { opening: blocksOf(passage), parts: [] } : bodyOf(passage);
  if (!$pos.parent.isTextblock || isType($pos.parent, 'paragraph')) return putBody(tr, $pos, body);

  const { run: first, rest } = splitOff(body, $pos.parent);
  if (first) insertRun(tr, $pos, first);
  if (rest.opening.length + rest.parts.length === 0) return tr;
  return putBody(tr, placeBehind(tr.doc.resolve($pos.pos)), rest);
}

/** Inline content at a place in a textblock, as far as that can hold it, and the caret behind it. */
export function insertRun(
  tr: Transaction,
  $pos: ResolvedPos,
  content: readonly ProseMirrorNode[],
): Transaction {
  const fitting = Fragment.from(fitInline($pos.parent.type, content));
  tr.insert($pos.pos, fitting);
  return tr.setSelection(TextSelection.create(tr.doc, $pos.pos + fitting.size));
}

function putBody(tr: Transaction, $pos: ResolvedPos, body: Body): Transaction {
  if (body.opening.length === 0 && isAtStartOfUnheaded($pos)) {
    return insertArticle(tr, $pos.pos, { ...emptyPassage, parts: body.parts });
  }
  const { doc, caret } = insertBody($pos, body);
  replaceDifference(tr, doc);
  return tr.setSelection(TextSelection.create(tr.doc, caret));
}

/** What of a body joins a textblock: its first paragraph, or its heading if that is wanted here. */
function splitOff(
  body: Body,
  block: ProseMirrorNode,
): { run: readonly ProseMirrorNode[] | null; rest: Body } {
  const { opening, parts } = body;
  const [first, ...others] = opening;
  if (isType(first, 'paragraph') && first) {
    return { run: first.children, rest: { opening: others, parts } };
  }
  const [part, ...more] = parts;
  const isHeadingPlace = isType(block, 'sectionHeading') && block.content.size === 0;
  if (!first && part && isType(part, 'section') && isHeadingPlace) {
    const [heading, ...blocks] = part.children;
    return { run: heading?.children ?? null, rest: { opening: blocks, parts: more } };
  }
  return { run: null, rest: body };
}

/** Where blocks go that were pasted into a textblock that takes none. */
function placeBehind($pos: ResolvedPos): ResolvedPos {
  const { doc, parent, depth } = $pos;
  if (isType(parent, 'headline') || isType(parent, 'standfirst')) {
    return intoEmpty(doc.resolve(doc.child(0).nodeSize + doc.child(1).nodeSize + 1));
  }
  return intoEmpty(doc.resolve($pos.after(isType(parent, 'attribution') ? depth - 1 : depth)));
}

/** A place between blocks, or that in the empty paragraph which stands there waiting. */
const intoEmpty = ($gap: ResolvedPos): ResolvedPos =>
  isEmptyParagraph($gap.nodeAfter) ? $gap.doc.resolve($gap.pos + 1) : $gap;

/** Whether a place is the first one of a "why it matters": parts cannot end it there, only follow. */
function isAtStartOfUnheaded($pos: ResolvedPos): boolean {
  const { doc, pos } = $pos;
  if (partDepth(doc) === 0 || !isType($pos.node(1), 'whyItMatters')) return false;
  return doc.textBetween($pos.start(1), pos, '\n', '\n').trim() === '';
}
