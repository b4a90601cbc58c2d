import { Fragment, type Node as ProseMirrorNode, type ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import { nodeType } from '#document';
import { asBlock, blocksOf } from '../clipboard/bodyOf.ts';
import { passageBetween } from '../clipboard/copied.ts';
import { deleteRange } from '../edits/deleteRange.ts';
import { asOwnStep } from '../edits/historyPlugin.ts';
import { rangeOf } from '../edits/places.ts';
import { replaceDifference } from '../edits/replaceDifference.ts';
import { isEmptyParagraph, isType } from '../edits/textblocks.ts';
import { ToNotesStep } from './ToNotesStep.ts';

/** What goes from the article to its notes. */
interface Taken {
  /** As the notes can hold it: a section's heading is a subheading. */
  readonly blocks: readonly ProseMirrorNode[];
  /** Takes it out of the article. */
  readonly tr: Transaction;
}

/**
 * Takes what is selected out of the article for its notes, which follow by `followMoves`: words, or
 * blocks where they are selected whole. Where nothing is selected it is the block of the caret, from a
 * section's heading the whole section. Headline and standfirst stay.
 * @returns an undo step of its own; `null` when there is nothing to take
 */
export function takeForNotes(state: EditorState): Transaction | null {
  const { selection, doc } = state;
  const lede = doc.child(0).nodeSize + doc.child(1).nodeSize;
  const selected = selection.empty ? selection : rangeOf(selection);
  if (selected.to <= lede) return null;
  const $from = doc.resolve(Math.max(selected.from, lede + 1));
  const $to = doc.resolve(selected.to);
  const isWhole = selection.empty || (isStart($from) && isEnd($to));
  const taken = isWhole ? takeBlocks(state, $from, $to) : takeWords(state, $from.pos, $to.pos);
  if (taken.blocks.every(isEmptyParagraph)) return null;
  const { tr, blocks } = taken;
  return asOwnStep(tr.step(new ToNotesStep(blocks))).scrollIntoView();
}

/** How deep the blocks of a part stand. */
const BLOCK = 2;

/** Whether nothing of its block stands before a place. */
const isStart = ($pos: ResolvedPos) =>
  $pos.depth < BLOCK || $pos.pos - $pos.before(BLOCK) === $pos.depth - BLOCK + 1;

/** Whether nothing of its block stands behind a place. */
const isEnd = ($pos: ResolvedPos) =>
  $pos.depth < BLOCK || $pos.after(BLOCK) - $pos.pos === $pos.depth - BLOCK + 1;

const takeWords = ({ doc, tr }: EditorState, from: number, to: number): Taken => ({
  blocks: blocksOf(passageBetween(doc, from, to)),
  tr: deleteRange(tr, from, to),
});

/** Takes the blocks from one place to another. */
function takeBlocks({ doc, tr }: EditorState, $from: ResolvedPos, $to: ResolvedPos): Taken {
  const isSection = $from.pos === $to.pos && isType($from.parent, 'sectionHeading');
  const blocks: ProseMirrorNode[] = [];
  let caret = $from.pos;
  const parts = doc.children.flatMap((part, index) => {
    const pos = $from.posAtIndex(index, 0);
    if (index < $from.index(0) || index > $to.index(0)) return [part];
    const left: ProseMirrorNode[] = [];
    part.forEach((child, offset) => {
      const start = pos + 1 + offset;
      const isTaken = isSection || ($to.pos > start && $from.pos < start + child.nodeSize);
      if (isTaken && blocks.length === 0) caret = start;
      (isTaken ? blocks : left).push(child);
    });
    return leftOver(part, left);
  });
  replaceDifference(tr, doc.copy(Fragment.from(parts)));
  const $caret = tr.doc.resolve(Math.min(caret, tr.doc.content.size));
  return { blocks: blocks.map(asBlock), tr: tr.setSelection(Selection.near($caret)) };
}

/** What remains of a part; nothing when it goes with its blocks. */
function leftOver(part: ProseMirrorNode, left: readonly ProseMirrorNode[]): ProseMirrorNode[] {
  if (left.length === part.childCount) return [part];
  if (left.length === 0 && !isType(part, 'lede')) return [];
  const hasBlock = left.some((child) => !isType(child, 'sectionHeading'));
  const content = hasBlock ? left : [...left, nodeType('paragraph').create()];
  return [part.copy(Fragment.from(content))];
}
