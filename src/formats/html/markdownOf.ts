import type { Node } from '@tiptap/pm/model';
import type { Nodes, PhrasingContent, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Markdown for what has no block of its own, to be kept as it is. */

const print = (node: Nodes) => toMarkdown(node, { extensions: [gfmTableToMarkdown()] }).trim();

/** A picture in a line of text. */
export const imageMarkdown = (url: string, alt: string) =>
  print({ type: 'paragraph', children: [{ type: 'image', url, alt }] });

/** A fenced block of code. */
export const codeMarkdown = (value: string, lang: string | null) =>
  toMarkdown({ type: 'code', lang, value }, { fences: true }).trim();

/**
 * A table; its first row is the head, as Markdown has none without one.
 * @param rows the inline content of each cell; short rows are filled up
 */
export function tableMarkdown(rows: readonly (readonly (readonly Node[])[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const children = rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => ({
        type: 'tableCell',
        children: (row[column] ?? []).map(phrasing),
      })),
    }),
  );
  return print({ type: 'table', children });
}

function phrasing(node: Node): PhrasingContent {
  if (node.type.name === 'verbatimInline') return { type: 'html', value: node.attrs.markdown };
  const text: PhrasingContent = { type: 'text', value: node.text ?? ' ' };
  const link = node.marks.find((mark) => mark.type.name === 'link');
  return link ? { type: 'link', url: link.attrs.href, children: [text] } : text;
}
