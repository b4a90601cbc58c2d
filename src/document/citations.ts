import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Article } from './schema.ts';

/** What a citation points to: a source, where in it, and the words that bear the claim out. */
export interface Citation {
  readonly source: string;
  readonly locator: string;
  readonly excerpt: string;
}

/** One note for each different (source, locator, excerpt), numbered in order of first use. */
export interface Note extends Citation {
  readonly number: number;
  /** `id` for the first note on a source, `id.2`, `id.3` ... for the next ones. */
  readonly label: string;
}

/** Equal for citations that share one note. */
export const noteKey = ({ source, locator, excerpt }: Citation): string =>
  JSON.stringify([source, locator, excerpt]);

const citationsRead = new WeakMap<ProseMirrorNode, readonly FoundCitation[]>();

export interface FoundCitation extends Citation {
  /** Position relative to the start of the content of the node that was searched. */
  readonly pos: number;
}

/** The citations in a part of an article; the same array as long as the part is unchanged. */
export function citationsIn(part: ProseMirrorNode): readonly FoundCitation[] {
  let found = citationsRead.get(part);
  if (!found) {
    const list: FoundCitation[] = [];
    part.descendants((node, pos) => {
      if (node.type.name === 'citation') list.push({ ...(node.attrs as Citation), pos });
    });
    found = list;
    citationsRead.set(part, found);
  }
  return found;
}

/** Every citation of an article in its order, with absolute positions. */
export function findCitations(article: Article): FoundCitation[] {
  const found: FoundCitation[] = [];
  article.forEach((part, offset) => {
    for (const citation of citationsIn(part)) {
      found.push({ ...citation, pos: offset + 1 + citation.pos });
    }
  });
  return found;
}

/** The notes of an article by their key, in order of first use. */
export function notesOf(article: Article): Map<string, Note> {
  const notes = new Map<string, Note>();
  const uses = new Map<string, number>();
  article.forEach((part) => {
    for (const { source, locator, excerpt } of citationsIn(part)) {
      const key = noteKey({ source, locator, excerpt });
      if (notes.has(key)) continue;
      const use = (uses.get(source) ?? 0) + 1;
      uses.set(source, use);
      notes.set(key, {
        source,
        locator,
        excerpt,
        number: notes.size + 1,
        label: use === 1 ? source : `${source}.${use}`,
      });
    }
  });
  return notes;
}
