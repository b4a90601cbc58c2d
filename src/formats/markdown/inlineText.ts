import type { Link, LinkReference, Nodes, PhrasingContent } from 'mdast';
import { oneLine } from '#document';
import { MAX_INLINE_DEPTH, type Reading, walk } from './Reading.ts';

/**
 * The text of inline mdast, on one line, trimmed and without marks; what has no text stands as its
 * Markdown. A link's address follows its words in brackets, so that none is lost.
 * @param known a link whose address the caller keeps elsewhere
 */
export function inlineText(
  children: readonly PhrasingContent[],
  reading: Reading,
  known: Nodes | null = null,
): string {
  let text = '';
  const add = (node: PhrasingContent, depth: number): void => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if (node.type === 'footnoteReference') text += `[^${node.label ?? node.identifier}]`;
    else if ('children' in node && depth < MAX_INLINE_DEPTH) {
      const from = text.length;
      for (const child of node.children) add(child, depth + 1);
      const url = isLink(node) && node !== known ? urlOf(node, reading) : '';
      if (url && url !== text.slice(from)) text += ` (${url})`;
    } else text += reading.slice(node);
  };
  for (const child of children) add(child, 0);
  return oneLine(text);
}

export const isLink = (node: Nodes): node is Link | LinkReference =>
  node.type === 'link' || node.type === 'linkReference';

/** Where a link leads. */
export const urlOf = (link: Link | LinkReference, reading: Reading): string =>
  link.type === 'link' ? link.url : (reading.definition(link.identifier)?.url ?? '');

/** The first link among nodes and what they hold. */
export function firstLink(children: readonly Nodes[]): Link | LinkReference | null {
  for (const child of children) {
    for (const node of walk(child)) if (isLink(node)) return node;
  }
  return null;
}
