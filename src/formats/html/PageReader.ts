import type { Node } from '@tiptap/pm/model';
import { nodeType, oneLine, safeAddress } from '#document';
import { fitInline } from '../fitInline.ts';
import { blocksOfText } from '../plainText/parsePlainText.ts';
import { type Context, contextIn, scripted } from './Context.ts';
import { isChecked, standsApart, valueOfControl } from './controls.ts';
import { Flow, type FlowItem, type HeadingLevel, inlineOf } from './Flow.ts';
import { codeMarkdown } from './markdownOf.ts';
import { quotationsOf } from './quotations.ts';
import { rowsOfTable, spanOf, tableOf } from './tables.ts';
import {
  attributeOf,
  classesOf,
  findElement,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textContent,
  textValue,
  treeOf,
} from './tree.ts';
import { isBlockElement, isHidden, isNavigation } from './visible.ts';
import { isWordMarker, wordItemOf } from './wordLists.ts';
import { withQuotations } from './wordQuotations.ts';

/** Elements this deep in others come as their text: no page that is read by people has them. */
const MAX_DEPTH = 400;

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u;
const FOOTNOTE_MARK = /^[[(]?\s*(\d{1,3}|\*{1,3}|†|‡)\s*[\])]?$/;

export interface ReaderOptions {
  /** Whether what leads through a site is read like text. */
  readonly readsNavigation: boolean;
}

/** Reads what a page shows, as blocks, headings and lines of lists. */
export class PageReader {
  constructor(private readonly options: ReaderOptions) {}

  /** What stands in nodes, in the order of the page. */
  read(nodes: readonly HtmlNode[], context: Context): Flow {
    const flow = new Flow();
    this.#walkAll(nodes, context, flow);
    return flow;
  }

