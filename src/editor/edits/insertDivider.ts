import type { ResolvedPos } from '@tiptap/pm/model';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';
import { nodeType } from '#document';
import { partDepth } from './edges.ts';
import { apart } from './historyPlugin.ts';
import { isInBody } from './takeOut.ts';
import { isEmptyParagraph, isType, paragraphOf } from './textblocks.ts';

/**
 * A divider after the block of the caret, or in the place of an empty paragraph; the caret goes on in
 * the paragraph after it.
 */
export const insertDivider: Command = apart((state, dispatch) => {
  const { $from } = state.selection;
  if (!isInBody($from)) return false;
  if (dispatch) dispatch(divide(state.tr, $from).scrollIntoView());
  return true;
});

function divide(tr: Transaction, $from: ResolvedPos): Transaction {
  const depth = partDepth($from.doc) + 1;
  const block = $from.node(depth);
  const isReplaced = isEmptyParagraph(block);
  const start = isReplaced ? $from.before(depth) : $from.after(depth);
  const next = $from.doc.resolve($from.after(depth)).nodeAfter;
  const divider = nodeType('divider').create();
  const content = isType(next, 'paragraph') ? [divider] : [divider, paragraphOf()];
  tr.replaceWith(start, $from.after(depth), content);
  return tr.setSelection(TextSelection.create(tr.doc, start + 2));
}
