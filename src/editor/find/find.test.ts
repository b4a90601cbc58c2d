import { EditorState, TextSelection } from '@tiptap/pm/state';
import type { Decoration } from '@tiptap/pm/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, build, citationsIn, relatedLinksOf, sourcesOf } from '#document';
import { runs } from '../../testing/runs.ts';
import { historyPlugin, undo } from '../edits/historyPlugin.ts';
import { runCommands } from '../testing/runCommands.ts';
import { closeFind, findNext, findPrevious, openFind, setFind } from './findCommands.ts';
import {
  currentMatch,
  type FindFields,
  findKey,
  findPlugin,
  findState,
  foundMatches,
} from './findPlugin.ts';
import { replaceAll, replaceOne } from './replaceCommands.ts';

const { article, b, br, cite, i, p, section, why } = build;

const open = (doc: Article, fields: Partial<FindFields> = {}) =>
  runCommands(
    EditorState.create({ doc, plugins: [historyPlugin(), findPlugin()] }),
    setFind(fields),
  );

/** What the matches say, the current one in brackets. */
function found(state: EditorState): string[] {
  const find = findState(state);
  return foundMatches(state).map((match, index) => {
    const text =
      match.kind === 'text'
        ? state.doc.textBetween(match.from, match.to, '', (leaf) =>
            leaf.type.name === 'citation' ? '' : ' ',
          )
        : `${match.kind} ${match.index} ${match.field} ${match.from}`;
    return index === find?.current ? `[${text}]` : text;
  });
}

/** What of a decoration the package's types do not show. */
const classOf = (decoration: Decoration) =>
  (decoration as unknown as { type: { attrs: { class: string } } }).type.attrs.class;

/** What is marked in the text, in order: all of it, or what has just these classes. */
const shownRanges = (state: EditorState, classes?: string) =>
  (findKey.getState(state)?.shown.decorations.find() ?? [])
    .filter((decoration) => !classes || classOf(decoration) === classes)
    .map(({ from, to }) => [from, to])
    .sort(([a = 0], [b = 0]) => a - b);

const story = article({
  headline: 'Port plan',
  standfirst: 'A port for the town',
  lede: [p('The p', b('or'), 't. ', i('Ports'))],
  body: [section('Port', p('re', cite('a'), 'port')), why(p('Sport'))],
  sources: [{ id: 'a', title: 'Port report', note: 'port, port' }],
  related: [{ title: 'More', address: 'https://port.example' }],
});

describe('find', () => {
  it('goes through text, sources and related links in the order of the article', () => {
    expect(found(open(story, { query: 'port' }))).toEqual([
      '[Port]',
      'port',
      'port',
      'Port',
      'Port',
      'port',
      'port',
      'source 0 title 0',
      'source 0 title 7',
      'source 0 note 0',
      'source 0 note 6',
      'relatedLink 0 address 8',
    ]);
  });

  it('finds across marks, citations and breaks', () => {
    const doc = article({ lede: [p('one ', b('tw'), cite('a'), 'o', br(), 'three')] });
    expect(found(open(doc, { query: 'one two three' }))).toEqual(['[one two three]']);
  });

  it('begins at the caret and goes around, either way', () => {
    const at = TextSelection.atEnd(story.child(0));
    let state = EditorState.create({
      doc: story,
      selection: TextSelection.create(story, at.head),
      plugins: [findPlugin()],
    });
    state = runCommands(state, setFind({ query: 'port', wholeWord: true, matchCase: true }));
    expect(findState(state)).toMatchObject({ matches: 5, current: 0 });
    expect(findState(runCommands(state, findPrevious))?.current).toBe(4);
    expect(findState(runCommands(state, findPrevious, findNext, findNext))?.current).toBe(1);
  });

  it('takes the selected text as what is looked for', () => {
    const state = EditorState.create({
      doc: story,
      selection: TextSelection.create(story, 1, 5),
      plugins: [findPlugin()],
    });
    expect(findState(runCommands(state, openFind))?.query).toBe('Port');
  });

  it('selects the current match when it closes, and not before', () => {
    const state = runCommands(open(story, { query: 'town' }), findNext);
    expect(state.selection.empty).toBe(true);
    const closed = runCommands(state, closeFind);
    expect(findState(closed)).toBeNull();
    expect(closed.doc.textBetween(closed.selection.from, closed.selection.to)).toBe('town');
  });

  it('says that there is nothing to go to', () => {
    const state = open(story, { query: 'zebra' });
    expect(findState(state)).toMatchObject({ matches: 0, current: null });
    expect(findNext(state)).toBe(false);
    expect(replaceOne(state)).toBe(false);
    expect(replaceAll(state)).toBe(false);
  });

  it('keeps the current match while text is written above it', () => {
    const state = runCommands(open(story, { query: 'town' }));
    const written = state.apply(state.tr.insertText('town ', 1));
    expect(findState(written)).toMatchObject({ matches: 2, current: 1 });
  });

  it('says the same object while what it says is the same', () => {
    const state = open(story, { query: 'town' });
    const written = state.apply(state.tr.insertText('Old ', 1));
    expect(findState(written)).toBe(findState(state));
    expect(currentMatch(written)).toEqual({ kind: 'text', from: 31, to: 35 });
    const more = written.apply(written.tr.insertText('town ', 1));
    expect(findState(more)).toMatchObject({ matches: 2, current: 1 });
  });

  it('brings a row into view when it is gone to, and not when it becomes the current match', () => {
    const state = open(story, { query: 'town' });
    const seen = findState(state)?.revealed;
    expect(seen?.row).toBeNull();
    const more = runCommands(state, setFind({ query: 'more' }));
    expect(findState(more)?.revealed.row).toMatchObject({ kind: 'relatedLink', index: 0 });
    const again = runCommands(more, findNext);
    expect(findState(again)?.revealed).not.toBe(findState(more)?.revealed);
    expect(findState(again)?.revealed.row).toMatchObject({ kind: 'relatedLink', index: 0 });
    const written = again.apply(again.tr.insertText('more ', 1).delete(1, 6));
    expect(findState(written)?.revealed).toBe(findState(again)?.revealed);
  });

  it('after any edits is as if it had searched anew, in matches and in what is shown', () => {
    const edit = fc.tuple(fc.nat(200), fc.nat(12), fc.constantFrom('', 'port', 'p', 'o r', ' '));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        let state = open(story, { query: 'port' });
        for (const [place, length, text] of edits) {
          const from = place % (state.doc.content.size - 6);
          const $from = state.doc.resolve(from);
          if (!$from.parent.isTextblock) continue;
          const to = Math.min(from + length, $from.end());
          state = state.apply(
            text ? state.tr.insertText(text, from, to) : state.tr.delete(from, to),
          );
        }
        const anew = open(state.doc, { query: 'port' });
        expect(foundMatches(state)).toEqual(foundMatches(anew));
        expect(findState(state)?.matches).toBe(foundMatches(anew).length);
        expect(shownRanges(state)).toEqual(shownRanges(anew));
        const match = foundMatches(state)[findState(state)?.current ?? -1];
        expect(currentMatch(state)).toEqual(match ?? null);
        const { from, to } = match?.kind === 'text' ? match : { from: 0, to: 0 };
        expect(shownRanges(state, 'find-match current')).toEqual(to > 0 ? [[from, to]] : []);
      }),
      runs(),
    );
  });
});

