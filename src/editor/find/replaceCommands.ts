import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Mark, type Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { Command, Transaction } from '@tiptap/pm/state';
import { relatedLinkNode, relatedLinksNode, schema, sourceNode, sourcesNode } from '#document';
import {
  currentMatch,
  type FindMeta,
  type FoundMatch,
  findKey,
  findState,
  foundMatches,
} from './findPlugin.ts';
import { isLaterField, isSameField, type RowMatch } from './rowMatches.ts';
import type { TextMatch } from './textMatches.ts';

/** Replaces the current match and goes on to the next one behind it. */
export const replaceOne: Command = (state, dispatch) => {
  const find = findState(state);
  const match = currentMatch(state);
  if (!find || !match) return false;
  if (dispatch) {
    const { tr } = state;
    const replacement = oneLine(find.replacement);
    if (match.kind === 'text') replaceInText(tr, [match], replacement);
    else replaceInRow(tr, [match], replacement);
    const value: FindMeta = { type: 'replaced', isBehind: isBehind(match, replacement) };
    dispatch(closeHistory(tr.setMeta(findKey, value)));
  }
  return true;
};

/** Replaces every match, in one step of the undo history. */
export const replaceAll: Command = (state, dispatch) => {
  const find = findState(state);
  if (!find || find.matches === 0) return false;
  if (dispatch) {
    const { tr } = state;
    const replacement = oneLine(find.replacement);
    // From the end, so that what comes before stays where it is.
    const found = foundMatches(state);
    const rows = found.filter((match) => match.kind !== 'text');
    for (const group of groups(rows, isSameField).reverse()) replaceInRow(tr, group, replacement);
    const text = found.filter((match) => match.kind === 'text');
    const isSameTextblock = (a: TextMatch, b: TextMatch) => b.from <= tr.doc.resolve(a.from).end();
    for (const group of groups(text, isSameTextblock).reverse()) {
      replaceInText(tr, group, replacement);
    }
    dispatch(closeHistory(tr));
  }
  return true;
};

const oneLine = (text: string) =>
  text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('\0', '')
    .toWellFormed();

/** Matches that follow each other and lie in the same place, together. */
function groups<Match extends FoundMatch>(
  found: readonly Match[],
  isSamePlace: (a: Match, b: Match) => boolean,
): Match[][] {
  const made: Match[][] = [];
  for (const match of found) {
    const group = made.at(-1);
    if (group?.[0] && isSamePlace(group[0], match)) group.push(match);
    else made.push([match]);
  }
  return made;
}

/**
 * Replaces matches of one textblock. The new text has the marks of the first letter that it
 * replaces; citations inside a match stand behind the new text.
 */
function replaceInText(tr: Transaction, matches: readonly TextMatch[], replacement: string): void {
  const [first] = matches;
  if (!first) return;
  const $first = tr.doc.resolve(first.from);
  const start = $first.start();
  const { content } = $first.parent;
  let made = Fragment.empty;
  let done = first.from;
  for (const { from, to } of matches) {
    const replaced = content.cut(from - start, to - start);
    made = made
      .append(content.cut(done - start, from - start))
      .append(newContent(replaced, replacement));
    done = to;
  }
  tr.replaceWith(first.from, done, made);
}

function newContent(replaced: Fragment, replacement: string): Fragment {
  const kept: ProseMirrorNode[] = [];
  let marks: readonly Mark[] | undefined;
  replaced.forEach((node) => {
    if (node.isText) marks ??= node.marks;
    else if (node.type.name !== 'hardBreak') kept.push(node);
  });
  return Fragment.from(replacement === '' ? kept : [schema.text(replacement, marks), ...kept]);
}

/** Replaces matches of one field of a source or of a related link. */
function replaceInRow(tr: Transaction, matches: readonly RowMatch[], replacement: string): void {
  const [first] = matches;
  if (!first) return;
  const isSource = first.kind === 'source';
  const { node, pos } = isSource ? sourcesNode(tr.doc) : relatedLinksNode(tr.doc);
  const { attrs } = node.child(first.index);
  let value = String(attrs[first.field]);
  for (const { from, to } of matches.toReversed()) {
    value = value.slice(0, from) + replacement + value.slice(to);
  }
  const start = pos + 1 + first.index; // every row is an atom, one position long
  const fields = { ...attrs, [first.field]: value };
  const next = isSource ? sourceNode({ ...fields, id: first.id }) : relatedLinkNode(fields);
  tr.replaceWith(start, start + 1, next);
}

/** Whether a match comes after the text that stands in the place of another one now. */
const isBehind =
  (replaced: FoundMatch, replacement: string) =>
  (match: FoundMatch): boolean => {
    const end = replaced.from + replacement.length;
    if (replaced.kind === 'text') return match.kind !== 'text' || match.from >= end;
    if (match.kind === 'text') return false;
    return isSameField(replaced, match) ? match.from >= end : isLaterField(replaced, match);
  };
