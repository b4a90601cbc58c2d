import { Fragment, type Node } from '@tiptap/pm/model';
import { isConfidential, type Source, sourceNode } from '#document';
import { CONFIDENTIAL_TITLE } from './markdown/words.ts';
import type { Passage } from './Passage.ts';

/**
 * A passage as it may leave Galley: of a confidential source only its id and that it is one; its
 * citations say neither where nor what.
 */
export function withholdConfidential(passage: Passage): Passage {
  const withheld = new Set(passage.sources.filter(isConfidential).map(({ id }) => id));
  if (withheld.size === 0) return passage;
  const strip = (node: Node): Node => {
    if (node.type.name === 'verbatim') {
      return node.type.create({ markdown: withholdNotes(String(node.attrs.markdown), withheld) });
    }
    if (node.type.name === 'citation') {
      const { source } = node.attrs;
      return withheld.has(source) ? node.type.create({ source }, null, node.marks) : node;
    }
    return node.isLeaf ? node : node.copy(Fragment.from(node.children.map(strip)));
  };
  const { headline, standfirst, opening, parts, sources } = passage;
  return {
    ...passage,
    headline: headline.map(strip),
    standfirst: standfirst.map(strip),
    opening: opening.map(strip),
    parts: parts.map(strip),
    sources: sources.map((source) => (isConfidential(source) ? bare(source) : source)),
  };
}

const bare = ({ id, terms }: Source) => sourceNode({ id, terms }).attrs as Source;

/** A note at a line's beginning, in quotations and lists too. */
const NOTE = /^([ \t>*+\-\d.)]*)\[\^([^\]\n]+)\]:/;

/**
 * Kept Markdown without what its notes on confidential sources say. Such notes are kept when no
 * citation of the article stands for them. One ends where the next begins: rather too much of what is
 * kept stays here than too little.
 * @param withheld the ids of the confidential sources
 */
export function withholdNotes(markdown: string, withheld: ReadonlySet<string>): string {
  let isHeld = false;
  return markdown
    .split('\n')
    .flatMap((line) => {
      const [, before = '', label] = NOTE.exec(line) ?? [];
      if (label === undefined) return isHeld ? [] : [line];
      const id = label
        .toLowerCase()
        .replace(/_$/, '')
        .replace(/\.\d+$/, '');
      isHeld = withheld.has(id);
      return isHeld ? [`${before}[^${label}]: ${CONFIDENTIAL_TITLE}`] : [line];
    })
    .join('\n');
}
