import type { Mark, Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Citation } from './citations.ts';
import { type Article, markType, type NodeName, nodeType, schema } from './schema.ts';
import { type RelatedLink, relatedLinkNode, type Source, sourceNode } from './sources.ts';

/**
 * A small builder of articles: `article({ headline: 'A', body: [section('B', p('text'))] })`.
 * Text stands for a text node; every function returns a checked node of the schema.
 */

export type Inline = string | ProseMirrorNode | readonly ProseMirrorNode[];

function inline(content: readonly Inline[]): ProseMirrorNode[] {
  return content.flatMap((item) =>
    typeof item === 'string' ? (item ? [schema.text(item)] : []) : [item].flat(),
  );
}

function checked(node: ProseMirrorNode): ProseMirrorNode {
  node.check();
  return node;
}

const textblock =
  (name: NodeName) =>
  (...content: Inline[]) =>
    checked(nodeType(name).create(null, inline(content)));

const container =
  (name: NodeName) =>
  (...content: ProseMirrorNode[]) =>
    checked(nodeType(name).create(null, content));

export const p = textblock('paragraph');
export const headline = textblock('headline');
export const standfirst = textblock('standfirst');
export const sectionHeading = textblock('sectionHeading');
export const attribution = textblock('attribution');
export const lede = container('lede');
export const why = container('whyItMatters');
export const quotation = container('quotation');
export const ul = container('bulletList');
export const divider = () => nodeType('divider').create();
export const verbatim = (markdown: string) => nodeType('verbatim').create({ markdown });
export const verbatimInline = (markdown: string) => nodeType('verbatimInline').create({ markdown });
export const br = () => nodeType('hardBreak').create();

export const subheading = (content: Inline, level = 3) =>
  checked(nodeType('subheading').create({ level }, inline([content])));

export const section = (heading: Inline, ...blocks: ProseMirrorNode[]) =>
  checked(
    nodeType('section').create(null, [
      sectionHeading(heading),
      ...(blocks.length > 0 ? blocks : [p()]),
    ]),
  );

export const ol = (start: number, ...items: ProseMirrorNode[]) =>
  checked(nodeType('orderedList').create({ start }, items));

/** A list item; a text is its paragraph. */
export const li = (...content: (string | ProseMirrorNode)[]) =>
  checked(
    nodeType('listItem').create(
      null,
      content.map((item) => (typeof item === 'string' ? p(item) : item)),
    ),
  );

export const task = (checkedOff: boolean, ...content: ProseMirrorNode[]) =>
  checked(nodeType('listItem').create({ checked: checkedOff }, content));

export const figure = (
  attrs: { src: string; alt?: string; credit?: string },
  ...caption: Inline[]
) => checked(nodeType('figure').create(attrs, inline(caption)));

export const cite = (source: string, locator = '', excerpt = '') =>
  nodeType('citation').create({ source, locator, excerpt } satisfies Citation);

const marked = (mark: Mark, content: readonly Inline[]) =>
  inline(content).map((node) => node.mark(mark.addToSet(node.marks)));

export const b = (...content: Inline[]) => marked(markType('bold').create(), content);
export const i = (...content: Inline[]) => marked(markType('italic').create(), content);
export const s = (...content: Inline[]) => marked(markType('strike').create(), content);
export const code = (...content: Inline[]) => marked(markType('code').create(), content);
export const a = (href: string, ...content: Inline[]) =>
  marked(markType('link').create({ href }), content);

/** An article; what is not given is empty. */
export function article(parts: {
  headline?: Inline;
  standfirst?: Inline;
  lede?: readonly ProseMirrorNode[];
  body?: readonly ProseMirrorNode[];
  sources?: readonly (Partial<Source> & { id: string })[];
  related?: readonly Partial<RelatedLink>[];
}): Article {
  return checked(
    nodeType('article').create(null, [
      headline(parts.headline ?? ''),
      standfirst(parts.standfirst ?? ''),
      lede(...(parts.lede?.length ? parts.lede : [p()])),
      ...(parts.body ?? []),
      nodeType('sources').create(null, (parts.sources ?? []).map(sourceNode)),
      nodeType('relatedLinks').create(null, (parts.related ?? []).map(relatedLinkNode)),
    ]),
  );
}
