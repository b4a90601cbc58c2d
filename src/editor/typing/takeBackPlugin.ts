import {
  type Command,
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import { isComposing, isStoppable } from '../inputMethods.ts';

/** An automatic change, and where the caret was before it. */
interface AutomaticChange {
  readonly tr: Transaction;
  readonly caret: number;
}

const takeBackKey = new PluginKey<AutomaticChange | null>('takeBack');

/** Marks a change that nobody asked for by name, so that one Backspace takes it back. */
export const automatic = (tr: Transaction, { selection }: EditorState): Transaction =>
  tr.setMeta(takeBackKey, selection.head);

/** One Backspace right after an automatic change takes it back, and nothing else. */
export const takeBackPlugin = () =>
  new Plugin<AutomaticChange | null>({
    key: takeBackKey,
    state: {
      init: () => null,
      apply(tr, last) {
        const caret: number | undefined = tr.getMeta(takeBackKey);
        if (caret !== undefined) return { tr, caret };
        return tr.docChanged || tr.selectionSet ? null : last;
      },
    },
    props: {
      handleKeyDown: (view, event) =>
        event.key === 'Backspace' &&
        !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) &&
        !isComposing(event) &&
        takeBack(view.state, view.dispatch),
      handleDOMEvents: {
        // Where Backspace comes without its key, as from keyboards on glass.
        beforeinput(view, event) {
          if (event.inputType !== 'deleteContentBackward' || !isStoppable(view, event))
            return false;
          if (!takeBack(view.state, view.dispatch)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });

/** Undoes the last automatic change; not applicable when anything else has happened since. */
export const takeBack: Command = (state, dispatch) => {
  const last = takeBackKey.getState(state);
  if (!last) return false;
  if (dispatch) {
    const { tr } = state;
    for (let index = last.tr.steps.length - 1; index >= 0; index -= 1) {
      const step = last.tr.steps[index];
      const doc = last.tr.docs[index];
      if (step && doc) tr.step(step.invert(doc));
    }
    tr.setSelection(TextSelection.create(tr.doc, last.caret));
    dispatch(tr.scrollIntoView());
  }
  return true;
};
