import { Fragment, type Node } from '@tiptap/pm/model';
import { nodeType, withoutDash } from '#document';
import { fitInline } from '../fitInline.ts';
import { blocksOfItems, type FlowItem } from './Flow.ts';

const DASH = /^\s*[—–―]\s*(?=\S)/u;

/**
 * Quotations made of what a page quotes: paragraphs, and who said it where the page or a dash at the
 * beginning of the last line tells. What cannot stand in a quotation stands between two of them.
 */
export function quotationsOf(items: readonly FlowItem[]): Node[] {
  const nodes: Node[] = [];
  let paragraphs: Node[] = [];
  const end = (attribution: readonly Node[] | null) => {
    const closing = attribution ?? takeDashed(paragraphs);
    if (paragraphs.length === 0 && closing) paragraphs.push(nodeType('paragraph').create());
    if (paragraphs.length > 0) {
      const last = closing ? [attributionOf(closing)] : [];
      nodes.push(nodeType('quotation').create(null, [...paragraphs, ...last]));
    }
    paragraphs = [];
  };
  items.forEach((item, index) => {
    if (item.kind === 'attribution') end(item.content);
    else if (item.kind === 'block' && item.node.type.name === 'paragraph') {
      paragraphs.push(item.node);
    } else if (item.kind === 'line') {
      // The lines of a list stay together; the first of them takes the others with it.
      if (items[index - 1]?.kind === 'line') return;
      end(null);
      const after = items.slice(index);
      const stop = after.findIndex(({ kind }) => kind !== 'line');
      nodes.push(...blocksOfItems(stop < 0 ? after : after.slice(0, stop)));
    } else {
      end(null);
      nodes.push(...blocksOfItems([item]));
    }
  });
  end(null);
  return nodes;
}

const attributionOf = (content: readonly Node[]) => {
  const type = nodeType('attribution');
  return type.create(null, withoutDash(Fragment.from(fitInline(type, content))));
};

function takeDashed(paragraphs: Node[]): readonly Node[] | null {
  const last = paragraphs.at(-1);
  const dash = DASH.exec(last?.firstChild?.text ?? '')?.[0];
  if (paragraphs.length < 2 || !last || dash === undefined) return null;
  paragraphs.pop();
  return last.content.cut(dash.length).content;
}
