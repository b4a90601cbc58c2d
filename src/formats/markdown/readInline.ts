import type { Mark, Node, NodeType } from '@tiptap/pm/model';
import type { Delete, Image, Link, PhrasingContent } from 'mdast';
import { build, type MarkName, markType, nodeType, oneLine, safeAddress, schema } from '#document';
import { MAX_INLINE_DEPTH, type Reading } from './Reading.ts';
import { printTree } from './syntax.ts';

const BREAK = /^<br\s*\/?>$/i;

/** Whether HTML is a line's break, which a paragraph has a node for. */
export const isBreakTag = (node: PhrasingContent | undefined) =>
  node?.type === 'html' && BREAK.test(node.value);

const MARK_OF: Readonly<Record<string, MarkName>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'strike',
};

/**
 * The content of a textblock from mdast. What the type of the textblock does not allow becomes text
 * (a link's words, the Markdown of an image); what has no form of its own becomes `verbatimInline`.
 */
export function readInline(
  children: readonly PhrasingContent[],
  type: NodeType,
  reading: Reading,
): Node[] {
  return new InlineReader(type, reading).read(children);
}

class InlineReader {
  readonly #type: NodeType;
  readonly #reading: Reading;
  readonly #nodes: Node[] = [];

  constructor(type: NodeType, reading: Reading) {
    this.#type = type;
    this.#reading = reading;
  }

  read(children: readonly PhrasingContent[]): Node[] {
    this.#readAll(children, [], 0);
    return this.#nodes;
  }

  #readAll(children: readonly PhrasingContent[], marks: readonly Mark[], depth: number): void {
    children.forEach((child, at) => {
      const next = children[at + 1];
      if (child.type === 'text') this.#text(child.value, marks, next);
      else if (child.type === 'delete') this.#delete(child, children[at - 1], next, marks, depth);
      else this.#readOne(child, marks, depth);
    });
  }

  #readOne(node: PhrasingContent, marks: readonly Mark[], depth: number): void {
    switch (node.type) {
      case 'strong':
      case 'emphasis':
        this.#marked(node, marks, depth);
        break;
      case 'link':
        this.#link(node, marks, depth);
        break;
      case 'linkReference': {
        const definition = this.#reading.definition(node.identifier);
        if (!definition) this.#source(node, marks);
        else {
          const { url, title } = definition;
          const link: Link = { type: 'link', url, title: title ?? null, children: node.children };
          if (node.position) link.position = node.position;
          this.#link(link, marks, depth);
        }
        break;
      }
      case 'inlineCode':
        this.#push(node.value, [...marks, markType('code').create()]);
        break;
      case 'break':
        this.#break(marks);
        break;
      case 'footnoteReference': {
        const citation = this.#allows('citation') ? this.#reading.citationOf(node) : null;
        if (citation)
          this.#nodes.push(
            build
              .cite(citation.source, citation.locator, citation.excerpt)
              .mark(this.#allowed(marks)),
          );
        else this.#push(`[^${node.label ?? node.identifier}]`, marks);
        break;
      }
      case 'html':
        if (isBreakTag(node)) this.#break(marks);
        else this.#source(node, marks);
        break;
      case 'imageReference': {
        const definition = this.#reading.definition(node.identifier);
        if (!definition) this.#source(node, marks);
        else {
          const { url, title } = definition;
          this.#image({ type: 'image', url, title: title ?? null, alt: node.alt ?? '' }, marks);
        }
        break;
      }
      default:
        this.#source(node, marks);
    }
  }

  #text(value: string, marks: readonly Mark[], next: PhrasingContent | undefined): void {
    let text = value;
    // A line's end beside a break is no second one.
    if (this.#nodes.at(-1)?.type.name === 'hardBreak') text = text.replace(/^\n/, '');
    if (isBreakTag(next)) text = text.replace(/\n$/, '');
    this.#push(text, marks);
  }

  #push(text: string, marks: readonly Mark[]): void {
    const clean = text.replace(/\r\n?|\n/g, ' ');
    if (clean) this.#nodes.push(schema.text(clean, this.#allowed(marks)));
  }

  #break(marks: readonly Mark[]): void {
    if (this.#allows('hardBreak')) this.#nodes.push(build.br().mark(this.#allowed(marks)));
    else this.#push(' ', marks);
  }

  #marked(
    node: Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>,
    marks: readonly Mark[],
    depth: number,
  ): void {
    if (depth >= MAX_INLINE_DEPTH) {
      this.#reading.problem('too-deep', node, '');
      this.#source(node, marks);
      return;
    }
    const mark = markType(MARK_OF[node.type] as MarkName).create();
    this.#readAll(node.children, mark.addToSet(marks), depth + 1);
  }

  #link(node: Link, marks: readonly Mark[], depth: number): void {
    const href = safeAddress(node.url);
    if (!this.#type.allowsMarkType(markType('link'))) {
      this.#reading.problem('headline-simplified', node, node.url);
      this.#readAll(node.children, marks, depth + 1);
    } else if (href === null || node.children.length === 0 || depth >= MAX_INLINE_DEPTH) {
      if (href === null && node.url) this.#reading.problem('unsafe-link', node, node.url);
      const source = this.#reading.isReference(node) ? printTree(node).trim() : null;
      this.#source(node, marks, source);
    } else {
      const title = oneLine(node.title ?? '');
      const link = markType('link').create({ href, title });
      this.#readAll(node.children, link.addToSet(marks), depth + 1);
    }
  }

  /** `{~~old~>new~~}` is CriticMarkup, not struck text; it is written as the pair that GFM leaves be. */
  #delete(
    node: Delete,
    before: PhrasingContent | undefined,
    after: PhrasingContent | undefined,
    marks: readonly Mark[],
    depth: number,
  ): void {
    const [only, ...others] = node.children;
    const isSubstitution =
      before?.type === 'text' &&
      before.value.endsWith('{') &&
      after?.type === 'text' &&
      after.value.startsWith('}') &&
      only?.type === 'text' &&
      others.length === 0 &&
      only.value.includes('~>');
    if (!isSubstitution) {
      this.#marked(node, marks, depth);
      return;
    }
    const at = only.value.indexOf('~>');
    this.#push(`--${only.value.slice(0, at)}--}{++${only.value.slice(at + 2)}++`, marks);
  }

  #image(node: Image, marks: readonly Mark[]): void {
    this.#source(node, marks, printTree(node).trim());
  }

  /** The Markdown of a node as it is, on one line. */
  #source(node: PhrasingContent, marks: readonly Mark[], markdown: string | null = null): void {
    const source = (markdown ?? this.#reading.slice(node)).replace(/\n[ \t]*(?:>[ \t]?)?/g, ' ');
    if (!this.#allows('verbatimInline')) {
      if (this.#type.name === 'headline') {
        this.#reading.problem('headline-simplified', node, source);
      }
      this.#push(source, marks);
    } else if (source) {
      this.#nodes.push(build.verbatimInline(source).mark(this.#allowed(marks)));
    }
  }

  #allows(name: 'citation' | 'hardBreak' | 'verbatimInline'): boolean {
    return this.#type.contentMatch.matchType(nodeType(name)) !== null;
  }

  /** The marks that this textblock allows, in the schema's order. */
  #allowed(marks: readonly Mark[]): readonly Mark[] {
    return this.#type.allowedMarks(marks.reduce<readonly Mark[]>((set, m) => m.addToSet(set), []));
  }
}
