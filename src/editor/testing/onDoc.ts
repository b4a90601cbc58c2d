import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { schema } from '#document';
import { normalisePlugin } from '../edits/normalisePlugin.ts';
import { placeOf } from './everyBlock.ts';

/** What became of a document, and where in its block the caret is: `text|text`. */
export interface Outcome {
  readonly doc: ProseMirrorNode;
  readonly caret: string;
  /** The type of the node that the caret is in. */
  readonly block: string;
  /** Whether the command said that it had something to do. */
  readonly done: boolean;
}

/**
 * Runs commands on a document, one after the other, as a writer would.
 * @param at the text of a block with `|` for the caret, or two of them for a selection's ends
 */
export function onDoc(
  doc: ProseMirrorNode,
  at: string | readonly [string, string],
  ...commands: readonly Command[]
): Outcome {
  const [from, to] = typeof at === 'string' ? [at, at] : at;
  const selection = TextSelection.create(doc, placeOf(doc, from), placeOf(doc, to));
  let state = EditorState.create({ schema, doc, selection, plugins: [normalisePlugin()] });
  let done = true;
  for (const command of commands) {
    done = command(state, (tr) => {
      state = state.apply(tr);
    });
    state.doc.check();
  }
  const { parent, parentOffset } = state.selection.$head;
  const text = parent.isTextblock ? parent.textBetween(0, parent.content.size, '', '§') : '';
  return {
    doc: state.doc,
    block: parent.type.name,
    caret: `${text.slice(0, parentOffset)}|${text.slice(parentOffset)}`,
    done,
  };
}
