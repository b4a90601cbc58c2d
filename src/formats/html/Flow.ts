import type { Mark, Node } from '@tiptap/pm/model';
import { nodeType, schema } from '#document';
import { type ListLine, nestLists } from '../plainText/nestLists.ts';
import { InlineRun, trimmed } from './InlineRun.ts';
import { imageMarkdown } from './markdownOf.ts';

/** A piece of a page, in its order. */
export type FlowItem =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly content: readonly Node[] }
  | { readonly kind: 'line'; readonly line: ListLine }
  | { readonly kind: 'block'; readonly node: Node }
  | { readonly kind: 'attribution'; readonly content: readonly Node[] };

/** 1 to 6 as in `h1` to `h6`; word processors also know a title and a subtitle. */
export type HeadingLevel = number | 'title' | 'subtitle';

export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** The shallowest subheading that an article has. */
const MIN_SUBHEADING = 3;

/** Collects what stands in one container of a page: its blocks, and the text between them. */
export class Flow {
  readonly #items: FlowItem[] = [];
  readonly #run = new InlineRun();
  /** The pictures in the run, by the nodes that stand for them. */
  readonly #pictures = new Map<Node, Picture>();

  addText(text: string, marks: readonly Mark[], keepsLines: boolean): void {
    this.#run.addText(text, marks, keepsLines);
  }

  addBreak(): void {
    this.#run.addBreak();
  }

  /** A picture: one of its own when it stands alone in its paragraph, else kept as Markdown. */
  addPicture(picture: Picture): void {
    const node = keptPicture(picture);
    this.#pictures.set(node, picture);
    this.#run.addLeaf(node);
  }

  add(item: FlowItem): void {
    this.endLine();
    this.#items.push(item);
  }

  addBlocks(blocks: readonly Node[]): void {
    this.endLine();
    this.#items.push(...blocks.map((node): FlowItem => ({ kind: 'block', node })));
  }

  /** Ends the paragraph at hand, if there is one. */
  endLine(): void {
    for (const content of this.#run.take()) {
      const pictures = this.#picturesAlone(content);
      const nodes = pictures ?? [nodeType('paragraph').create(null, content)];
      this.#items.push(...nodes.map((node): FlowItem => ({ kind: 'block', node })));
    }
  }

  /** What was collected. */
  items(): readonly FlowItem[] {
    this.endLine();
    return this.#items;
  }

  /** What was collected, as blocks that may stand in any container of blocks. */
  blocks(): Node[] {
    return blocksOfItems(this.items());
  }

  #picturesAlone(content: readonly Node[]): Node[] | null {
    const figures: Node[] = [];
    for (const node of content) {
      const picture = this.#pictures.get(node);
      if (picture) figures.push(nodeType('figure').create({ ...picture }));
      else if (!isSpace(node)) return null;
    }
    return figures;
  }
}

const isSpace = (node: Node) =>
  node.type.name === 'hardBreak' || (node.isText && node.text?.trim() === '');

/** Items as blocks: headings are subheadings, lines are lists. */
export function blocksOfItems(items: readonly FlowItem[]): Node[] {
  const blocks: Node[] = [];
  let lines: ListLine[] = [];
  const endLists = () => {
    blocks.push(...nestLists(lines));
    lines = [];
  };
  for (const item of items) {
    if (item.kind === 'line') {
      lines.push(item.line);
      continue;
    }
    endLists();
    if (item.kind === 'block') blocks.push(item.node);
    else if (item.kind === 'heading') blocks.push(subheadingOf(item.level, item.content));
    else blocks.push(nodeType('paragraph').create(null, item.content));
  }
  endLists();
  return blocks;
}

function subheadingOf(level: HeadingLevel, content: readonly Node[]): Node {
  const depth = typeof level === 'number' ? Math.max(MIN_SUBHEADING, level) : MIN_SUBHEADING;
  return nodeType('subheading').create({ level: depth }, content);
}

/** The inline content of blocks, one after another in one line; a picture is kept as Markdown. */
export function inlineOf(blocks: readonly Node[]): Node[] {
  const content: Node[] = [];
  const addLine = (line: readonly Node[]) => {
    if (content.length > 0 && line.length > 0) content.push(schema.text(' '));
    content.push(...line);
  };
  const add = (block: Node) => {
    if (!block.isTextblock) block.forEach(add);
    else {
      if (block.type.name === 'figure') addLine([keptPicture(block.attrs as Picture)]);
      addLine(block.children);
    }
  };
  blocks.forEach(add);
  return trimmed(content);
}

const keptPicture = ({ src, alt }: Picture): Node =>
  nodeType('verbatimInline').create({ markdown: imageMarkdown(src, alt) });
