import { oneLine } from '#document';

/** The parts of an article that a text names by a word. */
export type LabelledPart = 'whyItMatters' | 'sources' | 'relatedLinks';

const WORDS: Readonly<Record<LabelledPart, readonly string[]>> = {
  whyItMatters: [
    'why it matters',
    'why this matters',
    'warum es wichtig ist',
    'warum das wichtig ist',
  ],
  sources: ['sources consulted', 'sources', 'quellen'],
  relatedLinks: [
    'related links',
    'related coverage',
    'related',
    'related articles',
    'related stories',
    'further reading',
    'mehr zum thema',
    'weiterführende links',
  ],
};

const PARTS = new Map(
  Object.entries(WORDS).flatMap(([part, words]) =>
    words.map((word): [string, LabelledPart] => [word, part as LabelledPart]),
  ),
);

const WITH_REST = /^([^:：]{3,40})[:：]\s*(.*)$/su;

/**
 * The part that a line names, and what else it says: `Related coverage: A title` names the related
 * links and one of them. `null` for any other line.
 */
export function labelIn(line: string): { part: LabelledPart; rest: string } | null {
  const [, words = line, rest = ''] = WITH_REST.exec(line) ?? [];
  const part = PARTS.get(oneLine(words).toLowerCase());
  return part ? { part, rest: rest.trim() } : null;
}
