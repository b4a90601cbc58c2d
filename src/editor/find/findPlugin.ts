import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { FindQuery } from './findInText.ts';
import { type RowMatch, rowMatches, sameRows } from './rowMatches.ts';
import { type TextMatch, textMatches, updateTextMatches } from './textMatches.ts';

export type FoundMatch = TextMatch | RowMatch;

/** What find and replace shows; `null` while it is closed. */
export interface FindState extends FindQuery {
  readonly replacement: string;
  /** In the order of the article: the text, then sources, then related links. */
  readonly found: readonly FoundMatch[];
  /** How many there are. */
  readonly matches: number;
  /** Which of them is the current one, from 0. */
  readonly current: number | null;
}

/** What the writer sets. */
export type FindFields = Pick<FindState, 'query' | 'matchCase' | 'wholeWord' | 'replacement'>;

/** What a transaction does to find and replace. */
export type FindMeta =
  | { readonly type: 'set'; readonly fields: Partial<FindFields> }
  | { readonly type: 'go'; readonly to: number }
  /** Something was replaced; the search goes on behind it. */
  | { readonly type: 'replaced'; readonly isBehind: (match: FoundMatch) => boolean }
  | { readonly type: 'close' };

interface Find {
  readonly state: FindState;
  /** The object that matches are kept by: a new one for each new query. */
  readonly query: FindQuery;
  readonly text: readonly TextMatch[];
  readonly rows: readonly RowMatch[];
  readonly shown: DecorationSet;
  /** Grows when the current match is to be brought into view. */
  readonly reveals: number;
}

export const findKey = new PluginKey<Find | null>('find');

/** Find and replace as it stands, `null` while it is closed. The same object until it changes. */
export const findState = (state: EditorState): FindState | null =>
  findKey.getState(state)?.state ?? null;

/**
 * Finds in the text (matches are shown with the class `find-match`, the current one also with
 * `current`) and in the fields of sources and related links.
 */
export const findPlugin = () =>
  new Plugin<Find | null>({
    key: findKey,
    state: { init: () => null, apply },
    props: { decorations: (state) => findKey.getState(state)?.shown },
    view: () => ({
      update(view, before) {
        const find = findKey.getState(view.state);
        if (find && find.reveals !== findKey.getState(before)?.reveals) reveal(view);
      },
    }),
  });

function apply(tr: Transaction, before: Find | null): Find | null {
  const meta: FindMeta | undefined = tr.getMeta(findKey);
  if (meta?.type === 'close') return null;
  if (meta?.type === 'set') return search(tr, before, meta.fields);
  if (!before) return null;
  const find = tr.docChanged ? afterChange(before, tr) : before;
  switch (meta?.type) {
    case 'go':
      return withCurrent(find, meta.to, tr.doc);
    case 'replaced': {
      const next = find.state.found.findIndex(meta.isBehind);
      return withCurrent(find, next < 0 ? firstOf(find.state.found) : next, tr.doc);
    }
    default:
      return find;
  }
}

const CLOSED: FindFields = { query: '', matchCase: false, wholeWord: false, replacement: '' };

function search(tr: Transaction, before: Find | null, changed: Partial<FindFields>): Find {
  const { query, matchCase, wholeWord, replacement } = { ...(before?.state ?? CLOSED), ...changed };
  const asked =
    before &&
    before.query.query === query &&
    before.query.matchCase === matchCase &&
    before.query.wholeWord === wholeWord
      ? before.query
      : { query, matchCase, wholeWord };
  if (before && asked === before.query) {
    return { ...before, state: { ...before.state, replacement } };
  }
  const text = textMatches(tr.doc, asked);
  const rows = isArticle(tr.doc) ? rowMatches(tr.doc, asked) : [];
  const found = [...text, ...rows];
  // The search begins at the caret and goes around.
  const next = found.findIndex((match) => match.kind !== 'text' || match.from >= tr.selection.from);
  const current = next < 0 ? firstOf(found) : next;
  return {
    state: { ...asked, replacement, found, matches: found.length, current },
    query: asked,
    text,
    rows,
    shown: showMatches(tr.doc, text, current),
    reveals: (before?.reveals ?? 0) + 1,
  };
}

function afterChange(before: Find, tr: Transaction): Find {
  const { query } = before;
  const text = updateTextMatches(before.text, tr, query);
  const rows =
    !isArticle(tr.doc) || sameRows(tr.before, tr.doc) ? before.rows : rowMatches(tr.doc, query);
  const found = [...text, ...rows];
  const current = currentAfter(before, tr, text, found);
  return {
    ...before,
    text,
    rows,
    state: { ...before.state, found, matches: found.length, current },
    shown: showMatches(tr.doc, text, current),
  };
}

/** The current match stays the same one; when it is gone, the next one takes its place. */
function currentAfter(
  { state, text: textBefore }: Find,
  tr: Transaction,
  text: readonly TextMatch[],
  found: readonly FoundMatch[],
): number | null {
  if (state.current === null || found.length === 0) return firstOf(found);
  const match = state.found[state.current];
  if (match?.kind === 'text') {
    const at = tr.mapping.map(match.from);
    const next = text.findIndex(({ from }) => from >= at);
    return next < 0 ? Math.min(text.length, found.length - 1) : next;
  }
  return Math.min(state.current - textBefore.length + text.length, found.length - 1);
}

const withCurrent = (find: Find, current: number | null, doc: ProseMirrorNode): Find => ({
  ...find,
  state: { ...find.state, current },
  shown: showMatches(doc, find.text, current),
  reveals: find.reveals + 1,
});

const firstOf = (found: readonly FoundMatch[]) => (found.length > 0 ? 0 : null);

const isArticle = (doc: ProseMirrorNode) => doc.type.name === 'article';

const SHOWN = 1000; // matches around the current one; drawing many thousands takes seconds

function showMatches(
  doc: ProseMirrorNode,
  text: readonly TextMatch[],
  current: number | null,
): DecorationSet {
  const first = Math.max(0, Math.min((current ?? 0) - SHOWN / 2, text.length - SHOWN));
  const decorations = text.slice(first, first + SHOWN).map(({ from, to }, index) =>
    Decoration.inline(from, to, {
      class: first + index === current ? 'find-match current' : 'find-match',
    }),
  );
  return DecorationSet.create(doc, decorations);
}

/**
 * Brings the current match into view without moving the selection. Twice, because text that the
 * browser has not laid out yet may turn out taller than it had reckoned.
 */
function reveal(view: EditorView): void {
  const scroll = () =>
    view.dom.querySelector('.find-match.current')?.scrollIntoView({ block: 'nearest' });
  scroll();
  requestAnimationFrame(scroll);
}
