import {
  type Alias,
  type Document,
  isAlias,
  isNode,
  isPair,
  type Node,
  stringify,
  visit,
} from 'yaml';

/** `*name`, and the node that it stands for. */
interface FoundAlias {
  readonly alias: Alias;
  readonly target: Node;
}

/** The aliases of a document. */
export interface Aliases {
  readonly targets: ReadonlyMap<unknown, Node>;
  /** Of each top-level pair those that stand for a value of a pair that will be lost. */
  readonly broken: ReadonlyMap<unknown, readonly FoundAlias[]>;
}

/** @param lost the top-level pairs whose lines are not kept */
export function aliasesIn(document: Document, lost: ReadonlySet<unknown>): Aliases {
  const anchors = new Map<string, { readonly node: Node; readonly pair: unknown }>();
  const targets = new Map<unknown, Node>();
  const broken = new Map<unknown, FoundAlias[]>();
  visit(document, (_key, node, path) => {
    const pair = path.find(isPair);
    if (isAlias(node)) {
      const anchor = anchors.get(node.source);
      if (!anchor) return;
      targets.set(node, anchor.node);
      if (lost.has(pair) || !lost.has(anchor.pair)) return;
      const found = broken.get(pair) ?? [];
      found.push({ alias: node, target: anchor.node });
      broken.set(pair, found);
    } else if (isNode(node) && node.anchor) anchors.set(node.anchor, { node, pair });
  });
  return { targets, broken };
}

/**
 * YAML in which aliases are replaced by what they stand for, on one line each.
 * @param offset where the text begins in its document
 * @param aliases those to be replaced, in the order of the text
 */
export function writeOut(
  text: string,
  offset: number,
  document: Document,
  aliases: readonly FoundAlias[],
): string {
  let written = '';
  let from = 0;
  for (const { alias, target } of aliases) {
    const [start, end] = alias.range ?? [0, 0];
    written += text.slice(from, start - offset) + inFlow(target, document);
    from = end - offset;
  }
  return written + text.slice(from);
}

/** What a value holds twice stands once in it; a few values within values would be a gigabyte. */
const inFlow = (node: Node, document: Document) =>
  stringify(node.toJS(document, { maxAliasCount: -1 }), {
    anchorPrefix: 'same',
    blockQuote: false,
    collectionStyle: 'flow',
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  }).trim();