  #walkAll(nodes: readonly HtmlNode[], context: Context, flow: Flow): void {
    for (const node of context.isInQuotation ? nodes : withQuotations(nodes)) {
      if ('length' in node) this.#quotation(node, context, flow);
      else this.#walk(node, context, flow);
    }
  }

  #walk(node: HtmlNode, context: Context, flow: Flow): void {
    const text = textValue(node);
    if (text !== null) {
      flow.addText(scripted(text, context.script), context.marks, context.keepsLines);
    } else if (isElement(node)) this.#element(node, context, flow);
  }

  #element(element: HtmlElement, around: Context, flow: Flow): void {
    if (isHidden(element) || isWordMarker(element)) return;
    if (isNavigation(element) && !this.options.readsNavigation) return;
    if (around.depth > MAX_DEPTH) {
      flow.addText(textContent(element), around.marks, false);
      return;
    }
    const context = contextIn(element, around);
    const level = headingLevel(element);
    if (level !== null) {
      this.#heading(element, level, context, flow);
      return;
    }
    switch (element.tagName) {
      case 'br':
        flow.addBreak();
        return;
      case 'img':
        readPicture(element, context, flow);
        return;
      case 'hr':
        flow.addBlocks([nodeType('divider').create()]);
        return;
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        this.#list(element, context, flow);
        return;
      case 'li':
        this.#item(element, context, flow, false, null);
        return;
      case 'blockquote':
        this.#quotation(element.childNodes, context, flow);
        return;
      case 'table':
        this.#table(element, context, flow);
        return;
      case 'pre':
        flow.addBlocks(codeOf(element) ?? this.#linesOf(element, context));
        return;
      case 'figure':
        this.#figure(element, context, flow);
        return;
      case 'footer':
        if (!context.isInQuotation) break;
        flow.add({ kind: 'attribution', content: inlineOf(this.#blocksIn(element, context)) });
        return;
      case 'p':
        if (this.#wordItem(element, context, flow)) return;
        break;
      case 'a':
        if (readFootnoteMark(element, context, flow)) return;
        break;
      case 'iframe':
        this.#walkAll(wordsOfFrame(element), belowFrame(context), flow);
        return;
      case 'q':
        flow.addText('“', context.marks, false);
        this.#walkAll(element.childNodes, context, flow);
        flow.addText('”', context.marks, false);
        return;
    }
    const value = valueOfControl(element);
    if (value !== null) {
      flow.addText(` ${value} `, context.marks, true);
      return;
    }
    const isBlock = isBlockElement(element);
    if (isBlock) flow.endLine();
    if (classesOf(element) === 'Apple-converted-space') flow.addText(' ', context.marks, false);
    else {
      const between = standsApart(element) ? ' ' : '';
      flow.addText(between, context.marks, false);
      this.#walkAll(element.childNodes, context, flow);
      flow.addText(between, context.marks, false);
    }
    if (isBlock) flow.endLine();
  }

  #quotation(nodes: readonly HtmlNode[], context: Context, flow: Flow): void {
    const items = this.read(nodes, { ...context, isInQuotation: true }).items();
    flow.addBlocks(quotationsOf(items));
  }

  #inside(element: HtmlElement, context: Context): readonly FlowItem[] {
    return this.read(element.childNodes, context).items();
  }

  #blocksIn(element: HtmlElement, context: Context): Node[] {
    return this.read(element.childNodes, context).blocks();
  }

  #heading(element: HtmlElement, level: HeadingLevel, context: Context, flow: Flow): void {
    const blocks = this.#blocksIn(element, { ...context, isBold: true });
    const isText = (block: Node) => block.isTextblock && block.type.name !== 'figure';
    const content = fitInline(nodeType('sectionHeading'), inlineOf(blocks.filter(isText)));
    if (content.length > 0) flow.add({ kind: 'heading', level, content });
    flow.addBlocks(blocks.filter((block) => !isText(block)));
  }

  #list(list: HtmlElement, around: Context, flow: Flow): void {
    const context = { ...around, listDepth: around.listDepth + 1 };
    const ordered = list.tagName === 'ol';
    const start = Number.parseInt(attributeOf(list, 'start') ?? '', 10);
    let number: number | null = ordered ? (Number.isNaN(start) ? 1 : start) : null;
    flow.endLine();
    for (const child of list.childNodes) {
      if (isElement(child) && child.tagName === 'li' && !isHidden(child)) {
        this.#item(child, contextIn(child, context), flow, ordered, number);
        number = null;
      } else this.#walk(child, context, flow);
    }
    flow.endLine();
  }

  #item(
    item: HtmlElement,
    context: Context,
    flow: Flow,
    ordered: boolean,
    start: number | null,
  ): void {
    const level = attributeOf(item, 'data-aria-level') ?? attributeOf(item, 'aria-level') ?? '';
    const value = Number.parseInt(attributeOf(item, 'value') ?? '', 10);
    const content = this.#blocksIn(item, context);
    if (content.length === 0) return;
    flow.add({
      kind: 'line',
      line: {
        depth: Math.max(1, context.listDepth, Number.parseInt(level, 10) || 0),
        ordered,
        number: ordered && !Number.isNaN(value) ? value : start,
        checked: isChecked(item),
        content: withParagraph(content),
      },
    });
  }

  /** The lines of a text that stands as it was typed. */
  #linesOf(pre: HtmlElement, context: Context): readonly Node[] {
    const isText = pre.childNodes.every((node) => textValue(node) !== null);
    if (isText) return blocksOfText(textContent(pre));
    return this.#blocksIn(pre, { ...context, keepsLines: true });
  }

  #wordItem(paragraph: HtmlElement, context: Context, flow: Flow): boolean {
    const item = wordItemOf(paragraph);
    if (!item) return false;
    const content = this.#blocksIn(paragraph, context);
    if (content.length > 0) {
      const line = { ...item, checked: null, content: withParagraph(content) };
      flow.add({ kind: 'line', line });
    }
    return true;
  }

  #table(table: HtmlElement, context: Context, flow: Flow): void {
    flow.endLine();
    for (const child of table.childNodes) {
      if (isElement(child) && child.tagName === 'caption') this.#element(child, context, flow);
    }
    const rows = rowsOfTable(table).map((row) =>
      row.flatMap((cell) => {
        if (isHidden(cell)) return [];
        const items = this.#inside(cell, contextIn(cell, context));
        return [items, ...Array.from({ length: spanOf(cell) - 1 }, (): FlowItem[] => [])];
      }),
    );
    const isLayout = /^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '');
    const data = isLayout ? null : tableOf(rows);
    if (data) flow.addBlocks([data]);
    else for (const item of rows.flat(2)) flow.add(item);
  }

  #figure(figure: HtmlElement, context: Context, flow: Flow): void {
    const caption = figure.childNodes.find(
      (child): child is HtmlElement => isElement(child) && child.tagName === 'figcaption',
    );
    const others = figure.childNodes.filter((child) => child !== caption);
    const items = this.read(others, context).items();
    const words = caption ? this.#blocksIn(caption, context) : [];
    const [only] = items;
    flow.endLine();
    if (items.length === 1 && only?.kind === 'block' && only.node.type.name === 'figure') {
      const content = fitInline(only.node.type, inlineOf(words));
      flow.addBlocks([only.node.type.create(only.node.attrs, content)]);
    } else {
      for (const item of items) flow.add(item);
      flow.addBlocks(words);
    }
  }
}

