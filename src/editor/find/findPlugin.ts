import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isArticle } from '#document';
import type { FindQuery } from './findInText.ts';
import { type RowMatch, rowMatches, sameRows } from './rowMatches.ts';
import { type Shown, showMatches, updateShown } from './shownMatches.ts';
import {
  countMatches,
  countMatchesBefore,
  type TextMatch,
  textMatchAt,
  textMatches,
} from './textMatches.ts';

export type FoundMatch = TextMatch | RowMatch;

/** What find and replace shows; `null` while it is closed. */
export interface FindState extends FindQuery {
  readonly replacement: string;
  /** How many matches there are: in the text, then in sources, then in related links. */
  readonly matches: number;
  /** Which of them is the current one, from 0. */
  readonly current: number | null;
  /** The current match where it is in a source or a related link. */
  readonly row: RowMatch | null;
  /** What was last to be brought into view: another object each time, for rows are drawn elsewhere. */
  readonly revealed: { readonly row: RowMatch | null };
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
  /** How many matches are in the text. */
  readonly inText: number;
  /** The current match where it is in the text. */
  readonly current: TextMatch | null;
  readonly rows: readonly RowMatch[];
  readonly shown: Shown;
}

export const findKey = new PluginKey<Find | null>('find');

/** Find and replace as it stands, `null` while it is closed. The same object until it changes. */
export const findState = (state: EditorState): FindState | null =>
  findKey.getState(state)?.state ?? null;

/** Every match in the order of the article; none while find and replace is closed. */
export function foundMatches(state: EditorState): FoundMatch[] {
  const find = findKey.getState(state);
  return find ? allMatches(state.doc, find) : [];
}

/** The match that is the current one, `null` without any. */
export function currentMatch(state: EditorState): FoundMatch | null {
  const find = findKey.getState(state);
  return find?.current ?? find?.state.row ?? null;
}

/**
 * Finds in the text (matches are shown with the class `find-match`, the current one also with
 * `current`) and in the fields of sources and related links.
 *
 * A change of the text searches the textblocks that it touches. Where matches stand is not kept but
 * read from the nodes they are in, so nothing is moved along with the text but what is shown.
 */
export const findPlugin = () =>
  new Plugin<Find | null>({
    key: findKey,
    state: { init: () => null, apply },
    props: {
      decorations: (state) => findKey.getState(state)?.shown.decorations ?? DecorationSet.empty,
    },
    view: () => ({
      update(view, before) {
        const find = findKey.getState(view.state);
        if (find && find.state.revealed !== findState(before)?.revealed) reveal(view);
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
      return goTo(find, meta.to, tr.doc);
    case 'replaced':
      return goTo(find, allMatches(tr.doc, find).findIndex(meta.isBehind), tr.doc);
    default:
      return find;
  }
}

const allMatches = (doc: ProseMirrorNode, { query, rows }: Find): FoundMatch[] => [
  ...textMatches(doc, query),
  ...rows,
];

const CLOSED: FindFields = { query: '', matchCase: false, wholeWord: false, replacement: '' };

function search(tr: Transaction, before: Find | null, changed: Partial<FindFields>): Find {
  const { doc } = tr;
  const { query, matchCase, wholeWord, replacement } = { ...(before?.state ?? CLOSED), ...changed };
  if (
    before &&
    before.query.query === query &&
    before.query.matchCase === matchCase &&
    before.query.wholeWord === wholeWord
  ) {
    return { ...before, state: { ...before.state, replacement } };
  }
  const asked = { query, matchCase, wholeWord };
  const inText = countMatches(doc, asked);
  const rows = isArticle(doc) ? rowMatches(doc, asked) : [];
  const find: Find = {
    state: {
      ...asked,
      replacement,
      matches: inText + rows.length,
      current: null,
      row: null,
      revealed: { row: null },
    },
    query: asked,
    inText,
    current: null,
    rows,
    shown: showMatches(doc, asked, null, null),
  };
  // The search begins at the caret and goes around.
  return goTo(find, countMatchesBefore(doc, tr.selection.from, asked), doc);
}

/** Makes a match the current one and brings it into view; the first one if there is no such match. */
function goTo(find: Find, to: number, doc: ProseMirrorNode): Find {
  const { matches } = find.state;
  const index = matches === 0 ? null : to >= 0 && to < matches ? to : 0;
  const next = withCurrent(find, index, doc);
  const shown = showMatches(doc, find.query, index, next.current);
  return { ...next, state: { ...next.state, revealed: { row: next.state.row } }, shown };
}

/** The state is another object only where it says something else. */
function withCurrent(find: Find, index: number | null, doc: ProseMirrorNode): Find {
  const { state, query, inText, rows } = find;
  const matches = inText + rows.length;
  const row = index === null ? null : (rows[index - inText] ?? null);
  const isSame = state.matches === matches && state.current === index && state.row === row;
  return {
    ...find,
    current: index === null ? null : textMatchAt(doc, index, query),
    state: isSame ? state : { ...state, matches, current: index, row },
  };
}

function afterChange(before: Find, tr: Transaction): Find {
  const { query } = before;
  const { doc } = tr;
  const inText = countMatches(doc, query);
  const rows = !isArticle(doc) || sameRows(tr.before, doc) ? before.rows : rowMatches(doc, query);
  const counted = { ...before, inText, rows };
  const after = withCurrent(counted, indexAfter(before, tr, counted), doc);
  const moved = before.current && tr.mapping.map(before.current.from);
  const isSame = (moved ?? null) === (after.current?.from ?? null);
  return {
    ...after,
    shown:
      isSame && inText <= before.inText + MANY
        ? updateShown(before.shown, tr, query, after.current)
        : showMatches(doc, query, after.state.current, after.current),
  };
}

const MANY = 100; // new matches at once, from which on it is chosen anew which of all are shown

/** The current match stays the same one; when it is gone, the next one takes its place. */
function indexAfter(before: Find, tr: Transaction, { inText, rows, query }: Find): number | null {
  const last = inText + rows.length - 1;
  const { current } = before.state;
  if (last < 0) return null;
  if (current === null) return 0;
  const index = before.current
    ? countMatchesBefore(tr.doc, tr.mapping.map(before.current.from), query)
    : current - before.inText + inText;
  return Math.min(index, last);
}

/**
 * Brings the current match in the text into view without moving the selection. Twice, because text that the
 * browser has not laid out yet may turn out taller than it had reckoned.
 */
function reveal(view: EditorView): void {
  const scroll = () =>
    view.dom.querySelector('.find-match.current')?.scrollIntoView({ block: 'nearest' });
  scroll();
  requestAnimationFrame(scroll);
}
