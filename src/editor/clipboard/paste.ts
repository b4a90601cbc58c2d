import { closeHistory } from '@tiptap/pm/history';
import type { Mark, Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type EditorState, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { addressIn, citationsIn, markType, nodeType } from '#document';
import { articleFrom, fitInline, looksLikeHeadline, type Passage } from '#formats';
import { deleteRange } from '../edits/deleteRange.ts';
import { rangeOf } from '../edits/places.ts';
import { isType } from '../edits/textblocks.ts';
import { fillArticle, insertArticle, isBodyBlank } from './insertArticle.ts';
import { insertPassage } from './insertPassage.ts';
import { addReferences, mergeSources } from './mergeSources.ts';
import { pasteText } from './pasteText.ts';

/**
 * What a clipboard holds, or what is dragged: a whole article of ours or a passage, each with what it
 * is as text; a text whose structure is lost; or a text that is to come as it is.
 */
export type Pasted =
  | { readonly kind: 'article'; readonly passage: Passage; readonly text: string }
  | { readonly kind: 'passage'; readonly passage: Passage; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'plain'; readonly text: string };

/** The transaction that puts what was pasted in the place of the selection: one undo step. */
export function paste(state: EditorState, pasted: Pasted): Transaction {
  const marks = marksAt(state);
  const tr = closeHistory(state.tr);
  if (pasted.kind !== 'plain' && linkSelection(tr, pasted.text)) return finish(tr, 'paste');
  if (!tr.selection.empty) {
    const { from, to } = rangeOf(tr.selection);
    deleteRange(tr, from, to);
  }
  return finish(insertPasted(tr, pasted, marks), 'paste');
}

/**
 * Moves or copies what is dragged to a position.
 * @param taken the range that it was taken from, `null` when it stays there
 */
export function drop(
  state: EditorState,
  pasted: Pasted,
  pos: number,
  taken: { readonly from: number; readonly to: number } | null,
): Transaction {
  const tr = closeHistory(state.tr);
  if (taken) deleteRange(tr, taken.from, taken.to);
  const at = tr.doc.resolve(tr.mapping.map(pos));
  tr.setSelection(TextSelection.near(at));
  return finish(insertPasted(tr, pasted, []), 'drop');
}

const finish = (tr: Transaction, event: 'paste' | 'drop') =>
  tr.setMeta(event, true).setMeta('uiEvent', event).scrollIntoView();

function insertPasted(tr: Transaction, pasted: Pasted, marks: readonly Mark[]): Transaction {
  if (pasted.kind === 'text' || pasted.kind === 'plain') {
    return pasteText(tr, pasted.text, { marks, structured: pasted.kind === 'text' });
  }
  const expected = countCitations(tr.doc) + countCitations(articleFrom(pasted.passage));
  if (isType(tr.doc, 'article')) {
    const { passage, ...references } = mergeSources(tr.doc, pasted.passage);
    addReferences(putPassage(tr, { ...pasted, passage }), references);
  } else insertPassage(tr, tr.selection.from, pasted.passage);
  return tr.setMeta(leftOutKey, expected - countCitations(tr.doc));
}

const leftOutKey = new PluginKey('citationsLeftOut');

/** How many citations of what was pasted had no place where it came in, such as a headline. */
export const citationsLeftOut = (tr: Transaction): number => tr.getMeta(leftOutKey) ?? 0;

const countCitations = (doc: ProseMirrorNode) =>
  doc.children.reduce((count, part) => count + citationsIn(part).length, 0);

function putPassage(
  tr: Transaction,
  { kind, passage }: { kind: 'article' | 'passage'; passage: Passage },
): Transaction {
  const { $from, from } = tr.selection;
  const isLong = passage.opening.length + passage.parts.length > 1;
  if ((kind === 'article' || isLong) && isBodyBlank(tr.doc)) {
    const isInHeadline = isType($from.parent, 'headline');
    return fillArticle(tr, isInHeadline ? withHeadline(passage) : passage);
  }
  return kind === 'article' ? insertArticle(tr, from, passage) : insertPassage(tr, from, passage);
}

/** A passage pasted into the headline: its first line is one if it looks so and there is no other. */
function withHeadline(passage: Passage): Passage {
  const [first, ...opening] = passage.opening;
  const isMissing = passage.headline.length === 0 && passage.standfirst.length === 0;
  if (!isMissing || !first || !isType(first, 'paragraph')) return passage;
  if (!looksLikeHeadline(first.textContent)) return passage;
  return { ...passage, headline: fitInline(nodeType('headline'), first.children), opening };
}

/** The marks that a line typed in the place of the selection would have. */
function marksAt({ selection, storedMarks }: EditorState): readonly Mark[] {
  const { $from, $to, empty } = selection;
  if (storedMarks) return storedMarks;
  return (empty ? $from.marks() : ($from.marksAcross($to) ?? $from.marks())).filter(
    ({ type }) => type.name !== 'link',
  );
}

/** Makes a link of the selected words if `text` is an address and nothing else. */
function linkSelection(tr: Transaction, text: string): boolean {
  const { $from, $to, from, to, empty } = tr.selection;
  const href = addressIn(text);
  const link = markType('link');
  if (href === null || empty || !$from.sameParent($to) || !$from.parent.isTextblock) return false;
  const words = tr.doc.textBetween(from, to);
  if (words.trim() === '' || addressIn(words) !== null) return false;
  if (!$from.parent.type.allowsMarkType(link)) return false;
  tr.addMark(from, to, link.create({ href }));
  tr.setSelection(TextSelection.create(tr.doc, to)).removeStoredMark(link);
  return true;
}
