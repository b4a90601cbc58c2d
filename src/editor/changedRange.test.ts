import { EditorState } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '#document';
import { runs } from '../testing/runs.ts';
import { changedRange } from './changedRange.ts';

const { article, p, section } = build;

describe('changedRange', () => {
  it('is null for equal documents', () => {
    const doc = article({ lede: [p('a')] });
    expect(changedRange(doc, doc)).toBeNull();
    expect(changedRange(doc, article({ lede: [p('a')] }))).toBeNull();
  });

  it('leaves equal documents on either side, also in repeated text', () => {
    const doc = article({ lede: [p('aaaa'), p('aaaa')], body: [section('aa', p('aa'))] });
    const place = fc.nat({ max: doc.content.size });
    fc.assert(
      fc.property(place, place, fc.constantFrom('', 'a', 'aa', 'b'), (x, y, text) => {
        const { tr } = EditorState.create({ doc });
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const isText =
          tr.doc.resolve(from).parent.isTextblock &&
          tr.doc.resolve(from).sameParent(tr.doc.resolve(to));
        if (!isText) return;
        if (text) tr.insertText(text, from, to);
        else tr.delete(from, to);
        const range = changedRange(tr.before, tr.doc);
        if (!range) {
          expect(tr.doc.eq(doc)).toBe(true);
          return;
        }
        expect(range.from).toBeLessThanOrEqual(Math.min(range.toBefore, range.to));
        expect(tr.doc.content.size - range.to).toBe(doc.content.size - range.toBefore);
        expect(tr.doc.cut(0, range.from).eq(doc.cut(0, range.from))).toBe(true);
        expect(tr.doc.cut(range.to).eq(doc.cut(range.toBefore))).toBe(true);
      }),
      runs(),
    );
  });
});
