import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { markType, schema } from '#document';
import { languageOf } from '../languagePlugin.ts';
import { blockRule } from './blockRules.ts';
import { linkRule } from './linkRule.ts';
import { markRule } from './markRules.ts';
import { automatic } from './takeBackPlugin.ts';
import { typographic } from './typographic.ts';

const TRIGGERS = new Set(['"', "'", '-', '.', '*', '_', '`', '~', ' ']);

/**
 * Changes what is typed: Markdown becomes what it means, quotes and dashes become typographic, a
 * bare address becomes a link. The key itself is always typed first, and what follows from it is a
 * change of its own, so that `takeBackPlugin` can take back exactly that. What comes several letters
 * at once, as from keyboards on glass and from dictation, is as if it had come letter by letter.
 *
 * Nothing happens during composition, in code, or where the caret is elsewhere, as when the browser
 * corrects a word that was typed before.
 * @param typographicQuotes whether the writer wants typographic characters; asked at each key
 */
export const typingPlugin = (typographicQuotes: () => boolean) =>
  new Plugin({
    props: {
      handleTextInput(view, from, to, text, deflt) {
        if (view.composing) return false;
        const isPlain = ![...text].some((key) => TRIGGERS.has(key));
        if (isPlain && !endsBlockStartDash(view.state, from, to)) return false;
        const tr = deflt();
        const isAtCaret = tr.selection.empty && tr.selection.head === from + text.length;
        if (!isAtCaret || tr.getMeta('composition') !== undefined) return false;
        typeWithRules(view, { from, to }, text, typographicQuotes());
        return true;
      },
    },
  });

/** Types a text in place of a range, and what follows from it at each key that something may. */
function typeWithRules(
  view: EditorView,
  range: { readonly from: number; readonly to: number },
  text: string,
  typographicQuotes: boolean,
): void {
  let { from, to } = range;
  let run = '';
  const type = () => {
    const tr = view.state.tr.insertText(run, from, to);
    tr.setSelection(TextSelection.create(tr.doc, from + run.length));
    view.dispatch(tr.scrollIntoView());
    run = '';
  };
  for (const key of text) {
    const isTrigger = TRIGGERS.has(key) || (run === '' && endsBlockStartDash(view.state, from, to));
    run += key;
    if (!isTrigger) continue;
    type();
    const change = ruleFor(view.state, typographicQuotes);
    if (change) view.dispatch(automatic(change, view.state));
    ({ from, to } = view.state.selection);
  }
  if (run !== '') type();
}

/** Code that is being typed: its second backtick is still to come. */
const BEGUN_CODE = /(?:^|[\s([])`[^`\s][^`]*$/u;

/** The change that follows from the character before the caret. */
export function ruleFor(state: EditorState, typographicQuotes: boolean): Transaction | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { $head } = selection;
  const code = markType('code');
  if (code.isInSet($head.nodeBefore?.marks ?? []) || code.isInSet(state.storedMarks ?? [])) {
    return null;
  }
  const before = $head.parent.textBetween(0, $head.parentOffset, null, '\uFFFC');
  const change = blockRule(state, before) ?? markRule(state, before) ?? linkRule(state, before);
  if (change) return closeHistory(change);
  return typographicQuotes && !BEGUN_CODE.test(before) ? typographicChange(state, before) : null;
}

function typographicChange(state: EditorState, before: string): Transaction | null {
  const replacement = typographic(before, languageOf(state));
  if (!replacement) return null;
  const { head, $head } = state.selection;
  return state.tr.replaceWith(
    head - replacement.length,
    head,
    schema.text(replacement.text, $head.nodeBefore?.marks),
  );
}

/** Two hyphens at the start of a block, which wait for the next key to be a dash. */
function endsBlockStartDash(state: EditorState, from: number, to: number): boolean {
  const $from = state.doc.resolve(from);
  return (
    from === to &&
    $from.parentOffset === 2 &&
    $from.parent.isTextblock &&
    $from.parent.textBetween(0, 2, null, '\uFFFC') === '--'
  );
}
