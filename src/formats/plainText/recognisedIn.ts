import type { Node } from '@tiptap/pm/model';
import type { Passage } from '../Passage.ts';

/** How much structure was found in a text, to be told to the writer. */
export interface Recognised {
  readonly headline: boolean;
  readonly sections: number;
  readonly whyItMatters: number;
  readonly lists: number;
  readonly sources: number;
  readonly relatedLinks: number;
}

const isList = (block: Node) =>
  block.type.name === 'bulletList' || block.type.name === 'orderedList';

/** Counts what a passage is made of. */
export function recognisedIn(passage: Passage): Recognised {
  const { headline, opening, parts, sources, related } = passage;
  return {
    headline: headline.length > 0,
    sections: parts.filter((part) => part.type.name === 'section').length,
    whyItMatters: parts.filter((part) => part.type.name === 'whyItMatters').length,
    lists: [...opening, ...parts.flatMap((part) => part.children)].filter(isList).length,
    sources: sources.length,
    relatedLinks: related.length,
  };
}
