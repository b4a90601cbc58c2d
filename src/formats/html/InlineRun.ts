import type { Mark, Node } from '@tiptap/pm/model';
import { nodeType, schema } from '#document';
import { cleanText } from '../plainText/rows.ts';

const COLLAPSIBLE = /[ \t\n\r\f]+/g;
const LINES = /\r\n?|\n/;

const isBreak = (node: Node | undefined) => node?.type.name === 'hardBreak';

/**
 * The text between two blocks, collected as a browser would show it: runs of white space are one
 * space, and none stands at the edges of a line.
 */
export class InlineRun {
  #nodes: Node[] = [];
  /** Whether white space that comes next shows: not at the start of a line, not twice. */
  #takesSpace = false;

  /** @param keepsLines whether a line end in the text is one on the page */
  addText(text: string, marks: readonly Mark[], keepsLines: boolean): void {
    const lines = keepsLines ? cleanText(text).split(LINES) : [cleanText(text)];
    lines.forEach((line, index) => {
      if (index > 0) this.addBreak();
      let shown = line.replace(COLLAPSIBLE, ' ');
      if (!this.#takesSpace && shown.startsWith(' ')) shown = shown.slice(1);
      if (shown === '') return;
      this.#nodes.push(schema.text(shown, marks));
      this.#takesSpace = !shown.endsWith(' ');
    });
  }

  addBreak(): void {
    if (this.#nodes.length === 0) return;
    this.#nodes.push(nodeType('hardBreak').create());
    this.#takesSpace = false;
  }

  addLeaf(node: Node): void {
    this.#nodes.push(node);
    this.#takesSpace = true;
  }

  /** What was collected, a list for each paragraph (an empty line parts two); it is empty after. */
  take(): Node[][] {
    const paragraphs: Node[][] = [];
    let paragraph: Node[] = [];
    this.#nodes.forEach((node, index) => {
      const parts = isBreak(node) && isBreak(this.#nodes[index - 1]);
      if (parts) {
        paragraphs.push(paragraph);
        paragraph = [];
      } else paragraph.push(node);
    });
    paragraphs.push(paragraph);
    this.#nodes = [];
    this.#takesSpace = false;
    return paragraphs.map(trimmed).filter((nodes) => nodes.length > 0);
  }
}

/** Inline content without white space and breaks at its edges and around its breaks. */
export function trimmed(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    if (isBreak(node)) {
      trimEnd(result);
      if (result.length > 0 && !isBreak(result.at(-1))) result.push(node);
    } else if (node.isText && (result.length === 0 || isBreak(result.at(-1)))) {
      const text = node.text?.trimStart();
      if (text) result.push(schema.text(text, node.marks));
    } else result.push(node);
  }
  for (let size = -1; size !== result.length; ) {
    size = result.length;
    trimEnd(result);
    if (isBreak(result.at(-1))) result.pop();
  }
  return result;
}

function trimEnd(nodes: Node[]): void {
  for (let last = nodes.at(-1); last?.isText; last = nodes.at(-1)) {
    const text = last.text?.trimEnd() ?? '';
    if (text === last.text) return;
    nodes.pop();
    if (text) nodes.push(schema.text(text, last.marks));
    if (text) return;
  }
}
