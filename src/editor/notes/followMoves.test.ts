import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build, nodeType } from '#document';
import { historyPlugin, redo, undo } from '../edits/historyPlugin.ts';
import { followMoves } from './followMoves.ts';
import { takeForNotes } from './takeForNotes.ts';

const { article, p } = build;

/** An article with the caret in its lede, and notes that follow it, each as words of its blocks. */
function desk(lede: string, ...inNotes: string[]) {
  const doc = article({ lede: [p(lede), p('stays')] });
  const open = (node: ProseMirrorNode, at: number) =>
    EditorState.create({
      doc: node,
      selection: TextSelection.create(node, at),
      plugins: [historyPlugin()],
    });
  const notes = {
    state: open(
      nodeType('notes').create(
        null,
        inNotes.map((text) => p(text)),
      ),
      1,
    ),
    dispatch(tr: Transaction) {
      notes.state = notes.state.apply(tr);
    },
  };
  let state = open(doc, 6);
  const dispatch = (tr: Transaction) => {
    const { state: next, transactions } = state.applyTransaction(tr);
    state = next;
    for (const each of transactions) followMoves(notes, each);
  };
  const words = (node: ProseMirrorNode) => node.children.map((block) => block.textContent);
  return {
    notes,
    run: (command: Command) => command(state, dispatch),
    move() {
      const tr = takeForNotes(state);
      if (tr) dispatch(tr);
    },
    inArticle: () => words(state.doc.child(2)),
    inNotes: () => words(notes.state.doc),
  };
}

describe('the notes', () => {
  it('get blocks below what they hold, in the place of an empty line', () => {
    const empty = desk('a', '');
    empty.move();
    expect(empty.inNotes()).toEqual(['a']);
    const filled = desk('a', 'x');
    filled.move();
    expect(filled.inNotes()).toEqual(['x', 'a']);
    expect(filled.inArticle()).toEqual(['stays']);
  });

  it('follow undo and redo, as often as they are done', () => {
    const { move, run, inArticle, inNotes } = desk('a', '');
    move();
    for (let time = 0; time < 3; time += 1) {
      run(undo);
      expect([inArticle(), inNotes()]).toEqual([['a', 'stays'], ['']]);
      run(redo);
      expect([inArticle(), inNotes()]).toEqual([['stays'], ['a']]);
    }
  });

  it('follow the last move alone where one like it was undone before', () => {
    const { move, run, inNotes } = desk('a', 'a', 'x');
    move();
    run(undo);
    move();
    expect(inNotes()).toEqual(['a', 'x', 'a']);
    run(undo);
    expect(inNotes()).toEqual(['a', 'x']);
    run(redo);
    expect(inNotes()).toEqual(['a', 'x', 'a']);
  });

  it('do not follow the undo of what only looks like a move', () => {
    const { move, run, inArticle, inNotes } = desk('a', 'a', 'x');
    move();
    run(undo);
    run((state, dispatch) => {
      const $pos = state.doc.resolve(6);
      dispatch?.(state.tr.delete($pos.before(), $pos.after()));
      return true;
    });
    run(undo);
    expect([inArticle(), inNotes()]).toEqual([
      ['a', 'stays'],
      ['a', 'x'],
    ]);
  });

  it('give back what stands elsewhere by now, unless it is not what it was', () => {
    const moved = desk('a', 'x');
    moved.move();
    moved.notes.dispatch(moved.notes.state.tr.insert(moved.notes.state.doc.content.size, p('y')));
    moved.run(undo);
    expect(moved.inNotes()).toEqual(['x', 'y']);
    const changed = desk('a', '');
    changed.move();
    changed.notes.dispatch(changed.notes.state.tr.insertText('b', 1));
    changed.run(undo);
    expect(changed.inNotes()).toEqual(['ba']);
  });

  it('have no step of it in their own history', () => {
    const { move, notes } = desk('a', '');
    move();
    expect(undo(notes.state)).toBe(false);
  });
});
