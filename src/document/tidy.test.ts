import { describe, expect, it } from 'vitest';
import { a, article, b, br, cite, code, i, li, p, quotation, s, section, ul } from './build.ts';
import { tidy } from './tidy.ts';

const ledeOf = (...content: Parameters<typeof p>) => article({ lede: [p(...content)] });

describe('tidy', () => {
  it('drops the spaces at the ends of lines', () => {
    expect(tidy(ledeOf(' a  b ', br(), '\u00A0c\t', cite('x'), ' '))).toEqual(
      ledeOf('a  b', br(), 'c\t', cite('x')),
    );
    expect(tidy(ledeOf('a', br(), ' ', br(), 'b'))).toEqual(ledeOf('a', br(), br(), 'b'));
    expect(tidy(ledeOf('  '))).toEqual(ledeOf());
  });

  it('does so in every part', () => {
    const given = article({
      headline: 'A ',
      standfirst: ' B',
      body: [section('C ', quotation(p('d ')), ul(li('e ', ul(li(' f')))))],
    });
    expect(tidy(given)).toEqual(
      article({
        headline: 'A',
        standfirst: 'B',
        body: [section('C', quotation(p('d')), ul(li('e', ul(li('f')))))],
      }),
    );
  });

  it('takes the spaces at the edges of a mark out of it', () => {
    const href = 'https://example.org/';
    expect(tidy(ledeOf('a', b(' b '), 'c', i('d '), s(' e'), a(href, 'f '), '.'))).toEqual(
      ledeOf('a ', b('b'), ' c', i('d'), '  ', s('e'), a(href, 'f'), ' .'),
    );
    expect(tidy(ledeOf('a', b(i('b '), 'c ', cite('x'), ' '), 'd'))).toEqual(
      ledeOf('a', b(i('b'), ' c ', cite('x')), ' d'),
    );
    expect(tidy(ledeOf('a', a(href, b('b ')), 'c', b(' '), 'd'))).toEqual(
      ledeOf('a', a(href, b('b')), ' c d'),
    );
  });

  it('leaves alone what is seen: spaces in code, and an indent of ideographs', () => {
    const seen = ledeOf(code(' a '), b('b', code(' ')), 'c');
    expect(tidy(seen)).toBe(seen);
    const indented = ledeOf('\u3000市議会');
    expect(tidy(indented)).toBe(indented);
  });
});
