import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, nodeType } from '#document';
import { runs } from '../../testing/runs.ts';
import { normalisePlugin } from '../edits/normalisePlugin.ts';
import { blocksOf, caretPlaces, everyBlock } from '../testing/everyBlock.ts';
import { ToNotesStep } from './ToNotesStep.ts';
import { takeForNotes } from './takeForNotes.ts';

const { article, p, section, subheading, why } = build;

const story = article({
  headline: 'Head',
  lede: [p('one'), p('two')],
  body: [section('First', p('three'), p('four')), why(p('five'))],
});

function move(doc: ProseMirrorNode, from: number, to = from) {
  const selection = TextSelection.create(doc, from, to);
  const state = EditorState.create({ doc, selection, plugins: [normalisePlugin()] });
  const tr = takeForNotes(state);
  const step = tr?.steps.at(-1);
  return {
    given: step instanceof ToNotesStep ? step.blocks : [],
    doc: tr ? state.apply(tr).doc : doc,
  };
}

/** The position behind the first letter of a word. */
function at(word: string): number {
  let found = 0;
  story.descendants((node, pos) => {
    if (node.isText && node.text === word) found = pos + 1;
  });
  return found;
}

describe('takeForNotes', () => {
  it('takes the block of the caret', () => {
    const { given, doc } = move(story, at('two'));
    expect(given.join()).toBe('paragraph("two")');
    expect(doc.child(2).toString()).toBe('lede(paragraph("one"))');
  });

  it('takes the words that are selected, and no others', () => {
    const { given, doc } = move(story, at('three'), at('three') + 2);
    expect(given.join()).toBe('paragraph("hr")');
    expect(doc.child(3).toString()).toContain('paragraph("tee")');
    const over = move(story, at('two'), at('three'));
    expect(over.given.map(String)).toEqual([p('wo'), subheading('First'), p('t')].map(String));
    expect(over.doc.child(2).toString()).toBe(
      'lede(paragraph("one"), paragraph("three"), paragraph("four"))',
    );
  });

  it('takes whole blocks that are selected, over parts, and a heading as a subheading', () => {
    const { given, doc } = move(story, at('two') - 1, at('three') + 'hree'.length);
    expect(given.map(String)).toEqual([p('two'), subheading('First'), p('three')].map(String));
    expect(doc.child(2).toString()).toBe('lede(paragraph("one"), paragraph("four"))');
  });

  it('takes the whole section from its heading', () => {
    const { given, doc } = move(story, at('First'));
    expect(given).toHaveLength(3);
    expect(doc.childCount).toBe(story.childCount - 1);
  });

  it('leaves an empty lede, and no empty "why it matters"', () => {
    const whole = move(story, at('one') - 1, at('two') + 2);
    expect(whole.doc.child(2).toString()).toBe('lede(paragraph)');
    expect(move(story, at('five')).doc.childCount).toBe(story.childCount - 1);
  });

  it('leaves headline and standfirst', () => {
    expect(move(story, at('Head')).given).toEqual([]);
    expect(move(story, 1, at('one')).given.map(String)).toEqual(['paragraph("o")']);
  });

  it('takes nothing that says nothing', () => {
    const empty = article({ lede: [p()] });
    expect(move(empty, empty.content.size - 6).given).toEqual([]);
  });

  it('is one step over what it takes, and one that tells of it', () => {
    const state = EditorState.create({
      doc: story,
      selection: TextSelection.create(story, at('two')),
    });
    const [step, told, ...others] = takeForNotes(state)?.steps ?? [];
    expect(told).toBeInstanceOf(ToNotesStep);
    expect(others).toEqual([]);
    expect(step?.getMap().map(at('one'))).toBe(at('one'));
  });

  it('loses no word and invents none, wherever it is done', () => {
    const carets = caretPlaces(everyBlock).filter((place) => place instanceof TextSelection);
    const place = fc.constantFrom(...carets.map(({ head }) => head));
    const letters = (...docs: ProseMirrorNode[]) =>
      docs.flatMap((doc) => blocksOf(doc).flatMap((text) => [...text])).sort();
    fc.assert(
      fc.property(place, place, (from, to) => {
        const { given, doc } = move(everyBlock, from, to);
        doc.check();
        const notes = nodeType('notes').create(null, given.length > 0 ? given : p());
        notes.check();
        expect(letters(doc, notes).join('')).toBe(letters(everyBlock).join(''));
      }),
      runs(),
    );
  });
});
