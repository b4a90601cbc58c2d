import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import {
  type Article,
  findCitations,
  isConfidential,
  type Note,
  noteKey,
  notesOf,
  sourcesOf,
} from '#document';
import { t } from '#messages';
import { changedRange } from '../changedRange.ts';
import { sourceTitle } from './sourceTitle.ts';

/** How often a source is cited, and by the notes of which numbers. */
export interface SourceUse {
  readonly count: number;
  readonly numbers: readonly number[];
}

interface Citations {
  readonly notes: ReadonlyMap<string, Note>;
  readonly uses: ReadonlyMap<string, SourceUse>;
  readonly shown: DecorationSet;
}

const citationsKey = new PluginKey<Citations>('citations');

/**
 * Numbers the citations: the number in `data-number` for the style sheet, and "Note 2: Title" as
 * accessible name.
 *
 * A transaction that touches neither a citation nor the sources moves the numbers along with the
 * text. Any other counts again, over lists that are kept with each part.
 */
export const citationsPlugin = () =>
  new Plugin<Citations>({
    key: citationsKey,
    state: {
      init: (_, { doc }) => numbered(doc),
      apply(tr, before) {
        if (!tr.docChanged) return before;
        if (needsCounting(tr)) return numbered(tr.doc);
        // A step may replace more than what differs; what it replaced is drawn anew.
        let isLost = false;
        const onRemove = () => {
          isLost = true;
        };
        const shown = before.shown.map(tr.mapping, tr.doc, { onRemove });
        return isLost ? numbered(tr.doc) : { ...before, shown };
      },
    },
    props: { decorations: (state) => citationsKey.getState(state)?.shown },
  });

const NO_NOTES: ReadonlyMap<string, Note> = new Map();
const NO_USES: ReadonlyMap<string, SourceUse> = new Map();

/** The notes by their key, in order of first use; the same map until a citation changes. */
export const notesIn = (state: EditorState): ReadonlyMap<string, Note> =>
  citationsKey.getState(state)?.notes ?? NO_NOTES;

/** Where each cited source is used, by id; the same map until a citation or a source changes. */
export const usesOf = (state: EditorState): ReadonlyMap<string, SourceUse> =>
  citationsKey.getState(state)?.uses ?? NO_USES;

function needsCounting(tr: Transaction): boolean {
  if (sourcesOf(tr.before) !== sourcesOf(tr.doc)) return true;
  const changed = changedRange(tr.before, tr.doc);
  return (
    changed !== null &&
    (holdsCitation(tr.before, changed.from, changed.toBefore) ||
      holdsCitation(tr.doc, changed.from, changed.to))
  );
}

function holdsCitation(doc: ProseMirrorNode, from: number, to: number): boolean {
  let holds = false;
  doc.nodesBetween(from, to, (node) => {
    holds ||= node.type.name === 'citation';
    return !holds;
  });
  return holds;
}

function numbered(article: Article): Citations {
  const notes = notesOf(article);
  const titleOf = titlesIn(article);
  const uses = new Map<string, { count: number; numbers: number[] }>();
  const decorations = findCitations(article).map((citation) => {
    const number = notes.get(noteKey(citation))?.number ?? 0;
    const use = uses.get(citation.source) ?? { count: 0, numbers: [] };
    use.count += 1;
    if (!use.numbers.includes(number)) use.numbers.push(number);
    uses.set(citation.source, use);
    return Decoration.node(citation.pos, citation.pos + 1, {
      role: 'img', // a `sup` may not be a `doc-noteref`, and without a role it has no name
      'data-number': String(number),
      'aria-label': t.editor.note(number, titleOf(citation.source)),
    });
  });
  return { notes, uses, shown: DecorationSet.create(article, decorations) };
}

/**
 * What the citations of an article's sources are called, by id; also those that need no entry, or have
 * lost it. The names of what is drawn go along on paper, in the tags of a PDF: so a confidential source
 * is not called by its own.
 */
export function titlesIn(article: Article): (id: string) => string {
  const titles = new Map(
    sourcesOf(article).map((source) => [
      source.id,
      isConfidential(source) ? t.editor.confidentialSource : sourceTitle(source),
    ]),
  );
  return (id) => titles.get(id) ?? titleWithoutSource(id);
}

const titleWithoutSource = (id: string): string =>
  id === 'own'
    ? t.sources.citation.own
    : id === 'known'
      ? t.sources.citation.known
      : t.editor.missingSource;
