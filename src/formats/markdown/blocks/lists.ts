import type { Node } from '@tiptap/pm/model';
import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { listStart, nodeType } from '#document';
import type { Printing } from '../Printing.ts';
import { printInline } from '../printInline.ts';
import type { Reading } from '../Reading.ts';
import type { BlockMarkdown } from './BlockMarkdown.ts';

export const bulletList: BlockMarkdown = {
  from: ['list'],
  read(node, reading, depth) {
    if (node.type !== 'list' || node.ordered || reading.isTooDeep(node, depth)) return null;
    return nodeType('bulletList').create(null, readItems(node, reading, depth));
  },
  print: (block, printing) => [
    { type: 'list', ordered: false, spread: false, children: printItems(block, printing) },
  ],
};

export const orderedList: BlockMarkdown = {
  from: ['list'],
  read(node, reading, depth) {
    if (node.type !== 'list' || !node.ordered || reading.isTooDeep(node, depth)) return null;
    const start = node.start ?? 1;
    return nodeType('orderedList').create({ start }, readItems(node, reading, depth));
  },
  print(block, printing) {
    const start = listStart(block.attrs.start);
    const children = printItems(block, printing);
    return [{ type: 'list', ordered: true, start, spread: false, children }];
  },
};

const readItems = (list: List, reading: Reading, depth: number) =>
  list.children.map((item) => {
    const checked = item.checked ?? null;
    return nodeType('listItem').create({ checked }, readItem(item, reading, depth + 1));
  });

/** An item begins with a paragraph, an empty one when the file has another block there. */
function readItem(item: ListItem, reading: Reading, depth: number): Node[] {
  const [first, ...others] = item.children;
  if (first?.type === 'paragraph' && typeof item.checked === 'boolean') {
    // A box belongs to a paragraph, even to one that is nothing but a picture.
    return [withoutFiller(reading.paragraph(first)), ...reading.blocks(others, depth)];
  }
  const blocks = reading.blocks(item.children, depth);
  return blocks[0]?.type.name === 'paragraph'
    ? blocks
    : [nodeType('paragraph').create(), ...blocks];
}

const printItems = (list: Node, printing: Printing) =>
  list.children.map((item) => printItem(item, printing));

function printItem(item: Node, printing: Printing): ListItem {
  const checked = item.attrs.checked as boolean | null;
  const children = printing.blocks(item.children);
  if (checked !== null) {
    const first = item.child(0);
    if (first.content.size > 0) children.shift();
    children.unshift(withFiller(first, printing));
  }
  return {
    type: 'listItem',
    checked,
    spread: children.slice(1).some(needsEmptyLine) || children.some(isBreakAlone),
    children: children as ListItem['children'],
  };
}

/**
 * Whether a block inside an item can only follow an empty line: all but a list. That one also where
 * its first item begins with a list, which micromark does not see right below a paragraph.
 */
const needsEmptyLine = (node: RootContent) =>
  node.type !== 'list' || node.children[0]?.children[0]?.type === 'list';

/** What CommonMark takes for HTML, which goes on until an empty line. */
const isBreakAlone = (node: RootContent) =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'html';

/**
 * A box needs something after it to be one, so an empty item is printed with a space. For that a
 * paragraph of nothing but spaces has one more of them in the file.
 */
function withFiller(paragraph: Node, printing: Printing): Paragraph {
  const children = printInline(paragraph.children, printing);
  const filled = isBlank(paragraph)
    ? [{ type: 'text' as const, value: ` ${paragraph.textContent}` }]
    : children;
  return { type: 'paragraph', children: filled };
}

function withoutFiller(paragraph: Node): Node {
  if (!isBlank(paragraph)) return paragraph;
  return paragraph.copy(paragraph.content.cut(Math.min(1, paragraph.content.size)));
}

const isBlank = (paragraph: Node) =>
  paragraph.children.every(
    (child) => child.isText && child.marks.length === 0 && /^ *$/.test(child.text ?? ''),
  );
