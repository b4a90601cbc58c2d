import type { Node } from '@tiptap/pm/model';
import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  Paragraph,
  Root,
  RootContent,
} from 'mdast';
import { build, type Citation } from '#document';
import type { Problem, ProblemCode } from '../Imported.ts';
import { readBlock } from './blocks/index.ts';
import { paragraph } from './blocks/paragraph.ts';
import { slice, verbatimSource } from './verbatimSource.ts';

/** Lists nested deeper than this are kept as Markdown: nobody reads them, and the stack is finite. */
const MAX_DEPTH = 40;

/** Emphasis nested deeper than this stands as its Markdown: nobody reads it, and the stack is finite. */
export const MAX_INLINE_DEPTH = 60;

/** One file being read: its text, its definitions, and the problems found so far. */
export class Reading {
  readonly problems: Problem[] = [];
  /** The definitions that were met among the blocks, in the file's order. */
  readonly lifted: (Definition | FootnoteDefinition)[] = [];
  /** The labels that verbatim Markdown refers to. */
  readonly keptLinks = new Set<string>();
  readonly keptNotes = new Set<string>();
  /** Finds the citation that a reference to a note stands for. */
  citationOf: (reference: FootnoteReference) => Citation | null = () => null;
  readonly #source: string;
  readonly #definitions = new Map<string, Definition>();
  readonly #notes = new Map<string, FootnoteDefinition>();
  readonly #linked = new Set<string>();

  constructor(source: string, root: Root) {
    this.#source = source;
    const topNotes = new Map<string, FootnoteDefinition>();
    for (const node of walk(root)) {
      if (node.type === 'definition') {
        if (!this.#definitions.has(node.identifier)) this.#definitions.set(node.identifier, node);
      } else if (node.type === 'footnoteDefinition') {
        if (!this.#notes.has(node.identifier)) this.#notes.set(node.identifier, node);
      } else if (node.type === 'linkReference' || node.type === 'imageReference') {
        this.#linked.add(node.identifier);
      }
    }
    for (const node of root.children) {
      if (node.type === 'footnoteDefinition' && !topNotes.has(node.identifier)) {
        topNotes.set(node.identifier, node);
      }
    }
    for (const [identifier, note] of topNotes) this.#notes.set(identifier, note);
  }

  definition(identifier: string): Definition | undefined {
    return this.#definitions.get(identifier);
  }

  /** Whether anything in the file refers to a definition. */
  isLinked(identifier: string): boolean {
    return this.#linked.has(identifier);
  }

  /** The note that a label stands for: of those among the blocks before those inside one. */
  note(identifier: string): FootnoteDefinition | undefined {
    return this.#notes.get(identifier);
  }

  /** Whether a node of the tree is written with a definition, so that its source needs that. */
  isReference(node: Nodes): boolean {
    return this.slice(node).endsWith(']');
  }

  slice(node: Nodes): string {
    return slice(node, this.#source);
  }

  problem(code: ProblemCode, node: Nodes, text: string): void {
    this.problems.push({ line: node.position?.start.line ?? 1, code, text });
  }

  blocks(nodes: readonly RootContent[], depth: number): Node[] {
    const blocks: Node[] = [];
    for (const node of nodes) {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') this.lifted.push(node);
      else blocks.push(readBlock(node, this, depth));
    }
    return blocks;
  }

  paragraph(node: Paragraph): Node {
    const block = paragraph.read(node, this, 0);
    if (!block) throw new Error('A paragraph was not read as one');
    return block;
  }

  /** A block kept as Markdown; what it refers to is kept with it. */
  verbatim(node: RootContent): Node {
    for (const inner of walk(node)) {
      if (inner.type === 'linkReference' || inner.type === 'imageReference') {
        this.keptLinks.add(inner.identifier);
      } else if (inner.type === 'footnoteReference') this.keptNotes.add(inner.identifier);
    }
    return build.verbatim(verbatimSource(node, this.#source));
  }

  isTooDeep(node: Nodes, depth: number): boolean {
    if (depth < MAX_DEPTH) return false;
    this.problem('too-deep', node, '');
    return true;
  }
}

/** A node and all that it holds, in the file's order; without recursion, as files nest at will. */
export function* walk(node: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if ('children' in next) {
      for (let at = next.children.length - 1; at >= 0; at -= 1) {
        waiting.push(next.children[at] as Nodes);
      }
    }
  }
}
