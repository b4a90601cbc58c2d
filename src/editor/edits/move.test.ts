import { describe, expect, it } from 'vitest';
import { build } from '#document';
import { onDoc } from '../testing/onDoc.ts';
import { moveDown, movePart, moveUp } from './move.ts';

const { article, li, ol, p, section, task, ul, why } = build;

describe('moving', () => {
  it('takes a block past its neighbour, the selection with it', () => {
    const doc = article({ lede: [p('a'), p('b'), p('cd')] });
    const { doc: after, caret } = onDoc(doc, 'c|d', moveUp);
    expect(after).toEqual(article({ lede: [p('a'), p('cd'), p('b')] }));
    expect(caret).toBe('c|d');
    expect(onDoc(doc, 'c|d', moveUp, moveDown).doc).toEqual(doc);
  });

  it('takes all selected blocks', () => {
    const doc = article({ lede: [p('a'), p('b'), p('c')] });
    expect(onDoc(doc, ['|a', 'b|'], moveDown).doc).toEqual(
      article({ lede: [p('c'), p('a'), p('b')] }),
    );
  });

  it('crosses the borders of parts, and leaves headings where they are', () => {
    const doc = article({ lede: [p('a')], body: [section('B', p('b'), p('c'))] });
    const { doc: after, caret } = onDoc(doc, '|b', moveUp);
    expect(after).toEqual(article({ lede: [p('a'), p('b')], body: [section('B', p('c'))] }));
    expect(caret).toBe('|b');
    expect(onDoc(after, '|b', moveDown).doc).toEqual(doc);
    expect(onDoc(doc, '|a', moveDown).doc).toEqual(
      article({ lede: [p()], body: [section('B', p('a'), p('b'), p('c'))] }),
    );
  });

  it('fills a part that waits for its first block', () => {
    const doc = article({ lede: [p('a'), p('b')], body: [section('C')] });
    expect(onDoc(doc, '|b', moveDown).doc).toEqual(
      article({ lede: [p('a')], body: [section('C', p('b'))] }),
    );
  });

  it('moves items within their list', () => {
    const doc = article({ lede: [p('x'), ul(li('a', ul(li('b'))), li('c'))] });
    expect(onDoc(doc, '|c', moveUp).doc).toEqual(
      article({ lede: [p('x'), ul(li('c'), li('a', ul(li('b'))))] }),
    );
  });

  it('takes items of an inner list out past the item that held them', () => {
    const inner = ol(1, li('b'), li('c'), li('de'));
    const doc = article({ lede: [ul(task(true, p('a'), inner, p('f')), task(false, p('g')))] });
    const up = onDoc(doc, '|b', moveUp);
    expect(up.doc.child(2).firstChild).toEqual(
      ul(
        task(false, p('b')),
        task(true, p('a'), ol(1, li('c'), li('de')), p('f')),
        task(false, p('g')),
      ),
    );
    expect(up.caret).toBe('|b');
    const down = onDoc(doc, ['|c', 'd|e'], moveDown);
    expect(down.doc.child(2).firstChild).toEqual(
      ul(
        task(true, p('a'), ol(1, li('b')), p('f')),
        task(false, p('c')),
        task(false, p('de')),
        task(false, p('g')),
      ),
    );
    expect(down.caret).toBe('d|e');
    const only = article({ lede: [ul(li('a', ul(li('b', ul(li('c'))))))] });
    expect(onDoc(only, '|c', moveUp, moveUp).doc).toEqual(
      article({ lede: [ul(li('c'), li('a', ul(li('b'))))] }),
    );
  });

  it('takes items at the edge of their list past the next block, and back', () => {
    const doc = article({ lede: [p('x'), ol(1, li('a'), li('b'), li('cd')), p('y'), p('z')] });
    const up = article({
      lede: [ol(1, li('a')), p('x'), ol(2, li('b'), li('cd')), p('y'), p('z')],
    });
    expect(onDoc(doc, '|a', moveUp).doc).toEqual(up);
    expect(onDoc(doc, '|a', moveUp, moveDown).doc).toEqual(doc);
    const down = onDoc(doc, ['|b', 'c|d'], moveDown);
    expect(down.doc).toEqual(
      article({ lede: [p('x'), ol(1, li('a')), p('y'), ol(2, li('b'), li('cd')), p('z')] }),
    );
    expect(down.caret).toBe('c|d');
    expect(onDoc(doc, ['|b', 'c|d'], moveDown, moveUp).doc).toEqual(doc);
  });

  it('takes items from list to list, and over the border of a part', () => {
    const doc = article({
      lede: [ul(li('a')), p('x'), ul(li('b'), li('c'))],
      body: [section('D')],
    });
    expect(onDoc(doc, '|b', moveUp).doc.child(2)).toEqual(
      build.lede(ul(li('a'), li('b')), p('x'), ul(li('c'))),
    );
    const across = onDoc(doc, 'c|', moveDown);
    expect(across.doc).toEqual(
      article({ lede: [ul(li('a')), p('x'), ul(li('b'))], body: [section('D', ul(li('c')))] }),
    );
    expect(across.caret).toBe('c|');
    expect(onDoc(across.doc, 'c|', moveUp).doc.child(2)).toEqual(doc.child(2));
    expect(onDoc(doc, '|a', moveUp).done).toBe(false);
  });

  it('moves the whole section from its heading, and "why it matters" of one block', () => {
    const doc = article({ body: [section('A', p('a')), why(p('b')), section('C', p('c'))] });
    const up = article({ body: [section('A', p('a')), section('C', p('c')), why(p('b'))] });
    const { doc: after, caret } = onDoc(doc, '|C', moveUp);
    expect(after).toEqual(up);
    expect(caret).toBe('|C');
    expect(onDoc(doc, 'b|', moveDown).doc).toEqual(up);
    expect(onDoc(doc, '|A', moveUp).done).toBe(false);
  });

  it('takes a part to any place among the parts', () => {
    const doc = article({
      body: [section('A', p('a')), section('B', p('b')), section('C', p('c'))],
    });
    const moved = article({
      body: [section('B', p('b')), section('C', p('c')), section('A', p('a'))],
    });
    const { doc: after, caret } = onDoc(doc, 'a|', movePart(3, 5));
    expect(after).toEqual(moved);
    expect(caret).toBe('a|');
    expect(onDoc(doc, '|b', movePart(3, 5)).caret).toBe('|b');
    expect(onDoc(moved, '|b', movePart(5, 3)).doc).toEqual(doc);
    for (const [from, to] of [
      [2, 3],
      [3, 2],
      [3, 6],
      [3, 3],
    ] as const) {
      expect(onDoc(doc, '|b', movePart(from, to)).done).toBe(false);
    }
  });
});
