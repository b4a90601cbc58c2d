import type { FlowItem, HeadingLevel } from './Flow.ts';
import {
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  styleOf,
  textContent,
} from './tree.ts';

/** The smallest letters of Google Docs' style "Title" (26 pt), in points. */
const TITLE_SIZE = 24;
/** The size and the colour of its style "Subtitle". */
const SUBTITLE_SIZE = 15;
const SUBTITLE_COLOR = '#666666';

const FROM_DOCS = 'docs-internal-guid';

/**
 * Items with the title and the subtitle that Google Docs writes as paragraphs: they are known by
 * their letters alone.
 */
export function titledByDocs(
  html: string,
  tree: readonly HtmlNode[],
  items: readonly FlowItem[],
): readonly FlowItem[] {
  if (!html.includes(FROM_DOCS)) return items;
  const paragraphs = firstParagraphs(tree);
  const result = [...items];
  const [first, second] = paragraphs;
  if (!first || sizeOf(first) < TITLE_SIZE || !becomes(result, 0, 'title')) return items;
  const isSubtitle =
    second && sizeOf(second) === SUBTITLE_SIZE && styleIn(second, 'color') === SUBTITLE_COLOR;
  if (isSubtitle) becomes(result, 1, 'subtitle');
  return result;
}

/** Makes a paragraph a heading; says whether it was one. */
function becomes(items: FlowItem[], index: number, level: HeadingLevel): boolean {
  const item = items[index];
  if (item?.kind !== 'block' || item.node.type.name !== 'paragraph') return false;
  items[index] = { kind: 'heading', level, content: item.node.children };
  return true;
}

function firstParagraphs(tree: readonly HtmlNode[]): HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const root of tree) {
    if (!isElement(root)) continue;
    findElement(root, (element) => {
      const isShown = element.tagName === 'p' && textContent(element).trim() !== '';
      if (isShown) found.push(element);
      return found.length === 2;
    });
  }
  return found;
}

/** A declaration of the first element in a paragraph that has it. */
function styleIn(paragraph: HtmlElement, name: string): string {
  const element = findElement(paragraph, (inner) => styleOf(inner).has(name));
  return (element && styleOf(element).get(name)) ?? '';
}

const sizeOf = (paragraph: HtmlElement): number => {
  const size = styleIn(paragraph, 'font-size');
  return size.endsWith('pt') ? Number.parseFloat(size) : 0;
};
