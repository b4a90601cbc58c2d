import { closeHistory } from '@tiptap/pm/history';
import { keydownHandler } from '@tiptap/pm/keymap';
import { type Command, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isComposing, isStoppable } from '../inputMethods.ts';
import * as borders from './backspace.ts';
import { deleteSelection } from './deleteRange.ts';
import { enter, lineBreak } from './enter.ts';
import { apart } from './historyPlugin.ts';
import { prepareComposition } from './prepareComposition.ts';
import { isAcrossBorders, makeRoom } from './typeOver.ts';
import { typeText } from './typeText.ts';

const BACKSPACE = ['Backspace', 'Mod-Backspace', 'Shift-Backspace', 'Alt-Backspace'];
const DELETE = ['Delete', 'Mod-Delete', 'Alt-Delete'];

// What the browser does not delete by itself is more than a letter.
const backspace = apart(borders.backspace);
const deleteForward = apart(borders.deleteForward);

const handleKey = keydownHandler({
  Enter: enter,
  'Shift-Enter': lineBreak,
  ...Object.fromEntries(BACKSPACE.map((key) => [key, backspace])),
  ...Object.fromEntries(DELETE.map((key) => [key, deleteForward])),
});

/** What the browser is about to do (Input Events, level 2), where it comes without a key code. */
const INPUTS: Readonly<Record<string, Command>> = {
  insertParagraph: enter,
  insertLineBreak: lineBreak,
  deleteContentBackward: backspace,
  deleteWordBackward: backspace,
  deleteSoftLineBackward: backspace,
  deleteHardLineBackward: backspace,
  deleteContentForward: deleteForward,
  deleteWordForward: deleteForward,
  deleteSoftLineForward: deleteForward,
  deleteHardLineForward: deleteForward,
  deleteContent: deleteSelected,
  deleteByCut: deleteSelected,
  deleteByDrag: deleteSelected,
};

/** More than a letter: never one undo step with the typing of what it deletes. */
const DELETES_MORE = /^delete(?!Content(?:Back|For)ward)/;

function deleteSelected(...[state, dispatch]: Parameters<Command>): boolean {
  if (state.selection.empty) return false;
  dispatch?.(deleteSelection(state.tr).scrollIntoView());
  return true;
}

/**
 * The keys of writing: Enter, Backspace, Delete, and typing over what is selected.
 *
 * Where an edit crosses the border of a block, the browser's own is never used: it would change the
 * drawing, and what ProseMirror reads from that need not be an article. Within a block's text the
 * browser types and deletes.
 */
export function editsPlugin(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        return !isComposing(event) && handleKey(view, event);
      },
      handleTextInput(view, _from, _to, text) {
        if (!isAcrossBorders(view.state.selection)) return false;
        typeOver(view, text);
        return true;
      },
      handleDOMEvents: {
        beforeinput: (view, event) => {
          if (!isStoppable(view, event)) return false;
          if (DELETES_MORE.test(event.inputType)) view.dispatch(closeHistory(view.state.tr));
          if (!isHandled(view, event)) return false;
          event.preventDefault();
          return true;
        },
        compositionstart(view) {
          prepareComposition(view);
          return false;
        },
      },
    },
  });
}

function isHandled(view: EditorView, event: InputEvent): boolean {
  const command = INPUTS[event.inputType];
  if (command) return command(view.state, view.dispatch, view);
  if (event.inputType !== 'insertText' || !event.data) return false;
  if (!isAcrossBorders(view.state.selection)) return false;
  typeOver(view, event.data);
  return true;
}

/** Makes room for a text, and types it there as if it had been the only thing to do. */
function typeOver(view: EditorView, text: string): void {
  view.dispatch(makeRoom(view.state.tr));
  typeText(view, text);
}
