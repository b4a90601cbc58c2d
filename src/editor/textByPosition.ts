import type { Node as ProseMirrorNode } from '@tiptap/pm/model';

/**
 * The text of a textblock in which each character stands at its position: a node in the line (a
 * citation, a break) counts as one character, U+FFFC.
 */
export const textByPosition = (textblock: ProseMirrorNode): string =>
  textblock.textBetween(0, textblock.content.size, null, '\uFFFC');
