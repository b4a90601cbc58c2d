import { AllSelection, EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, countWords, textOf, wordsOf } from '#document';
import { runs } from '../../testing/runs.ts';
import { isSameOutline, outlineOf } from './outlineOf.ts';
import { partIndexAt, selectionWords } from './selectionWords.ts';

const { article, b, cite, i, li, p, quotation, section, ul, why } = build;

const story = article({
  headline: 'Two words',
  standfirst: 'Not in the outline',
  lede: [p('one two'), p('three')],
  body: [
    section(i('First'), p('a b', cite('x'), ' c'), ul(li('d e'))),
    section('', quotation(p('f ', b('g')))),
    why(p('h')),
  ],
  sources: [{ id: 'x', title: 'Long title of a source' }],
});

describe('outlineOf', () => {
  it('lists the parts one goes to, with words or how many there are', () => {
    const lines = outlineOf(story).map(({ kind, label, count, index }) => [
      index,
      kind,
      label,
      count,
    ]);
    expect(lines).toEqual([
      [0, 'headline', 'Headline', 2],
      [2, 'lede', 'Lede', 3],
      [3, 'section', 'First', 6],
      [4, 'section', 'Untitled section', 2],
      [5, 'whyItMatters', 'Why it matters', 1],
      [6, 'sources', 'Sources consulted', 1],
      [7, 'relatedLinks', 'Related links', 0],
    ]);
  });

  it('looks the same while no label and no count changes', () => {
    const state = EditorState.create({ doc: story });
    const longer = state.tr.insertText('s', 10).doc;
    expect(isSameOutline(outlineOf(story), outlineOf(longer))).toBe(true);
    const more = state.tr.insertText(' more', 10).doc;
    expect(isSameOutline(outlineOf(story), outlineOf(more))).toBe(false);
  });
});

describe('selectionWords', () => {
  const words = (from: number, to: number) =>
    selectionWords(
      EditorState.create({ doc: story, selection: TextSelection.create(story, from, to) }),
    );

  it('counts all when all is selected, and nothing for a caret', () => {
    const state = EditorState.create({ doc: story, selection: new AllSelection(story) });
    expect(selectionWords(state)).toBe(wordsOf(story));
    expect(words(2, 2)).toBe(0);
  });

  it('counts what a walk through the selected text counts', () => {
    const places: number[] = [];
    story.descendants((node, pos) => {
      if (node.isTextblock)
        for (let at = 0; at <= node.content.size; at += 1) places.push(pos + 1 + at);
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...places), (x, y) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        let expected = 0;
        story.cut(from, to).descendants((node) => {
          if (node.isTextblock) expected += countWords(textOf(node));
        });
        expect(words(from, to)).toBe(from === to ? 0 : expected);
      }),
      runs(),
    );
  });
});

it('partIndexAt says which part the caret is in', () => {
  const caret = TextSelection.create(story, 1);
  expect(partIndexAt(EditorState.create({ doc: story, selection: caret }))).toBe(0);
  const atEnd = TextSelection.near(story.resolve(story.content.size - 8), -1);
  expect(partIndexAt(EditorState.create({ doc: story, selection: atEnd }))).toBe(5);
});
