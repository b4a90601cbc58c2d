import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { countWords, textOf, wordsOf } from '#document';

/** The words of the selected text; parts that are selected whole are not counted again. */
export function selectionWords({ doc, selection }: EditorState): number {
  return selection.empty ? 0 : wordsBetween(doc, selection.from, selection.to);
}

function wordsBetween(node: ProseMirrorNode, from: number, to: number): number {
  if (from <= 0 && to >= node.content.size) return wordsOf(node);
  if (node.isTextblock) return countWords(textOf(node.cut(from, to)));
  let words = 0;
  node.forEach((child, offset) => {
    const start = offset + 1;
    if (from < offset + child.nodeSize && to > offset && !child.isLeaf) {
      words += wordsBetween(child, from - start, Math.min(to - start, child.content.size));
    }
  });
  return words;
}

/** Which child of the article the caret is in. */
export const partIndexAt = (state: EditorState): number => state.selection.$head.index(0);
