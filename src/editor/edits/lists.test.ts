import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { build } from '#document';
import { placeOf } from '../testing/everyBlock.ts';
import { onDoc } from '../testing/onDoc.ts';
import { backspace } from './backspace.ts';
import { deleteRange } from './deleteRange.ts';
import { insertDivider } from './insertDivider.ts';
import { insertQuotation } from './insertQuotation.ts';
import {
  indentItem,
  outdentItem,
  toggleBulletList,
  toggleOrderedList,
  toggleTaskList,
} from './lists.ts';

const { article, attribution, divider, li, ol, p, quotation, section, subheading, task, ul } =
  build;

describe('lists', () => {
  it('are made of paragraphs and given back', () => {
    const doc = article({ lede: [p('a'), p('b'), p('c')] });
    const list = onDoc(doc, ['|a', 'b|'], toggleBulletList);
    expect(list.doc).toEqual(article({ lede: [ul(li('a'), li('b')), p('c')] }));
    expect(onDoc(doc, ['|a', 'b|'], toggleBulletList, toggleBulletList).doc).toEqual(doc);
  });

  it('grow together with a list of the same kind beside them', () => {
    const doc = article({ lede: [ul(li('a')), p('b'), ul(li('c')), p('d'), ol(1, li('e'))] });
    expect(onDoc(doc, '|b', toggleBulletList).doc.child(2).child(0)).toEqual(
      ul(li('a'), li('b'), li('c')),
    );
    expect(onDoc(doc, '|d', toggleBulletList).doc.child(2).lastChild).toEqual(ol(1, li('e')));
  });

  it('change their kind', () => {
    const doc = article({ lede: [ul(li('a'), li('b'))] });
    expect(onDoc(doc, '|a', toggleOrderedList).doc.child(2)).toEqual(
      build.lede(ol(1, li('a'), li('b'))),
    );
    const tasks = build.lede(ul(task(false, p('a')), task(false, p('b'))));
    expect(onDoc(doc, '|a', toggleTaskList).doc.child(2)).toEqual(tasks);
    expect(onDoc(doc, '|a', toggleTaskList, toggleBulletList).doc).toEqual(doc);
    expect(onDoc(doc, '|a', toggleTaskList, toggleTaskList).doc.child(2).firstChild).toEqual(
      p('a'),
    );
  });

  it('take in subheadings and what is quoted', () => {
    const doc = article({ lede: [subheading('a'), quotation(p('b'), attribution('c'))] });
    expect(onDoc(doc, ['|a', 'c|'], toggleBulletList).doc).toEqual(
      article({ lede: [ul(li('a'), li('b'), li('c'))] }),
    );
  });

  it('are not for headings', () => {
    const doc = article({ headline: 'a', body: [section('B', p('b'))] });
    for (const at of ['|a', '|B']) expect(onDoc(doc, at, toggleBulletList).done).toBe(false);
  });

  it('go in and out', () => {
    const doc = article({ lede: [ul(li('a'), li('b'), li('c'))] });
    const nested = article({ lede: [ul(li('a', ul(li('b'))), li('c'))] });
    expect(onDoc(doc, '|b', indentItem).doc).toEqual(nested);
    expect(onDoc(nested, '|b', outdentItem).doc).toEqual(doc);
  });

  it('count on behind what was taken out of their middle', () => {
    const doc = article({ lede: [ol(4, li('a'), li('b'), li('c'))] });
    const split = article({ lede: [ol(4, li('a')), p('b'), ol(5, li('c'))] });
    expect(onDoc(doc, '|b', outdentItem).doc).toEqual(split);
    expect(onDoc(doc, '|b', toggleOrderedList).doc).toEqual(split);
    expect(onDoc(split, '|b', toggleOrderedList).doc).toEqual(doc);
    expect(onDoc(doc, '|a', outdentItem).doc).toEqual(
      article({ lede: [p('a'), ol(4, li('b'), li('c'))] }),
    );
  });

  it('become one when what stands between them is deleted', () => {
    const one = article({ lede: [ul(li('a'), li('b'))] });
    for (const between of [p(), divider()]) {
      const doc = article({ lede: [ul(li('a')), between, ul(li('b'))] });
      const pos = doc.child(0).nodeSize + doc.child(1).nodeSize + 1 + ul(li('a')).nodeSize;
      expect(deleteRange(EditorState.create({ doc }).tr, pos, pos + between.nodeSize).doc).toEqual(
        one,
      );
    }
    const words = article({ lede: [ul(li('a')), p('x'), ul(li('b')), p('y'), ol(1, li('c'))] });
    const without = deleteRange(
      EditorState.create({ doc: words }).tr,
      placeOf(words, '|x'),
      placeOf(words, 'x|'),
    ).doc;
    expect(without.child(2).childCount).toBe(5);
    const backspaced = article({
      headline: 'h',
      standfirst: 's',
      lede: [ul(li('a')), p(), ul(li('b'))],
    });
    const state = onDoc(backspaced, '|', backspace);
    expect(state.doc.child(2).childCount).toBe(1);
    const other = article({ lede: [ul(li('a')), divider(), ol(1, li('b'))] });
    const at = other.child(0).nodeSize + other.child(1).nodeSize + 1 + ul(li('a')).nodeSize;
    expect(
      deleteRange(EditorState.create({ doc: other }).tr, at, at + 1).doc.child(2).childCount,
    ).toBe(2);
  });

  it('keep who goes in and out where there is no level to go to', () => {
    const doc = article({ lede: [ul(li('a')), p('b')] });
    const first = onDoc(doc, '|a', indentItem);
    expect(first.doc).toEqual(doc);
    expect(first.done).toBe(true);
    for (const command of [indentItem, outdentItem]) {
      expect(onDoc(doc, '|b', command).done).toBe(false);
    }
  });
});

describe('insertQuotation', () => {
  it('quotes the selected blocks together, and gives them back', () => {
    const doc = article({ lede: [p('a'), p('b'), ul(li('c')), p('d')] });
    const quoted = onDoc(doc, ['|a', 'c|'], insertQuotation);
    expect(quoted.doc).toEqual(article({ lede: [quotation(p('a'), p('b'), p('c')), p('d')] }));
    expect(onDoc(quoted.doc, ['|a', 'c|'], insertQuotation).doc).toEqual(
      article({ lede: [p('a'), p('b'), p('c'), p('d')] }),
    );
  });
});

describe('insertDivider', () => {
  it('stands after the block, and in the place of an empty one', () => {
    const doc = article({ headline: 'x', standfirst: 'y', lede: [p('a'), p()] });
    expect(onDoc(doc, 'a|', insertDivider).doc.child(2)).toEqual(
      build.lede(p('a'), divider(), p()),
    );
    const { doc: after, caret } = onDoc(doc, '|', insertDivider);
    expect(after.child(2)).toEqual(build.lede(p('a'), divider(), p()));
    expect(caret).toBe('|');
  });

  it('stands under the heading of a section', () => {
    const doc = article({ body: [section('A', p('a'))] });
    expect(onDoc(doc, '|A', insertDivider).doc.child(3)).toEqual(section('A', divider(), p('a')));
  });
});
