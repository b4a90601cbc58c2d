import { Fragment, type Node } from '@tiptap/pm/model';
import type { Citation } from '#document';
import { withholdNotes } from './keptNotes.ts';
import { withNeutralIds } from './neutralIds.ts';
import type { Passage } from './Passage.ts';
import { copyWithholdsBy, openNote, openSource } from './withholdConfidential.ts';

/**
 * A passage whose nodes may leave as they are. Its notes on one confidential source have become one:
 * what numbers them goes by the passage before.
 */
export function withholdPassage(copied: Passage): Passage {
  const passage = withNeutralIds(copied);
  const { headline, standfirst, opening, parts, sources } = passage;
  const isWithheld = copyWithholdsBy(sources);
  const strip = (node: Node): Node => {
    if (node.type.name === 'verbatim') {
      return node.type.create({ markdown: withholdNotes(String(node.attrs.markdown), sources) });
    }
    if (node.type.name === 'citation') {
      return node.type.create(openNote(node.attrs as Citation, isWithheld), null, node.marks);
    }
    return node.isLeaf ? node : node.copy(Fragment.from(node.children.map(strip)));
  };
  return {
    ...passage,
    headline: headline.map(strip),
    standfirst: standfirst.map(strip),
    opening: opening.map(strip),
    parts: parts.map(strip),
    sources: sources.map(openSource),
  };
}
