import { Fragment, type Mark, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Article, MarkName } from './schema.ts';

/** The marks that show on a space at their edge in other programs, or break there. */
const MARKS: readonly MarkName[] = ['link', 'bold', 'italic', 'strike'];

/** What is not seen at a line's end; wider spaces may be an indent that is meant. */
const UNSEEN = /[ \t\u00A0]/;
const SPACE = /\s/;

/**
 * An article as it goes out: without the spaces that typing leaves and no reader sees. Those at the
 * ends of lines go; those at the edges of bold, italic, struck and linked text stay, outside of the
 * mark. No word changes, what is normal stays so, and a tidy article is the same node.
 */
export const tidy = (article: Article): Article => tidyNode(article);

/** The same for a node of an article, its children included. */
export function tidyNode(node: ProseMirrorNode): ProseMirrorNode {
  if (node.isLeaf) return node;
  const content = Fragment.from(
    node.isTextblock ? tidyInline(node.children) : node.children.map(tidyNode),
  );
  return content.eq(node.content) ? node : node.copy(content);
}

/** The same for the content of a textblock. */
export function tidyInline(content: readonly ProseMirrorNode[]): readonly ProseMirrorNode[] {
  return MARKS.reduce(spacesOutside, linesOf(content).flatMap(withoutEnds));
}

/** Inline content, each break by itself between the lines that it parts. */
function linesOf(content: readonly ProseMirrorNode[]): readonly ProseMirrorNode[][] {
  const lines: ProseMirrorNode[][] = [[]];
  for (const node of content) {
    if (node.type.name === 'hardBreak') lines.push([node], []);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

const withoutEnds = (line: readonly ProseMirrorNode[]) => cutSpaces(line, UNSEEN)[1];

/** Inline content in which a mark begins and ends with something else than a space. */
function spacesOutside(
  content: readonly ProseMirrorNode[],
  name: MarkName,
): readonly ProseMirrorNode[] {
  const result: ProseMirrorNode[] = [];
  for (let from = 0; from < content.length; ) {
    const mark = content[from]?.marks.find(({ type }) => type.name === name);
    let to = from + 1;
    while (mark && to < content.length && mark.isInSet(content[to]?.marks ?? [])) to += 1;
    const run = content.slice(from, to);
    result.push(...(mark ? unmarkedAtEdges(run, mark) : run));
    from = to;
  }
  return result;
}

function unmarkedAtEdges(run: readonly ProseMirrorNode[], mark: Mark): readonly ProseMirrorNode[] {
  const [before, inner, after] = cutSpaces(run, SPACE);
  const unmarked = (node: ProseMirrorNode) => node.mark(mark.removeFromSet(node.marks));
  return [...before.map(unmarked), ...inner, ...after.map(unmarked)];
}

/** Inline content as the spaces at its beginning, what is between, and the spaces at its end. */
function cutSpaces(
  content: readonly ProseMirrorNode[],
  space: RegExp,
): [
  before: readonly ProseMirrorNode[],
  inner: readonly ProseMirrorNode[],
  after: readonly ProseMirrorNode[],
] {
  const fragment = Fragment.from(content);
  const start = spacesIn(content, space, 1);
  const end = start === fragment.size ? start : fragment.size - spacesIn(content, space, -1);
  return [
    fragment.cut(0, start).content,
    fragment.cut(start, end).content,
    fragment.cut(end).content,
  ];
}

/** How many spaces stand at one end of inline content. Those in code are part of it. */
function spacesIn(content: readonly ProseMirrorNode[], space: RegExp, step: 1 | -1): number {
  let count = 0;
  for (const node of step === 1 ? content : content.toReversed()) {
    if (!node.isText || node.marks.some(({ type }) => type.name === 'code')) return count;
    const text = node.text ?? '';
    let spaces = 0;
    while (spaces < text.length && space.test(text.at(step === 1 ? spaces : -1 - spaces) ?? '')) {
      spaces += 1;
    }
    count += spaces;
    if (spaces < text.length) return count;
  }
  return count;
}
