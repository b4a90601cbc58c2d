import type { Command, EditorState, Transaction } from '@tiptap/pm/state';
import { nodeType } from '#document';
import { partDepth } from './edges.ts';
import { apart } from './historyPlugin.ts';
import { setTextblocks } from './setTextblocks.ts';
import { isInBody } from './takeOut.ts';
import { isType } from './textblocks.ts';
import { textblocksIn } from './textPlace.ts';
import { wrappableBlocks } from './wrappableBlocks.ts';

/** A quotation from the selected blocks; plain paragraphs again if they are all in one already. */
export const insertQuotation: Command = apart((state, dispatch) => {
  const blocks = wrappableBlocks(state);
  if (blocks.length === 0) return false;
  if (!dispatch) return true;
  const isOn = blocks.every((pos) => isType(state.doc.resolve(pos).parent, 'quotation'));
  const tr = setTextblocks(state.tr, isOn ? blocks : blocks.filter(isLoose(state)), 'paragraph');
  if (!isOn) quote(tr);
  dispatch(tr.scrollIntoView());
  return true;
});

/** Blocks that have to be taken out of lists, or of headings, before they can be quoted. */
const isLoose = (state: EditorState) => (pos: number) => {
  const parent = state.doc.resolve(pos).parent;
  const isQuoted = isType(parent, 'quotation');
  const isPlain = isType(state.doc.nodeAt(pos), 'paragraph') && !isType(parent, 'listItem');
  return !isQuoted && !isPlain;
};

function quote(tr: Transaction): void {
  let last: number | null = null;
  for (const pos of textblocksIn(tr.selection).toReversed()) {
    const $inside = tr.doc.resolve(pos + 1);
    const range = $inside.blockRange();
    const isPlain = isInBody($inside) && $inside.depth === partDepth(tr.doc) + 1;
    if (!range || !isPlain || !isType($inside.parent, 'paragraph')) {
      last = null;
      continue;
    }
    tr.wrap(range, [{ type: nodeType('quotation') }]);
    if (last !== null && pos + (tr.doc.nodeAt(pos)?.nodeSize ?? 0) === last + 2) tr.join(last + 2);
    last = pos;
  }
}
