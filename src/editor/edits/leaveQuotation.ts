import { type Command, TextSelection } from '@tiptap/pm/state';
import { nodeType } from '#document';
import { enter } from './enter.ts';
import { apart } from './historyPlugin.ts';
import { isType } from './textblocks.ts';

/**
 * Down from the last words of a quotation that nothing follows: to the line that says who said it,
 * and from that, while it is empty, to a paragraph below.
 */
export const leaveQuotation: Command = apart((state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  const quotation = $from.node(-1);
  if (!empty || !isType(quotation, 'quotation')) return false;
  if ($from.indexAfter(-1) < quotation.childCount) return false;
  if (parent.content.size === 0 && quotation.childCount > 1) return enter(state, dispatch, view);
  if (isType(parent, 'attribution')) return false;
  if (dispatch) {
    const after = $from.after();
    const tr = state.tr.insert(after, nodeType('attribution').create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  }
  return true;
});
