import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build, findCitations } from '#document';
import { setCitation } from '#editor';
import { citationAfter } from './citationAfter.ts';

const { article, cite, p } = build;
const state = EditorState.create({
  doc: article({ lede: [p('It rained', cite('weather'), cite('harbour'), ' all day.')] }),
});
const [first = 0] = findCitations(state.doc).map(({ pos }) => pos);

describe('an open citation', () => {
  it('moves along with what is typed before and behind it', () => {
    expect(citationAfter(first, [state.tr.insertText('ab', first - 3)])).toBe(first + 2);
    expect(citationAfter(first, [state.tr.insertText('ab', first)])).toBe(first + 2);
    expect(citationAfter(first, [state.tr.insertText('ab', first + 1)])).toBe(first);
  });

  it('is followed through one transaction after the other', () => {
    const typed = state.tr.insertText('ab', first - 3);
    const again = state.apply(typed).tr.insertText('c', 7);
    expect(citationAfter(first, [typed, again])).toBe(first + 3);
  });

  it('stays the same one when it says something else', () => {
    const after: (number | null)[] = [];
    setCitation(first, { locator: 'p. 4' })(state, (tr) => after.push(citationAfter(first, [tr])));
    expect(after).toEqual([first]);
  });

  it('is gone when it is deleted, though another comes to stand in its place', () => {
    expect(citationAfter(first, [state.tr.delete(first, first + 1)])).toBeNull();
    expect(citationAfter(first, [state.tr.delete(first - 2, first + 1)])).toBeNull();
    expect(citationAfter(first + 1, [state.tr.delete(first, first + 1)])).toBe(first);
  });
});
