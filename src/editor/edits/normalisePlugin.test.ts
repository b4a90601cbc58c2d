import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build, nodeType, schema } from '#document';
import { placeOf } from '../testing/everyBlock.ts';
import { runCommands } from '../testing/runCommands.ts';
import { historyPlugin, undo } from './historyPlugin.ts';
import { normalisePlugin } from './normalisePlugin.ts';

const { a, article, p, section } = build;

function open(doc: ReturnType<typeof article>, at: string): EditorState {
  const selection = TextSelection.create(doc, placeOf(doc, at));
  const plugins = [historyPlugin(), normalisePlugin()];
  return EditorState.create({ schema, doc, selection, plugins });
}

describe('normalisePlugin', () => {
  const doc = article({ lede: [p('a')], body: [section('B', p('bc')), section('D', p('d'))] });

  it('joins a section that lost its heading to the part before, the caret in its place', () => {
    const state = open(doc, 'b|c');
    const heading = placeOf(doc, '|B') - 1;
    const next = state.apply(state.tr.delete(heading, heading + 3));
    expect(next.doc).toEqual(article({ lede: [p('a'), p('bc')], body: [section('D', p('d'))] }));
    expect(next.selection.head).toBe(placeOf(next.doc, 'b|c'));
  });

  it('joins several at once', () => {
    const state = open(doc, 'd|');
    const tr = state.tr;
    for (const heading of ['|D', '|B']) {
      const start = placeOf(tr.doc, heading) - 1;
      tr.delete(start, start + 3);
    }
    expect(state.apply(tr).doc).toEqual(article({ lede: [p('a'), p('bc'), p('d')] }));
  });

  it('cleans what came in, and keeps the caret', () => {
    const state = open(doc, 'b|c');
    const dirty = p('x\ny', a('javascript:alert(1)', 'z'));
    const next = state.apply(state.tr.insert(placeOf(doc, '|a') - 1, dirty));
    expect(next.doc.child(2)).toEqual(build.lede(p('x yz'), p('a')));
    expect(next.selection.head).toBe(placeOf(next.doc, 'b|c'));
  });

  it('is part of the undo step that it follows', () => {
    const state = open(doc, 'b|c');
    const headless = nodeType('section').create(null, p('e'));
    const next = state.apply(state.tr.insert(doc.content.size - 4, headless));
    expect(next.doc.lastChild).toEqual(doc.lastChild);
    expect(next.doc.child(4)).toEqual(section('D', p('d'), p('e')));
    expect(runCommands(next, undo).doc).toEqual(doc);
  });
});