/** What stands for a frame that is not shown, which is mere text to a parser of pages. */
const wordsOfFrame = (frame: HtmlElement) => treeOf(textContent(frame));

/** Frames in frames are parsed once for each: few are. */
const belowFrame = (context: Context): Context => ({
  ...context,
  depth: context.depth + MAX_DEPTH / 4,
});

function headingLevel(element: HtmlElement): HeadingLevel | null {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return Number(tagName[1]);
  if (tagName === 'p' && /\bMsoTitle\b/.test(classesOf(element))) return 'title';
  if (tagName === 'p' && /\bMsoSubtitle\b/.test(classesOf(element))) return 'subtitle';
  if (attributeOf(element, 'role') !== 'heading') return null;
  return Math.min(
    6,
    Math.max(1, Number.parseInt(attributeOf(element, 'aria-level') ?? '', 10) || 2),
  );
}

/** An item begins with a paragraph. */
const withParagraph = (blocks: readonly Node[]): readonly Node[] =>
  blocks[0]?.type.name === 'paragraph' ? blocks : [nodeType('paragraph').create(), ...blocks];

/** Code with its fences, kept as Markdown; `null` for text that only has its lines. */
function codeOf(pre: HtmlElement): readonly Node[] | null {
  const code = findElement(pre, ({ tagName }) => tagName === 'code');
  const isCode = code !== null || /\b(?:highlight|language-|lang-)/.test(classesOf(pre));
  const hasMore = findElement(pre, ({ tagName }) => tagName === 'img') !== null;
  const text = textContent(pre).replace(/^\n|\n+$/g, '');
  if (!isCode || hasMore || text.trim() === '') return null;
  const language = /\blang(?:uage)?-([\w+#-]+)/.exec(classesOf(code ?? pre))?.[1] ?? null;
  return [nodeType('verbatim').create({ markdown: codeMarkdown(text, language) })];
}

/** A picture by its address, or by its words where it has none that leads anywhere. */
function readPicture(image: HtmlElement, context: Context, flow: Flow): void {
  const alt = oneLine(attributeOf(image, 'alt') ?? '');
  const size = (name: string) => Number.parseInt(attributeOf(image, name) ?? '', 10);
  if (size('width') <= 1 || size('height') <= 1) return; // it counts readers
  const src = safeAddress(attributeOf(image, 'src') ?? '');
  const isOutside = src !== null && /^https?:/i.test(src);
  if (attributeOf(image, 'aria-roledescription') === 'checkbox') return; // its item says so
  if (EMOJI.test(alt)) flow.addText(alt, context.marks, false);
  else if (!isOutside) flow.addText(` ${alt} `, context.marks, false);
  else flow.addPicture({ src, alt });
}

/** The mark of a footnote as text in brackets, at the place of use and before the note. */
function readFootnoteMark(anchor: HtmlElement, context: Context, flow: Flow): boolean {
  const isWithin = attributeOf(anchor, 'href')?.startsWith('#') ?? false;
  const mark = FOOTNOTE_MARK.exec(textContent(anchor).trim())?.[1];
  if (!mark || !isWithin) return false;
  flow.addText(`[${mark}]`, context.marks, false);
  return true;
}
