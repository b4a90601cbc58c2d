import type { EditorState } from '@tiptap/pm/state';
import { isInBody } from './takeOut.ts';
import { textblocksIn } from './textPlace.ts';

/** Where the selected blocks begin that can become items of a list, or be quoted. */
export const wrappableBlocks = ({ doc, selection }: EditorState): number[] =>
  textblocksIn(selection).filter((pos) => {
    const $inside = doc.resolve(pos + 1);
    const name = $inside.parent.type.name;
    return isInBody($inside) && name !== 'sectionHeading' && name !== 'figure';
  });
