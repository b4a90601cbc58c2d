import { Fragment, type Mark, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import { safeAddress } from './addresses.ts';
import { withoutDash } from './attributions.ts';
import { listStart } from './blocks/lists.ts';
import { cleanCharacters, cleanLine } from './characters.ts';
import type { Citation } from './citations.ts';
import { normaliseSources } from './normaliseSources.ts';
import { renameSources } from './references.ts';
import { type Article, markType } from './schema.ts';
import { slugFrom } from './slugs.ts';
import { isSourceId } from './sourceIds.ts';
import { cleanField, sourcesNode } from './sources.ts';

/** Blocks, parts and sources that are known to be normal: what did not change is not read again. */
const normal = new WeakSet<ProseMirrorNode>();

/**
 * The normal form of an article: what every writer and reader of articles may rely on beyond the
 * schema. The very same node when it is normal already; the cost is that of what changed since.
 *
 * A section begins with its heading (one without is part of the part before it). Text has no line
 * ends and nothing that is no character. Links have safe addresses. Only text is marked as code. An
 * attribution begins with no dash. Sources have unique, valid ids and clean fields.
 */
export function normalise(article: Article): Article {
  const joined = joinHeadless(article);
  const { node } = sourcesNode(joined);
  if (normal.has(node)) return normaliseNode(joined);
  const sources = normaliseSources(node);
  normal.add(sources.node);
  const content = joined.content.replaceChild(joined.childCount - 2, sources.node);
  const fixed = sources.node === node ? joined : joined.copy(content);
  const { renames } = sources;
  return normaliseNode(renames.size > 0 ? renameSources(fixed, renames) : fixed);
}

/** Whether a part is a section that has lost its heading. */
export const isHeadless = (part: ProseMirrorNode) =>
  part.type.name === 'section' && part.firstChild?.type.name !== 'sectionHeading';

/** The article with each section that has lost its heading put into the part before it. */
export function joinHeadless(article: Article): Article {
  if (!article.children.some(isHeadless)) return article;
  const parts: ProseMirrorNode[] = [];
  for (const part of article.children) {
    const before = parts.at(-1);
    if (before && isHeadless(part)) {
      parts[parts.length - 1] = before.copy(before.content.append(part.content));
    } else parts.push(part);
  }
  return article.copy(Fragment.from(parts));
}

/** The normal form of a node of an article or of notes, its children included. */
export function normaliseNode(node: ProseMirrorNode): ProseMirrorNode {
  if (normal.has(node)) return node;
  if (node.isInline) return normaliseInline(node);

  const attrs = normaliseAttrs(node);
  let children: ProseMirrorNode[] | null = null;
  node.forEach((child, _offset, index) => {
    const fixed = normaliseNode(child);
    if (fixed === child) return;
    children ??= [...node.children];
    children[index] = fixed;
  });
  const inner = children === null ? node.content : Fragment.from(children);
  const content = node.type.name === 'attribution' ? withoutDash(inner) : inner;
  const result =
    content === node.content && attrs === null
      ? node
      : node.type.create(attrs ?? node.attrs, content, node.marks);
  normal.add(result);
  return result;
}

function normaliseInline(node: ProseMirrorNode): ProseMirrorNode {
  const marks = normaliseMarks(node);
  if (node.isText) {
    const text = cleanText(node.text ?? '');
    const fixed = text === node.text ? node : node.type.schema.text(text, node.marks);
    return marks === node.marks ? fixed : fixed.mark(marks);
  }
  const attrs =
    node.type.name === 'citation'
      ? normaliseCitation(node.attrs as Citation)
      : normaliseAttrs(node);
  if (attrs === null && marks === node.marks) return node;
  return node.type.create(attrs ?? node.attrs, null, marks);
}

function normaliseMarks(node: ProseMirrorNode): readonly Mark[] {
  let marks = node.marks;
  for (const mark of node.marks) {
    if (mark.type.name === 'code' && !node.isText) marks = mark.removeFromSet(marks);
    if (mark.type.name === 'link') {
      const href = safeAddress(mark.attrs.href);
      const title = cleanLine(mark.attrs.title);
      if (href === mark.attrs.href && title === mark.attrs.title) continue;
      marks = mark.removeFromSet(marks);
      if (href !== null) marks = markType('link').create({ href, title }).addToSet(marks);
    }
  }
  return marks;
}

function normaliseCitation(citation: Citation): Citation | null {
  const { source } = citation;
  return changed(citation, {
    source: isSourceId(source) ? source : slugFrom(source) || 'source',
    locator: cleanLine(citation.locator),
    excerpt: cleanLine(citation.excerpt),
  });
}

/** Attributes put right, or `null` when they are. */
function normaliseAttrs(node: ProseMirrorNode): object | null {
  const { attrs } = node;
  switch (node.type.name) {
    case 'subheading':
      return changed(attrs, { level: Math.min(6, Math.max(3, Math.round(attrs.level) || 3)) });
    case 'orderedList':
      return changed(attrs, { start: listStart(attrs.start) });
    case 'figure':
      return changed(attrs, {
        src: cleanLine(attrs.src),
        alt: cleanLine(attrs.alt),
        credit: cleanLine(attrs.credit),
      });
    case 'verbatim':
    case 'verbatimInline':
      return changed(attrs, { markdown: cleanCharacters(attrs.markdown).replace(/\r\n?/g, '\n') });
    case 'relatedLink':
      return changed(attrs, {
        title: cleanField(attrs.title),
        address: cleanField(attrs.address),
        reason: cleanField(attrs.reason),
      });
    default:
      return null;
  }
}

function changed<Attrs extends object>(before: object, after: Attrs): Attrs | null {
  const old: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(after).some(([name, value]) => old[name] !== value) ? after : null;
}

const cleanText = (text: string) => cleanCharacters(text).replace(/\r\n?|\n/g, ' ');
