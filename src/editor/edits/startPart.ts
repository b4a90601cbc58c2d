import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';
import { nodeType } from '#document';
import { close, loosen, partDepth, seal } from './edges.ts';
import { apart } from './historyPlugin.ts';
import { positionOf } from './places.ts';
import { replaceDifference } from './replaceDifference.ts';
import { isInBody, replacePart, sidesOf, textblockOf } from './takeOut.ts';
import { isType, paragraphOf } from './textblocks.ts';

/**
 * A new section from the block of the caret: its text becomes the heading, and what follows in the
 * part moves into the section. From a picture's caption the heading is empty, and stands after it.
 */
export const newSection: Command = apart((state, dispatch) => {
  const { $from } = state.selection;
  if (!isInBody($from) || partDepth(state.doc) === 0 || isType($from.parent, 'sectionHeading')) {
    return false;
  }
  if (dispatch) dispatch(startSection(state.tr, $from).scrollIntoView());
  return true;
});

function startSection(tr: Transaction, $from: ResolvedPos): Transaction {
  const { left, right } = sidesOf($from);
  const [part] = left.levels;
  if (!part) return tr;
  const isCaption = isType($from.parent, 'figure');
  const heading = isCaption
    ? nodeType('sectionHeading').create()
    : textblockOf('sectionHeading', $from.parent);
  const blocks = [...loosen(right, 1), ...(right.levels[0]?.siblings ?? [])];
  const section = nodeType('section').create(null, [
    heading,
    ...(blocks.length > 0 ? blocks : [paragraphOf()]),
  ]);
  const before = seal(part.node, [
    ...part.siblings,
    ...close(left, 1, isCaption ? [$from.parent] : []),
  ]);
  const doc = replacePart(tr.doc, left.part, before ? [before, section] : [section]);
  replaceDifference(tr, doc);
  const start = positionOf(doc, heading) + 1;
  const offset = isCaption ? 0 : $from.parentOffset;
  return tr.setSelection(TextSelection.create(tr.doc, start + offset));
}

/**
 * "Why it matters" after the part of the caret, made of the block the caret is in, or empty. What
 * follows the block stays in its part.
 */
export const insertWhyItMatters: Command = apart((state, dispatch) => {
  const { $from } = state.selection;
  const { doc } = state;
  const depth = partDepth(doc);
  if (depth === 0 || $from.depth < 1 || isType($from.node(1), 'whyItMatters')) return false;
  if (dispatch) dispatch(startWhyItMatters(state.tr, $from).scrollIntoView());
  return true;
});

function startWhyItMatters(tr: Transaction, $from: ResolvedPos): Transaction {
  const { doc } = tr;
  const why = (block: ProseMirrorNode) => nodeType('whyItMatters').create(null, block);
  const isBlock = isInBody($from) && !isType($from.parent, 'sectionHeading');
  if (!isBlock) {
    const index = Math.max(2, $from.index(0));
    const block = paragraphOf();
    const next = replacePart(doc, index, [doc.child(index), why(block)]);
    replaceDifference(tr, next);
    return tr.setSelection(TextSelection.create(tr.doc, positionOf(next, block) + 1));
  }
  const { left, right } = sidesOf($from);
  const [part] = left.levels;
  if (!part) return tr;
  const block = $from.parent.type.create($from.parent.attrs, $from.parent.content);
  const own = isType(block, 'attribution') ? paragraphOf(block.content) : block;
  const rest = seal(part.node, [
    ...part.siblings,
    ...close(left, 1, []),
    ...loosen(right, 1, left),
    ...(right.levels[0]?.siblings ?? []),
  ]);
  const next = replacePart(doc, left.part, rest ? [rest, why(own)] : [why(own)]);
  replaceDifference(tr, next);
  const start = positionOf(next, own) + 1;
  return tr.setSelection(TextSelection.create(tr.doc, start + $from.parentOffset));
}