it('shows the matches around the current one where there are very many', () => {
  const doc = article({ lede: [p('a'.repeat(3000))] });
  const range = (state: EditorState) => {
    const shown = shownRanges(state);
    return [shown.length, Math.min(...shown.map(([from = 0]) => from)) - 6];
  };
  const state = open(doc, { query: 'a' });
  expect(range(state)).toEqual([1000, 0]);
  expect(range(runCommands(state, findPrevious))).toEqual([1000, 2000]);
  expect(findState(state)?.matches).toBe(3000);

  // Behind what is shown nothing comes to be shown, and within it what is new.
  const end = state.doc.child(2).nodeSize + 2;
  expect(range(state.apply(state.tr.insertText('aa', end)))).toEqual([1000, 0]);
  const grown = state.apply(state.tr.insertText('aa', 20));
  expect(range(grown)).toEqual([1002, 0]);
  expect(range(runCommands(grown, findNext))).toEqual([1000, 0]);
});

describe('replace', () => {
  it('replaces the current match with its marks, and goes on behind it', () => {
    const doc = article({ lede: [p('a ', b('port'), ' b port')] });
    const state = runCommands(open(doc, { query: 'port', replacement: 'airport' }), replaceOne);
    expect(state.doc.child(2).toString()).toBe('lede(paragraph("a ", bold("airport"), " b port"))');
    expect(findState(state)).toMatchObject({ matches: 2, current: 1 });
  });

  it('keeps the citations inside a match', () => {
    const state = runCommands(open(story, { query: 'report', replacement: 'survey' }), replaceOne);
    expect(state.doc.child(3).textContent).toBe('Portsurvey');
    expect(citationsIn(state.doc.child(3))).toHaveLength(1);
    const emptied = runCommands(open(story, { query: 'report', replacement: '' }), replaceOne);
    expect(citationsIn(emptied.doc.child(3))).toHaveLength(1);
  });

  it('replaces all, in sources and links too, in one step of undo', () => {
    const state = runCommands(open(story, { query: 'port', replacement: 'Harbour' }), replaceAll);
    expect(state.doc.child(0).textContent).toBe('Harbour plan');
    expect(state.doc.child(2).textContent).toBe('The Harbour. Harbours');
    expect(state.doc.child(4).textContent).toBe('SHarbour');
    expect(sourcesOf(state.doc)[0]).toMatchObject({
      id: 'a',
      title: 'Harbour reHarbour',
      note: 'Harbour, Harbour',
    });
    expect(relatedLinksOf(state.doc)[0]?.address).toBe('https://Harbour.example');
    expect(findState(state)?.matches).toBe(0);
    state.doc.check();
    expect(runCommands(state, undo).doc.eq(story)).toBe(true);
  });

  it('goes through a source field by field', () => {
    let state = open(story, { query: 'port', replacement: 'x' });
    for (let index = 0; index < 7; index += 1) state = runCommands(state, replaceOne);
    expect(found(state)[0]).toBe('[source 0 title 0]');
    state = runCommands(state, replaceOne, replaceOne, replaceOne);
    expect(sourcesOf(state.doc)[0]).toMatchObject({ title: 'x rex', note: 'x, port' });
    expect(found(state)).toEqual(['[source 0 note 3]', 'relatedLink 0 address 8']);
  });

  it('does not find again what it has put there', () => {
    const state = runCommands(
      open(article({ headline: 'aa' }), { query: 'a', replacement: 'aa' }),
      replaceOne,
      replaceOne,
    );
    expect(state.doc.child(0).textContent).toBe('aaaa');
    expect(runCommands(state, undo, undo).doc.child(0).textContent).toBe('aa');
  });
});
