import type { Node } from '@tiptap/pm/model';
import { nodeType } from '#document';
import type { FlowItem } from './Flow.ts';
import { inlineOf } from './Flow.ts';
import { tableMarkdown } from './markdownOf.ts';
import { attributeOf, type HtmlElement, isElement } from './tree.ts';

const MAX_SPAN = 50; // columns

/** The rows of a table with their cells, those of its head first. Its tables within are not read. */
export function rowsOfTable(table: HtmlElement): HtmlElement[][] {
  const rows: HtmlElement[][] = [];
  const read = (element: HtmlElement) => {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'tr') {
        const cells = child.childNodes.filter(isElement);
        rows.push(cells.filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
      } else if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) read(child);
    }
  };
  read(table);
  return rows.filter((row) => row.length > 0);
}

/** How many columns a cell takes. */
export const spanOf = (cell: HtmlElement) =>
  Math.min(MAX_SPAN, Math.max(1, Number.parseInt(attributeOf(cell, 'colspan') ?? '', 10) || 1));

/**
 * A table of data as Markdown that is kept; `null` for one that only lays out a page: of one column,
 * or with more than paragraphs in a cell.
 * @param rows what stands in each cell
 */
export function tableOf(rows: readonly (readonly (readonly FlowItem[])[])[]): Node | null {
  const hasColumns = rows.some((row) => row.length > 1);
  const isData = rows.every((row) => row.every((cell) => cell.every(isParagraph)));
  if (!hasColumns || !isData) return null;
  const cells = rows.map((row) =>
    row.map((cell) => inlineOf(cell.flatMap((item) => (item.kind === 'block' ? [item.node] : [])))),
  );
  return nodeType('verbatim').create({ markdown: tableMarkdown(cells) });
}

const isParagraph = (item: FlowItem) =>
  item.kind === 'block' && item.node.type.name === 'paragraph';
