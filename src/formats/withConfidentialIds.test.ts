import { expect, it } from 'vitest';
import { build } from '#document';
import { withConfidentialIds } from './withConfidentialIds.ts';

const { article, cite, p, verbatim } = build;

it('gives confidential sources ids that tell nothing, and lets all others be', () => {
  const made = ['source-aaaaaaaaaaaa', 'source-bbbbbbbbbbbb'];
  const one = (ana: string, source: string) =>
    article({
      headline: 'T',
      lede: [p('Text', cite(ana, 'p. 4'), cite('log')), verbatim(`[^${ana}.2_]: Ana`)],
      sources: [
        { id: ana, title: 'Ana', terms: 'confidential' },
        { id: source, terms: 'confidential' },
        { id: 'log', title: 'Log' },
        { id: 'source-0123456789ab', terms: 'confidential' },
      ],
    });
  const [first = '', second = ''] = made;
  const before = one('ana', 'source');
  expect(withConfidentialIds(before, () => made.shift() ?? '')).toEqual(one(first, second));
  const open = article({ sources: [{ id: 'log' }] });
  expect(withConfidentialIds(open, () => 'x')).toBe(open);
});
