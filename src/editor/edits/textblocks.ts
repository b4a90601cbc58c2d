import { Fragment, type NodeType, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type NodeName, nodeType, schema } from '#document';

export const isType = (node: ProseMirrorNode | null | undefined, name: NodeName) =>
  node?.type.name === name;

export const isList = (node: ProseMirrorNode | null | undefined) =>
  isType(node, 'bulletList') || isType(node, 'orderedList');

export type ListKind = 'bullet' | 'ordered' | 'task';

/** The kind of a list, or of the list around an item. */
export function listKindOf(list: ProseMirrorNode, item = list.firstChild): ListKind {
  if (isType(list, 'orderedList')) return 'ordered';
  return item?.attrs.checked === null ? 'bullet' : 'task';
}

export const isEmptyParagraph = (node: ProseMirrorNode | null | undefined) =>
  isType(node, 'paragraph') && node?.content.size === 0;

/** Whether a part waits for its first block: there is an empty paragraph in it, and no more. */
export function isBlankPart(part: ProseMirrorNode): boolean {
  const blocks = isType(part.firstChild, 'sectionHeading') ? part.childCount - 1 : part.childCount;
  return blocks === 1 && isEmptyParagraph(part.lastChild);
}

export const paragraphOf = (text: Fragment = Fragment.empty) =>
  nodeType('paragraph').create(null, text);

/**
 * Text as a textblock of a type can hold it, a break being a space where there are none; `null` if
 * something would be lost: a citation or a mark that has no place there.
 */
export function fitText(type: NodeType, text: Fragment): Fragment | null {
  const fitting: ProseMirrorNode[] = [];
  for (const node of text.content) {
    const isBreak = isType(node, 'hardBreak') && !type.contentMatch.matchType(node.type);
    const inline = isBreak ? schema.text(' ') : node;
    if (!type.contentMatch.matchType(inline.type) || !type.allowsMarks(inline.marks)) return null;
    fitting.push(inline);
  }
  return Fragment.from(fitting);
}
