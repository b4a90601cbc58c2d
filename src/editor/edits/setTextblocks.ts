import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { partDepth } from './edges.ts';
import { apart } from './historyPlugin.ts';
import { isInBody, takeOut, textblockOf } from './takeOut.ts';
import { isBlankPart, isType } from './textblocks.ts';
import { positionOfPlace, selectPlaces, textblocksIn, textPlaceOf } from './textPlace.ts';

/**
 * The selected blocks as plain paragraphs of their part, out of lists, quotations and headings. A
 * section whose heading becomes a paragraph is joined to the part before it.
 */
export const setParagraph: Command = apart(setBlocks('paragraph'));

/** The selected blocks as headings within their section; a section's heading joins it first. */
export const newSubheading: Command = apart(setBlocks('subheading'));

function setBlocks(name: 'paragraph' | 'subheading'): Command {
  return (state, dispatch) => {
    const blocks = blocksToSet(state, name);
    if (blocks.length === 0) return false;
    if (dispatch) dispatch(setTextblocks(state.tr, blocks, name).scrollIntoView());
    return true;
  };
}

function blocksToSet({ doc, selection }: EditorState, name: 'paragraph' | 'subheading'): number[] {
  return textblocksIn(selection).filter((pos) => {
    const $pos = doc.resolve(pos + 1);
    const isSo = isType($pos.parent, name) && $pos.depth === partDepth(doc) + 1;
    return isInBody($pos) && !isSo && !isType($pos.parent, 'figure');
  });
}

/**
 * Sets textblocks, given by their positions, each taken out of what it is in. Where a section's
 * heading becomes a block of the part before, neither part waits for its first block any more: an
 * empty paragraph that stood for it goes.
 */
export function setTextblocks(
  tr: Transaction,
  blocks: readonly number[],
  name: 'paragraph' | 'subheading',
): Transaction {
  const anchor = textPlaceOf(tr.doc, tr.selection.anchor);
  const head = textPlaceOf(tr.doc, tr.selection.head);
  const spare = spareParagraphs(tr.doc, blocks).map((pos) => textPlaceOf(tr.doc, pos + 1));
  for (const pos of blocks.toReversed()) {
    const $pos = tr.doc.resolve(pos + 1);
    takeOut(tr, $pos, textblockOf(name, $pos.parent));
  }
  selectPlaces(tr, anchor, head);
  for (const place of spare.toReversed()) {
    const pos = positionOfPlace(tr.doc, place);
    tr.delete(pos - 1, pos + 1);
  }
  return tr;
}

/** The paragraphs that wait for a first block above and below headings, in their order. */
function spareParagraphs(doc: ProseMirrorNode, blocks: readonly number[]): number[] {
  const found = new Set<number>();
  for (const pos of blocks) {
    const $pos = doc.resolve(pos);
    if (!isType($pos.nodeAfter, 'sectionHeading')) continue;
    const $border = doc.resolve($pos.before());
    for (const [part, end] of [
      [$border.nodeBefore, $border.pos],
      [$pos.parent, $pos.after()],
    ] as const) {
      if (part && isBlankPart(part)) found.add(end - 3);
    }
  }
  return [...found];
}
