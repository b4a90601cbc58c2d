import type { Mark, ResolvedPos } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { addressIn, markType, nodeType, schema } from '#document';
import { blocksOfText, cleanText, emptyPassage, linesOfText, passageOfText } from '#formats';
import { isType } from '../edits/textblocks.ts';
import { fillArticle, isBodyBlank } from './insertArticle.ts';
import { insertPassage, insertRun } from './insertPassage.ts';
import { addReferences, mergeSources } from './mergeSources.ts';

/** Several lines of no more than this, in characters, are a headline that was broken. */
const MAX_BROKEN_LINE = 250;

const ENDS_SENTENCE = /[.!?…。！？][\p{Pe}\p{Pf}"']*$/u;
const BLANK_LINE = /(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*[\n\r\u2028\u2029]/;
const OUTER_LINE_ENDS = /^[\n\f\r\u2028\u2029]+|[\n\f\r\u2028\u2029]+$/g;

export interface TextOptions {
  /** The marks that typing would have here: a single line gets them. */
  readonly marks: readonly Mark[];
  /** Whether lists, and in a blank article headings, are looked for; paragraphs alone if not. */
  readonly structured: boolean;
}

/**
 * Puts plain text in at the caret. One line runs on from the text around it, an address alone as a
 * link; several are paragraphs and lists, and where the body is blank an article (see
 * `parsePlainText`). A headline or standfirst that was broken into lines goes into an empty one as one
 * line; other lines are paragraphs there too, of which the first joins it.
 */
export function pasteText(tr: Transaction, text: string, options: TextOptions): Transaction {
  const { $from } = tr.selection;
  const lines = linesOfText(text);
  if (lines.length <= 1) {
    return insertLine(tr, $from, cleanText(text).replace(OUTER_LINE_ENDS, ''), options.marks);
  }
  if (options.structured && isType(tr.doc, 'article') && isBodyBlank(tr.doc)) {
    const { passage, ...references } = mergeSources(tr.doc, passageOfText(text));
    return addReferences(fillArticle(tr, passage), references);
  }
  if (isEmptyLine($from) && areBrokenLine(text, lines)) {
    return insertLine(tr, $from, lines.join(' '), options.marks);
  }
  const opening = options.structured ? blocksOfText(text) : lines.map(asParagraph);
  return insertPassage(tr, tr.selection.from, { ...emptyPassage, opening });
}

const isEmptyLine = ({ parent }: ResolvedPos) =>
  (isType(parent, 'headline') || isType(parent, 'standfirst')) && parent.content.size === 0;

/** Whether lines may have been one: short, none apart from the others, no sentence ended before. */
const areBrokenLine = (text: string, lines: readonly string[]) =>
  lines.join(' ').length <= MAX_BROKEN_LINE &&
  !BLANK_LINE.test(text.trim()) &&
  !lines.slice(0, -1).some((line) => ENDS_SENTENCE.test(line));

const asParagraph = (line: string) => nodeType('paragraph').create(null, schema.text(line));

function insertLine(
  tr: Transaction,
  $pos: ResolvedPos,
  line: string,
  marks: readonly Mark[],
): Transaction {
  if (line === '') return tr;
  const href = addressIn(line);
  const link = href === null ? [] : [markType('link').create({ href })];
  const content = [
    schema.text(
      line,
      link.reduce((set: readonly Mark[], mark) => mark.addToSet(set), marks),
    ),
  ];
  if ($pos.parent.isTextblock) insertRun(tr, $pos, content);
  else {
    const paragraph = nodeType('paragraph').create(null, content);
    insertPassage(tr, $pos.pos, { ...emptyPassage, opening: [paragraph] });
  }
  return href === null ? tr : tr.removeStoredMark(markType('link'));
}
