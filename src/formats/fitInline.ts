import type { NodeType, Node as ProseMirrorNode } from '@tiptap/pm/model';
import { schema } from '#document';

/**
 * Inline content as a textblock of a type can hold it, with every word: a break becomes a space,
 * kept Markdown its letters; marks that have no place there go, and so do citations.
 */
export function fitInline(
  type: NodeType,
  content: readonly ProseMirrorNode[],
): readonly ProseMirrorNode[] {
  return content.flatMap((node) => {
    const marks = type.allowedMarks(node.marks);
    if (type.contentMatch.matchType(node.type)) return [node.mark(marks)];
    const text = textOfLeaf(node);
    return text ? [schema.text(text, marks)] : [];
  });
}

function textOfLeaf(node: ProseMirrorNode): string {
  if (node.type.name === 'hardBreak') return ' ';
  if (node.type.name === 'verbatimInline') return String(node.attrs.markdown).replace(/\s+/gu, ' ');
  return '';
}
