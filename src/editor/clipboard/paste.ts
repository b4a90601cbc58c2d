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
import { addReferences, isBareConfidential, mergeSources } from './mergeSources.ts';
import { pasteText } from './pasteText.ts';

interface PastedPassage {
  readonly kind: 'article' | 'passage';
  readonly passage: Passage;
  readonly text: string;
  /** Whether it is as it was where it was taken, with all that is confidential. */
  readonly isComplete?: boolean;
}

/**
 * What a clipboard holds, or what is dragged: a whole article of ours or a passage, each with what it
 * is as text; a text whose structure is lost; or a text that is to come as it is.
 */
export type Pasted =
  | PastedPassage
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
  let details = 0;
  if (isType(tr.doc, 'article')) {
    const { passage, ...references } = mergeSources(tr.doc, pasted.passage);
    addReferences(putPassage(tr, { ...pasted, passage }), references);
    if (!pasted.isComplete) details = references.sources.filter(isBareConfidential).length;
  } else insertPassage(tr, tr.selection.from, pasted.passage);
  const leftOut: LeftOut = { citations: expected - countCitations(tr.doc), details };
  return tr.setMeta(leftOutKey, leftOut);
}

/** What of something that was pasted did not come with it. */
export interface LeftOut {
  /** How many citations had no place where it came in, such as a headline. */
  readonly citations: number;
  /** How many confidential sources came without their details, which never leave their draft. */
  readonly details: number;
}

const leftOutKey = new PluginKey('leftOut');

/** What did not come with a pasting; `null` when nothing was left out. */
export function leftOutOf(tr: Transaction): LeftOut | null {
  const leftOut: LeftOut | undefined = tr.getMeta(leftOutKey);
  return leftOut && leftOut.citations + leftOut.details > 0 ? leftOut : null;
}

const countCitations = (doc: ProseMirrorNode) =>
  doc.children.reduce((count, part) => count + citationsIn(part).length, 0);

function putPassage(tr: Transaction, { kind, passage }: PastedPassage): Transaction {
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
