import { describe, expect, it } from 'vitest';
import { build } from '#document';
import { onDoc } from '../testing/onDoc.ts';
import { leaveQuotation } from './leaveQuotation.ts';

const { article, attribution, p, quotation } = build;

describe('leaveQuotation', () => {
  const said = (...blocks: Parameters<typeof quotation>) =>
    article({ lede: [quotation(...blocks)] });

  it('leads to who said it, and while that is not said on to a paragraph', () => {
    const asked = onDoc(said(p('a')), 'a|', leaveQuotation);
    expect(asked.doc).toEqual(said(p('a'), attribution('')));
    expect(asked.block).toBe('attribution');
    const left = onDoc(said(p('a')), 'a|', leaveQuotation, leaveQuotation);
    expect(left.doc).toEqual(article({ lede: [quotation(p('a')), p()] }));
    expect(left.block).toBe('paragraph');
  });

  it('takes an empty last line for the one that is asked for', () => {
    const headed = (...blocks: Parameters<typeof quotation>) =>
      article({ headline: 'h', standfirst: 's', lede: [quotation(...blocks)] });
    expect(onDoc(headed(p('a'), p()), '', leaveQuotation).doc).toEqual(
      headed(p('a'), attribution('')),
    );
  });

  it('has nothing to do before the last line, and where it is said already', () => {
    expect(onDoc(said(p('a'), p('b')), 'a|', leaveQuotation).done).toBe(false);
    expect(onDoc(said(p('a'), attribution('b')), 'b|', leaveQuotation).done).toBe(false);
    expect(onDoc(article({ lede: [p('a')] }), 'a|', leaveQuotation).done).toBe(false);
  });
});
