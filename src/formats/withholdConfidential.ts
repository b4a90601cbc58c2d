import { Fragment, type Node } from '@tiptap/pm/model';
import { type Citation, isConfidential, type Source, sourceNode } from '#document';
import { CONFIDENTIAL_TITLE } from './markdown/words.ts';
import type { Passage } from './Passage.ts';

/**
 * What may leave Galley, in any form: of a confidential source its id and that it is one; of its
 * notes, wherever they stand, neither locator nor excerpt. Notes are numbered before anything of
 * them is withheld, so that each has the number that it has on the screen.
 */

/** The ids of the sources of which nothing else may leave. */
export const withheldIds = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(sources.filter(isConfidential).map(({ id }) => id));

/** A source as it may leave. */
export const openSource = (source: Source): Source =>
  isConfidential(source)
    ? (sourceNode({ id: source.id, terms: source.terms }).attrs as Source)
    : source;

/** A note or a citation as it may leave. */
export const openNote = <Cited extends Citation>(
  note: Cited,
  withheld: ReadonlySet<string>,
): Cited => (withheld.has(note.source) ? { ...note, locator: '', excerpt: '' } : note);

/**
 * A passage whose nodes may leave as they are. Its notes on one confidential source have become one:
 * what numbers them goes by the passage before.
 */
export function withholdConfidential(passage: Passage): Passage {
  const withheld = withheldIds(passage.sources);
  if (withheld.size === 0) return passage;
  const strip = (node: Node): Node => {
    if (node.type.name === 'verbatim') {
      return node.type.create({ markdown: withholdNotes(String(node.attrs.markdown), withheld) });
    }
    if (node.type.name === 'citation') {
      return node.type.create(openNote(node.attrs as Citation, withheld), null, node.marks);
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
    sources: sources.map(openSource),
  };
}

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
