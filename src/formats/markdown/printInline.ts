import type { Mark, Node } from '@tiptap/pm/model';
import type { PhrasingContent } from 'mdast';
import { type Citation, type MarkName, safeAddress } from '#document';
import type { Printing } from './Printing.ts';

/** Of marks that end together the first one here is the outermost. */
const OUTER_FIRST: readonly string[] = [
  'link',
  'bold',
  'italic',
  'strike',
] satisfies readonly MarkName[];

/** The content of a textblock as mdast. */
export function printInline(content: readonly Node[], printing: Printing): PhrasingContent[] {
  return keepFromDefining(nest(content, 0, content.length, [], printing));
}

/** Marks become nested nodes: of the marks that begin here, the one that lasts longest is outside. */
function nest(
  content: readonly Node[],
  from: number,
  to: number,
  open: readonly Mark[],
  printing: Printing,
): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let index = from;
  while (index < to) {
    const node = content[index] as Node;
    let outer: Mark | null = null;
    let end = index;
    for (const mark of nestedMarks(node)) {
      if (mark.isInSet(open)) continue;
      let last = index + 1;
      while (last < to && mark.isInSet((content[last] as Node).marks)) last += 1;
      if (last <= end) continue;
      outer = mark;
      end = last;
    }
    if (outer) {
      children.push(wrap(outer, nest(content, index, end, [...open, outer], printing)));
      index = end;
    } else {
      children.push(leaf(node, printing));
      index += 1;
    }
  }
  return children.map((child, at) =>
    child.type === 'break' && !isLineEnd(at, children) ? { type: 'html', value: '<br>' } : child,
  );
}

/** The marks that are printed around a node, in the order in which they would nest. */
function nestedMarks({ marks }: Node): readonly Mark[] {
  if (marks.length === 0) return marks;
  return OUTER_FIRST.flatMap((name) =>
    marks.filter(
      (mark) =>
        mark.type.name === name && (name !== 'link' || safeAddress(mark.attrs.href) !== null),
    ),
  );
}

/** Whether a break can be a line's end: not at an edge of its text, and not before HTML. */
function isLineEnd(at: number, siblings: readonly PhrasingContent[]): boolean {
  const next = siblings[at + 1];
  return at > 0 && next !== undefined && next.type !== 'html';
}

function wrap(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type.name) {
    case 'bold':
      return { type: 'strong', children };
    case 'italic':
      return { type: 'emphasis', children };
    case 'strike':
      return { type: 'delete', children };
    default:
      return {
        type: 'link',
        url: mark.attrs.href,
        title: mark.attrs.title || null,
        children: children as Exclude<PhrasingContent, { type: 'link' | 'linkReference' }>[],
      };
  }
}

function leaf(node: Node, printing: Printing): PhrasingContent {
  switch (node.type.name) {
    case 'hardBreak':
      return { type: 'break' };
    case 'citation': {
      const label = printing.label(node.attrs as Citation);
      return { type: 'footnoteReference', identifier: label, label };
    }
    case 'verbatimInline':
      return { type: 'html', value: String(node.attrs.markdown).replace(/\s*\n\s*/g, ' ') };
    default: {
      const value = node.text ?? '';
      const isCode = node.marks.some((mark) => mark.type.name === 'code');
      return { type: isCode ? 'inlineCode' : 'text', value };
    }
  }
}

/**
 * A citation at a line's start with a colon after it would read as the definition of a note: the
 * colon is escaped.
 */
function keepFromDefining(children: PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child, at): PhrasingContent[] => {
    const reference = children[at - 1];
    const before = children[at - 2];
    if (
      child.type !== 'text' ||
      !child.value.startsWith(':') ||
      reference?.type !== 'footnoteReference' ||
      (before !== undefined && before.type !== 'break')
    ) {
      return [child];
    }
    const rest = child.value.slice(1);
    return [
      { type: 'html', value: '\\:' },
      ...(rest ? [{ type: 'text', value: rest } as const] : []),
    ];
  });
}
