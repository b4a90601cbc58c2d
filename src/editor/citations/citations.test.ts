import { Fragment } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, build, findCitations } from '#document';
import { runs } from '../../testing/runs.ts';
import { movePart } from '../edits/move.ts';
import { setSource } from '../sources/sourceCommands.ts';
import { runCommands } from '../testing/runCommands.ts';
import { insertCitation, placeToCite, setCitation } from './citationCommands.ts';
import { citationsPlugin, notesIn, usesOf } from './citationsPlugin.ts';
import { citedWhere } from './citedWhere.ts';

const { article, cite, p, section, why } = build;

const plugin = citationsPlugin();

const open = (doc: Article, from = 1, to = from) =>
  EditorState.create({ doc, selection: TextSelection.create(doc, from, to), plugins: [plugin] });

/** What each citation shows and is called. */
function shown(state: EditorState): string[] {
  const decorations = plugin.props.decorations?.call(plugin, state);
  if (!(decorations instanceof DecorationSet)) return [];
  return decorations
    .find()
    .map((decoration) => {
      // The attributes are the one thing about a decoration that its type does not tell.
      const { attrs } = (decoration as unknown as { type: { attrs: Record<string, string> } }).type;
      return { from: decoration.from, text: `${attrs['data-number']} ${attrs['aria-label']}` };
    })
    .sort((a, b) => a.from - b.from)
    .map(({ text }) => text);
}

const story = article({
  headline: 'Head',
  lede: [p('one', cite('a'), ' two', cite('b', 'p. 2'))],
  body: [
    section('First', p('three', cite('a'))),
    section('Second', p('four', cite('a', 'p. 9'), cite('own'), cite('gone'))),
    why(p('five')),
  ],
  sources: [
    { id: 'a', title: 'Minutes' },
    { id: 'b', address: 'https://example.org' },
  ],
});

describe('the numbers of citations', () => {
  it('are those of their notes, and say the title of the source', () => {
    expect(shown(open(story))).toEqual([
      '1 Note 1: Minutes',
      '2 Note 2: https://example.org',
      '1 Note 1: Minutes',
      '3 Note 3: Minutes',
      '4 Note 4: Own observation',
      '5 Note 5: Source is missing',
    ]);
  });

  it('follow at once when a section moves', () => {
    const state = runCommands(open(story), movePart(4, 3));
    expect(shown(state).map((text) => text[0])).toEqual(['1', '2', '3', '4', '5', '1']);
  });

  it('follow the title of a source', () => {
    const state = runCommands(open(story), setSource('a', { title: 'Record' }));
    expect(shown(state)[0]).toBe('1 Note 1: Record');
  });

  it('are not counted again for typing beside them', () => {
    const state = open(story);
    const typed = state.apply(state.tr.insertText('x', 10));
    expect(notesIn(typed)).toBe(notesIn(state));
    expect(usesOf(typed)).toBe(usesOf(state));
    expect(shown(typed)).toEqual(shown(state));
  });

  it('stay when a part is replaced by one that cites the same', () => {
    const state = open(story);
    const at = story.child(0).nodeSize + story.child(1).nodeSize;
    const lede = story.child(2);
    const { tr } = state;
    tr.replaceWith(at, at + lede.nodeSize, lede.copy(lede.content.append(Fragment.from(p('six')))));
    expect(shown(state.apply(tr))).toEqual(shown(state));
  });

  it('after any edits are as if they had been counted anew', () => {
    const edit = fc.tuple(fc.nat(200), fc.nat(20), fc.constantFrom('text', 'cite', 'delete'));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), (edits) => {
        let state = open(story);
        for (const [place, length, kind] of edits) {
          const from = 1 + (place % (state.doc.content.size - 8));
          const $from = state.doc.resolve(from);
          if (!$from.parent.isTextblock) continue;
          const { tr } = state;
          if (kind === 'text') tr.insertText('x', from);
          else if (kind === 'delete') tr.delete(from, Math.min(from + length, $from.end()));
          else if ($from.index(0) > 1) tr.insert(from, cite('b', `p. ${length}`));
          state = state.apply(tr);
        }
        expect(shown(state)).toEqual(shown(open(state.doc)));
      }),
      runs(),
    );
  });
});

describe('insertCitation', () => {
  const at = (doc: Article, from: number, to = from) =>
    runCommands(open(doc, from, to), insertCitation({ source: 'a' }));

  const simple = article({ headline: 'H', lede: [p('one two '), p('three')] });
  const lede = 7; // where "one" begins

  it('cites at the caret, which then stands behind it', () => {
    const state = at(simple, lede + 3);
    expect(state.doc.child(2).toString()).toBe(
      'lede(paragraph("one", citation, " two "), paragraph("three"))',
    );
    expect(state.selection.head).toBe(lede + 4);
  });

  it('cites behind the last selected word, not behind a space or in the next block', () => {
    for (const [from, to] of [
      [lede + 4, lede + 7],
      [lede + 4, lede + 8],
      [lede + 4, lede + 10],
    ] as const) {
      expect(at(simple, from, to).doc.child(2).toString()).toBe(
        'lede(paragraph("one two", citation, " "), paragraph("three"))',
      );
    }
  });

  it('cites behind the word before the caret, which stays behind the space', () => {
    const state = at(simple, lede + 4);
    expect(state.doc.child(2).toString()).toBe(
      'lede(paragraph("one", citation, " two "), paragraph("three"))',
    );
    expect(state.selection.head).toBe(lede + 5);
    expect(placeToCite(open(simple, lede + 4))).toBe(lede + 3);
    const begun = article({ headline: 'H', lede: [p('  ab')] });
    expect(
      at(begun, lede + 1)
        .doc.child(2)
        .toString(),
    ).toBe('lede(paragraph(" ", citation, " ab"))');
  });

  it('is refused in the headline', () => {
    expect(insertCitation({ source: 'a' })(open(simple, 2))).toBe(false);
  });

  it('takes no code mark along', () => {
    const doc = article({ lede: [p(...build.code('xy'))] });
    const [citation] = findCitations(at(doc, 7).doc);
    expect(at(doc, 7).doc.nodeAt(citation?.pos ?? 0)?.marks).toEqual([]);
  });
});

describe('a citation', () => {
  it('can be changed and stays selected', () => {
    const pos = findCitations(story)[0]?.pos ?? 0;
    const selected = open(story).apply(
      open(story).tr.setSelection(NodeSelection.create(story, pos)),
    );
    const state = runCommands(selected, setCitation(pos, { locator: ' item 6 ' }));
    expect(state.selection).toBeInstanceOf(NodeSelection);
    expect(findCitations(state.doc)[0]).toMatchObject({ source: 'a', locator: 'item 6' });
    expect(setCitation(1, {})(state)).toBe(false);
  });

  it('is listed by the part it stands in', () => {
    expect(citedWhere(story, 'a')).toEqual([
      { label: 'Lede', count: 1 },
      { label: 'First', count: 1 },
      { label: 'Second', count: 1 },
    ]);
    expect(usesOf(open(story)).get('a')).toEqual({ count: 3, numbers: [1, 3] });
  });
});
