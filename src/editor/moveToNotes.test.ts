import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, nodeType } from '#document';
import { normalisePlugin } from './edits/normalisePlugin.ts';
import { appendBlocks, moveToNotes } from './moveToNotes.ts';
import { blocksOf, caretPlaces, everyBlock } from './testing/everyBlock.ts';
import { runCommands } from './testing/runCommands.ts';

const { article, p, section, subheading, why } = build;

const story = article({
  headline: 'Head',
  lede: [p('one'), p('two')],
  body: [section('First', p('three'), p('four')), why(p('five'))],
});

function move(doc: ProseMirrorNode, from: number, to = from) {
  const given: ProseMirrorNode[] = [];
  const state = EditorState.create({
    doc,
    selection: TextSelection.create(doc, from, to),
    plugins: [normalisePlugin()],
  });
  const moved = runCommands(
    state,
    moveToNotes((blocks) => given.push(...blocks)),
  );
  return { given, doc: moved.doc };
}

/** The position behind the first letter of a word. */
function at(word: string): number {
  let found = 0;
  story.descendants((node, pos) => {
    if (node.isText && node.text === word) found = pos + 1;
  });
  return found;
}

describe('moveToNotes', () => {
  it('takes the block of the caret', () => {
    const { given, doc } = move(story, at('two'));
    expect(given.join()).toBe('paragraph("two")');
    expect(doc.child(2).toString()).toBe('lede(paragraph("one"))');
  });

  it('takes every block that is selected, over parts, and a heading as a subheading', () => {
    const { given, doc } = move(story, at('two'), at('three'));
    expect(given.map(String)).toEqual([p('two'), subheading('First'), p('three')].map(String));
    expect(doc.child(2).toString()).toBe('lede(paragraph("one"), paragraph("four"))');
  });

  it('takes the whole section from its heading', () => {
    const { given, doc } = move(story, at('First'));
    expect(given).toHaveLength(3);
    expect(doc.childCount).toBe(story.childCount - 1);
  });

  it('leaves an empty lede, and no empty "why it matters"', () => {
    expect(move(story, at('one'), at('two')).doc.child(2).toString()).toBe('lede(paragraph)');
    expect(move(story, at('five')).doc.childCount).toBe(story.childCount - 1);
  });

  it('leaves headline and standfirst', () => {
    expect(move(story, at('Head')).given).toEqual([]);
  });

  it('takes nothing when it cannot be given', () => {
    const state = EditorState.create({
      doc: story,
      selection: TextSelection.create(story, at('one')),
    });
    const fail = () => {
      throw new Error('closed');
    };
    expect(() => moveToNotes(fail)(state, () => expect.unreachable())).toThrow('closed');
  });

  it('loses no word and invents none, wherever it is done', () => {
    const carets = caretPlaces(everyBlock).filter((place) => place instanceof TextSelection);
    const place = fc.constantFrom(...carets.map(({ head }) => head));
    const sorted = (blocks: string[]) => blocks.filter(Boolean).sort();
    fc.assert(
      fc.property(place, place, (from, to) => {
        const { given, doc } = move(everyBlock, from, to);
        doc.check();
        const notes = nodeType('notes').create(null, given.length > 0 ? given : p());
        notes.check();
        expect(sorted([...blocksOf(doc), ...blocksOf(notes)])).toEqual(
          sorted(blocksOf(everyBlock)),
        );
      }),
    );
  });
});

it('appendBlocks puts blocks below the notes, in the place of an empty line', () => {
  const open = (...blocks: ProseMirrorNode[]) =>
    EditorState.create({ doc: nodeType('notes').create(null, blocks) });
  expect(runCommands(open(p()), appendBlocks([p('a')])).doc.toString()).toBe(
    'notes(paragraph("a"))',
  );
  expect(runCommands(open(p('a')), appendBlocks([p('b')])).doc.childCount).toBe(2);
});
