import { Fragment } from '@tiptap/pm/model';
import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { build, nodeType, withoutDash } from '#document';
import { printInline } from '../printInline.ts';
import { readInline } from '../readInline.ts';
import type { BlockMarkdown } from './BlockMarkdown.ts';
import { asParagraph } from './paragraph.ts';

/** How an attribution begins; other dashes are read too. */
const DASH = '—';
const BEGINS_WITH_DASH = /^(?:[—–―]|--) ?/;
/** Such a mark on a block quote's first line is an alert on GitHub, not a quotation. */
const ALERT = /^>[ \t]*\[!\w+\]/;

/**
 * A block quote of paragraphs whose last line, where it begins with a dash, is the attribution. One
 * that has nothing but that line still waits for what was said.
 *
 * A quotation without one whose last line begins with a dash gets a last paragraph that is a dash
 * and nothing else.
 */
export const quotation: BlockMarkdown = {
  from: ['blockquote'],
  read(node, reading) {
    if (node.type !== 'blockquote' || ALERT.test(reading.slice(node))) return null;
    const paragraphs = paragraphsOf(node);
    if (!paragraphs) return null;
    const { text, attribution } = splitAttribution(paragraphs);
    const type = nodeType('attribution');
    const said = withoutDash(Fragment.from(readInline(attribution ?? [], type, reading)));
    const quoted = text.map((paragraph) => reading.paragraph(paragraph));
    return nodeType('quotation').create(null, [
      ...(quoted.length > 0 ? quoted : [build.p()]),
      ...(said.size > 0 ? [type.create(null, said)] : []),
    ]);
  },
  print(block, printing) {
    const paragraphs: Paragraph[] = [];
    let attribution: PhrasingContent[] | null = null;
    for (const child of block.children) {
      if (child.content.size === 0) continue;
      const children = printInline(child.children, printing);
      if (child.type.name === 'attribution') attribution = children;
      else paragraphs.push({ type: 'paragraph', children });
    }
    if (attribution) {
      const dash = { type: 'text', value: `${DASH} ` } as const;
      paragraphs.push({ type: 'paragraph', children: [dash, ...attribution] });
    } else if (splitAttribution(paragraphs).attribution !== null) {
      paragraphs.push({ type: 'paragraph', children: [{ type: 'text', value: DASH }] });
    }
    return paragraphs.length > 0 ? [{ type: 'blockquote', children: paragraphs }] : [];
  },
};

/** The paragraphs that a block quote is made of, or `null` when it holds anything else. */
function paragraphsOf({ children }: Blockquote): readonly Paragraph[] | null {
  const paragraphs = children.flatMap((child) => asParagraph(child) ?? []);
  return paragraphs.length > 0 && paragraphs.length === children.length ? paragraphs : null;
}

interface Split {
  readonly text: readonly Paragraph[];
  /** What follows the dash; empty when there is none on purpose, `null` when there is no dash. */
  readonly attribution: readonly PhrasingContent[] | null;
}

function splitAttribution(paragraphs: readonly Paragraph[]): Split {
  const last = paragraphs.at(-1);
  const none = { text: paragraphs, attribution: null };
  if (!last) return none;
  const before = paragraphs.slice(0, -1);
  const [first] = last.children;
  if (before.length === 0) return splitLastLine(before, last) ?? splitOnlyLine(last) ?? none;
  if (first?.type === 'text' && BEGINS_WITH_DASH.test(first.value)) {
    return { text: before, attribution: afterDash(last.children) };
  }
  return splitLastLine(before, last) ?? none;
}

/** A paragraph of one line that is a dash and a name. */
function splitOnlyLine({ children }: Paragraph): Split | null {
  const [first] = children;
  if (first?.type !== 'text' || !BEGINS_WITH_DASH.test(first.value)) return null;
  if (children.some((child) => child.type === 'break' || hasLineEnd(child))) return null;
  const attribution = afterDash(children);
  return attribution.length > 0 ? { text: [], attribution } : null;
}

const hasLineEnd = (child: PhrasingContent) => child.type === 'text' && child.value.includes('\n');

/** A paragraph whose last line, after a line's end of either kind, begins with a dash. */
function splitLastLine(before: readonly Paragraph[], last: Paragraph): Split | null {
  for (let at = last.children.length - 1; at >= 0; at -= 1) {
    const child = last.children[at] as PhrasingContent;
    const previous = last.children[at - 1];
    if (child.type === 'break') return null;
    if (child.type !== 'text') continue;
    const lineEnd = child.value.lastIndexOf('\n');
    const line = child.value.slice(lineEnd + 1);
    if (lineEnd < 0 && previous?.type !== 'break') continue;
    if (!BEGINS_WITH_DASH.test(line)) return null;
    const kept = last.children.slice(0, lineEnd < 0 ? at - 1 : at);
    if (lineEnd > 0) kept.push({ ...child, value: child.value.slice(0, lineEnd) });
    if (kept.length === 0) return null;
    const attribution = afterDash([{ ...child, value: line }, ...last.children.slice(at + 1)]);
    return { text: [...before, { ...last, children: kept }], attribution };
  }
  return null;
}

function afterDash([dash, ...rest]: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (dash?.type !== 'text') return rest;
  const value = dash.value.replace(BEGINS_WITH_DASH, '');
  return value ? [{ ...dash, value }, ...rest] : rest;
}
