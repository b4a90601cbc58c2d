import type { EditorState, Transaction } from '@tiptap/pm/state';
import { addressIn, markType } from '#document';

const BARE = /(?:^|[\s([“„«])(https?:\/\/[^\s\uFFFC]+)\s$/iu;
const SENTENCE_END = /[.,;:!?…'"’”“»]+$/u;

/** A space behind a bare `https://…` address makes it a link. */
export function linkRule(state: EditorState, before: string): Transaction | null {
  const { $head, head } = state.selection;
  const link = markType('link');
  const typed = BARE.exec(before)?.[1];
  if (!typed || !$head.parent.type.allowsMarkType(link)) return null;
  const address = withoutSentence(typed);
  const href = addressIn(address);
  const from = head - 1 - typed.length;
  const to = from + address.length;
  if (href === null || /^https?:\/\/?$/i.test(address)) return null;
  if (
    state.doc.rangeHasMark(from, to, link) ||
    state.doc.rangeHasMark(from, to, markType('code'))
  ) {
    return null;
  }
  return state.tr.addMark(from, to, link.create({ href })).removeStoredMark(link);
}

/** An address without the full stop or the bracket of the sentence around it. */
function withoutSentence(typed: string): string {
  let address = typed.replace(SENTENCE_END, '');
  while (address.endsWith(')') && !address.includes('(')) {
    address = address.slice(0, -1).replace(SENTENCE_END, '');
  }
  return address;
}
