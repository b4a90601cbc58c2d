import { EditorState, TextSelection } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { expect, it } from 'vitest';
import { build } from '#document';
import { heldSelectionPlugin, holdSelection } from './heldSelection.ts';

const plugin = heldSelectionPlugin();
const doc = build.article({ headline: 'Ferry fares' });
const stateWith = (from: number, to: number) =>
  EditorState.create({ doc, plugins: [plugin], selection: TextSelection.create(doc, from, to) });

function shown(state: EditorState) {
  const set = plugin.spec.props?.decorations?.call(plugin, state);
  return set instanceof DecorationSet ? set.find().map(({ from, to }) => [from, to]) : [];
}

it('shows the selection while it is held, and follows it', () => {
  const state = stateWith(1, 6);
  expect(shown(state)).toEqual([]);
  const held = state.apply(holdSelection(state.tr, true));
  expect(shown(held)).toEqual([[1, 6]]);
  expect(shown(held.apply(held.tr.insertText('A ', 1)))).toEqual([[3, 8]]);
  expect(shown(held.apply(holdSelection(held.tr, false)))).toEqual([]);
});

it('shows nothing of a caret', () => {
  const state = stateWith(3, 3);
  expect(shown(state.apply(holdSelection(state.tr, true)))).toEqual([]);
});
