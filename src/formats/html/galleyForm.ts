import type { Node } from '@tiptap/pm/model';
import * as v from 'valibot';
import { normalise, SOURCE_KINDS, SOURCE_TERMS, schema } from '#document';
import { articleFrom, type Passage, passageOf } from '../Passage.ts';
import { withholdPassage } from '../withholdPassage.ts';
import { escapeHtml, printHtml } from './printHtml.ts';
import { attributeOf, type HtmlElement, type HtmlNode, isElement, treeOf } from './tree.ts';

/** A passage on the clipboard. */
export interface Clip {
  /** Finds what was copied in this very window again, with all that did not leave it. */
  readonly id: string;
  /** Whether it is a whole article, with all its sources and related links. */
  readonly isWhole: boolean;
  readonly passage: Passage;
}

/** The attribute that carries a passage in Galley's own form through the clipboard. */
const ATTRIBUTE = 'data-galley';

/** The version of the shape below; another one is not read. */
const VERSION = 1;

const nodes = v.array(v.looseObject({ type: v.string() }));
const field = v.string();

const shape = v.object({
  version: v.literal(VERSION),
  id: v.string(),
  isWhole: v.boolean(),
  headline: nodes,
  standfirst: nodes,
  opening: nodes,
  parts: nodes,
  sources: v.array(
    v.object({
      id: field,
      title: field,
      address: field,
      kind: v.picklist(['', ...SOURCE_KINDS]),
      publisher: field,
      author: field,
      published: field,
      accessed: field,
      archived: field,
      terms: v.picklist(['', ...SOURCE_TERMS]),
      note: field,
    }),
  ),
  related: v.array(v.object({ title: field, address: field, reason: field })),
});

/**
 * HTML for other programs that carries Galley's own form in it, so that a passage pasted back is the
 * same to the letter. A confidential source is only its id in both.
 */
export function printClip({ id, isWhole, passage }: Clip): string {
  const { headline, standfirst, opening, parts, sources, related } = withholdPassage(passage);
  const json = (list: readonly Node[]) => list.map((node) => node.toJSON());
  const form = JSON.stringify({
    version: VERSION,
    id,
    isWhole,
    headline: json(headline),
    standfirst: json(standfirst),
    opening: json(opening),
    parts: json(parts),
    sources,
    related,
  });
  const html = printHtml(passage, isWhole);
  return `<meta charset="utf-8"><div ${ATTRIBUTE}="${escapeHtml(form)}">${html}</div>`;
}

/**
 * What {@link printClip} wrote, or `null` for any other HTML. It may come from anywhere: its shape is
 * checked, then its nodes against the schema, and what comes back is normal (see `normalise`).
 */
export function parseClip(html: string): Clip | null {
  if (!html.includes(ATTRIBUTE)) return null;
  const form = formIn(treeOf(html));
  if (form === null) return null;
  try {
    const result = v.safeParse(shape, JSON.parse(form));
    if (!result.success) return null;
    const { id, isWhole, sources, related, ...content } = result.output;
    const read = (list: readonly unknown[]) => list.map((json) => schema.nodeFromJSON(json));
    const article = articleFrom({
      headline: read(content.headline),
      standfirst: read(content.standfirst),
      opening: read(content.opening),
      parts: read(content.parts),
      sources,
      related,
    });
    article.check();
    return { id, isWhole, passage: passageOf(normalise(article)) };
  } catch {
    return null; // JSON that is none, or nodes that the schema does not know
  }
}

/** The form on the one element that holds all there is; among other content it is not the whole. */
function formIn(tree: readonly HtmlNode[]): string | null {
  let form: string | null = null;
  let count = 0;
  const look = (node: HtmlNode): void => {
    if (!isElement(node)) {
      if ('value' in node && node.value.trim() !== '') count += 1;
    } else if (/^(?:html|body)$/.test(node.tagName)) node.childNodes.forEach(look);
    else if (!/^(?:head|meta|br)$/.test(node.tagName)) {
      count += 1;
      form = attributeOf(node satisfies HtmlElement, ATTRIBUTE);
    }
  };
  tree.forEach(look);
  return count === 1 ? form : null;
}
