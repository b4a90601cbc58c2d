import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build, findCitations, isConfidentialId, relatedLinksOf, sourcesOf } from '#document';
import { historyPlugin, undo } from '../edits/historyPlugin.ts';
import { runCommands } from '../testing/runCommands.ts';
import {
  addRelatedLink,
  moveRelatedLink,
  removeRelatedLink,
  setRelatedLink,
} from './relatedLinkCommands.ts';
import { addSource, moveSource, nextSourceId, removeSource, setSource } from './sourceCommands.ts';

const { article, cite, p, section } = build;

const story = article({
  lede: [p('one', cite('minutes'), ' two', cite('report'), cite('minutes'))],
  body: [section('S', p('three', cite('minutes')))],
  sources: [
    { id: 'minutes', title: 'Minutes' },
    { id: 'report', title: 'Report' },
    { id: 'letter', title: 'Letter' },
  ],
  related: [{ title: 'A' }, { title: 'B' }, { title: 'C' }],
});

const open = () =>
  EditorState.create({
    doc: story,
    selection: TextSelection.create(story, 8),
    plugins: [historyPlugin()],
  });

const ids = (state: EditorState) => sourcesOf(state.doc).map(({ id }) => id);
const titles = (state: EditorState) => relatedLinksOf(state.doc).map(({ title }) => title);

describe('sources', () => {
  it('are added below the others, with an id of their own', () => {
    let told = '';
    const add = addSource({ title: 'Minutes' }, (id) => {
      told = id;
    });
    const state = runCommands(open(), add);
    expect(ids(state)).toEqual(['minutes', 'report', 'letter', told]);
    expect(told).not.toBe('minutes');
    expect(nextSourceId(open(), { address: 'https://www.example.org/a' })).toBe('example');
  });

  it('are changed field by field, and keep their id', () => {
    const state = runCommands(open(), setSource('report', { title: ' New  title ', kind: 'book' }));
    expect(sourcesOf(state.doc)[1]).toMatchObject({
      id: 'report',
      title: 'New title',
      kind: 'book',
    });
    expect(setSource('report', { title: 'Report ' })(open())).toBe(false);
    expect(setSource('nobody', { title: 'x' })(open())).toBe(false);
  });

  it('become confidential under an id that says nothing of them', () => {
    let told = '';
    const hide = setSource('minutes', { terms: 'confidential' }, (id) => {
      told = id;
    });
    const hidden = runCommands(open(), hide);
    expect(ids(hidden)).toEqual([told, 'report', 'letter']);
    expect(told).toSatisfy(isConfidentialId);
    expect(findCitations(hidden.doc).map(({ source }) => source)).toEqual([
      told,
      'report',
      told,
      told,
    ]);
    expect(runCommands(hidden, undo).doc.eq(story)).toBe(true);
    const shown = runCommands(hidden, setSource(told, { terms: 'on-the-record' }));
    expect(ids(shown)).toEqual([told, 'report', 'letter']);
    expect(nextSourceId(open(), { title: 'Deep', terms: 'confidential' })).toSatisfy(
      isConfidentialId,
    );
  });

  it('become confidential under another id each time, whatever the form of the one they had', () => {
    for (const id of ['source-featherstone', 'source-0123456789ab']) {
      const doc = article({ lede: [p('x', cite(id))], sources: [{ id, title: 'Featherstone' }] });
      const hide = setSource(id, { terms: 'confidential' });
      const [hidden] = ids(runCommands(EditorState.create({ doc }), hide));
      expect(hidden).toSatisfy(isConfidentialId);
      expect(hidden).not.toBe(id);
    }
  });

  it('get no id of their title that looks like one of a confidential source', () => {
    const state = runCommands(
      EditorState.create({ doc: article({}) }),
      addSource({ title: 'Source for the minutes' }),
      addSource({ title: 'Source Featherstone' }),
    );
    expect(ids(state)).toEqual(['source', 'source-featherstone-2']);
  });

  it('become confidential in notes that were kept as Markdown, too', () => {
    const kept = article({
      lede: [
        build.verbatim('| a[^minutes.3] |\n|---|'),
        build.verbatim('[^minutes.3]: Minutes, p. 4'),
      ],
      sources: [{ id: 'minutes', title: 'Minutes' }],
    });
    const state = EditorState.create({ doc: kept });
    const { doc } = runCommands(state, setSource('minutes', { terms: 'confidential' }));
    const id = sourcesOf(doc)[0]?.id;
    expect(doc.child(2).children.map(({ attrs }) => attrs.markdown)).toEqual([
      `| a[^${id}.3] |\n|---|`,
      `[^${id}.3]: Minutes, p. 4`,
    ]);
  });

  it('go with what cites them', () => {
    const removed = runCommands(open(), removeSource('minutes'));
    expect(ids(removed)).toEqual(['report', 'letter']);
    expect(findCitations(removed.doc).map(({ source }) => source)).toEqual(['report']);
    expect(removed.doc.textContent).toBe(story.textContent);
    expect(runCommands(removed, undo).doc.eq(story)).toBe(true);
  });

  it('move to another place', () => {
    expect(ids(runCommands(open(), moveSource(0, 2)))).toEqual(['report', 'letter', 'minutes']);
    expect(ids(runCommands(open(), moveSource(2, 1)))).toEqual(['minutes', 'letter', 'report']);
    for (const [from, to] of [
      [0, 0],
      [0, 3],
      [3, 0],
      [-1, 0],
      [0, -1],
    ] as const) {
      expect(moveSource(from, to)(open())).toBe(false);
    }
  });
});

describe('related links', () => {
  it('are added, changed, moved and deleted', () => {
    expect(titles(runCommands(open(), addRelatedLink({ title: 'D' })))).toEqual([
      'A',
      'B',
      'C',
      'D',
    ]);
    const state = runCommands(
      open(),
      setRelatedLink(1, { address: 'https://b.example', reason: 'why' }),
    );
    expect(relatedLinksOf(state.doc)[1]).toEqual({
      title: 'B',
      address: 'https://b.example',
      reason: 'why',
    });
    expect(titles(runCommands(open(), moveRelatedLink(2, 0)))).toEqual(['C', 'A', 'B']);
    expect(titles(runCommands(open(), removeRelatedLink(1)))).toEqual(['A', 'C']);
    expect(setRelatedLink(1, { title: 'B' })(open())).toBe(false);
    expect(removeRelatedLink(3)(open())).toBe(false);
  });
});

describe('a change of a row', () => {
  const changes: Record<string, Command> = {
    addSource: addSource({ title: 'X' }),
    setSource: setSource('minutes', { title: 'X' }),
    removeSource: removeSource('letter'),
    moveSource: moveSource(0, 1),
    addRelatedLink: addRelatedLink({ title: 'X' }),
    setRelatedLink: setRelatedLink(0, { title: 'X' }),
    removeRelatedLink: removeRelatedLink(0),
    moveRelatedLink: moveRelatedLink(0, 1),
  };

  it.each(Object.entries(changes))(
    '%s is one step of undo, and leaves the caret and the page',
    (_, change) => {
      const state = open();
      const before = runCommands(state, setSource('letter', { title: 'Just before' }));
      change(before, (tr) => {
        expect(tr.steps).toHaveLength(1);
        expect(tr.steps[0]?.toJSON().stepType).toBe('replace');
        expect(tr.scrolledIntoView).toBe(false);
        expect(tr.selection.head).toBe(8);
      });
      const after = runCommands(before, change);
      expect(after.doc.eq(before.doc)).toBe(false);
      expect(runCommands(after, undo).doc.eq(before.doc)).toBe(true);
    },
  );
});
