import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type Article, wordsOf } from '#document';
import { partLabel } from './partLabel.ts';

export type OutlineKind =
  | 'headline'
  | 'lede'
  | 'section'
  | 'whyItMatters'
  | 'sources'
  | 'relatedLinks';

/** One line of the outline. */
export interface OutlineEntry {
  readonly kind: OutlineKind;
  /** The heading of a section; what the part is called otherwise. */
  readonly label: string;
  /** Words; for sources and related links how many there are. */
  readonly count: number;
  /** Which child of the article it is. */
  readonly index: number;
}

/** The parts one goes to: headline, lede, sections, "why it matters", sources, related links. */
export function outlineOf(article: Article): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  article.forEach((part, _pos, index) => {
    const kind = part.type.name;
    if (!isOutlined(kind)) return;
    entries.push({ kind, label: partLabel(part), count: countOf(part, kind), index });
  });
  return entries;
}

/** Whether two outlines look the same. */
export const isSameOutline = (a: readonly OutlineEntry[], b: readonly OutlineEntry[]): boolean =>
  a.length === b.length &&
  a.every((entry, index) => {
    const other = b[index];
    return other?.kind === entry.kind && other.label === entry.label && other.count === entry.count;
  });

const KINDS: ReadonlySet<string> = new Set<OutlineKind>([
  'headline',
  'lede',
  'section',
  'whyItMatters',
  'sources',
  'relatedLinks',
]);

const isOutlined = (name: string): name is OutlineKind => KINDS.has(name);

const countOf = (part: ProseMirrorNode, kind: OutlineKind) =>
  kind === 'sources' || kind === 'relatedLinks' ? part.childCount : wordsOf(part);
