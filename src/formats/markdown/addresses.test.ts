import { expect, test } from 'vitest';
import { headlineOf, newDraft, relatedLinksOf, sourcesOf } from '#document';
import { parseMarkdown } from './parseMarkdown.ts';
import { printMarkdown } from './printMarkdown.ts';

test('an address that is not safe is kept and listed with its line', () => {
  const { article, problems } = parseMarkdown(
    [
      '# T',
      '',
      '## Sources',
      '',
      '- [Minutes](javascript:alert(1))',
      '- **log** — [Log](https://example.org/) · [archived](file:///log)',
      '',
      '## Related links',
      '',
      '- [More](data:text/html,x) — why',
      '- [Sure](./javascript:x)',
    ].join('\n'),
  );
  expect(sourcesOf(article).map(({ address, archived }) => address + archived)).toEqual([
    'javascript:alert(1)',
    'https://example.org/file:///log',
  ]);
  expect(problems).toEqual([
    { line: 5, code: 'unsafe-address', text: 'javascript:alert(1)' },
    { line: 6, code: 'unsafe-address', text: 'file:///log' },
    { line: 10, code: 'unsafe-address', text: 'data:text/html,x' },
  ]);
  const { text } = printMarkdown(newDraft('7f3c2a', 0), article);
  expect(text).not.toMatch(/\]\((?:javascript|data|file):/);
  expect(parseMarkdown(text).problems).toEqual([]);
});

test('the links of a headline are related links', () => {
  const { article, problems } = parseMarkdown(
    '# [The *ferry*](https://example.org/f) [runs][r]\n\n## Related\n\n- [x](/y)\n\n[r]: /r\n',
  );
  expect(headlineOf(article)).toBe('The ferry runs');
  expect(relatedLinksOf(article)).toMatchObject([
    { title: 'x', address: '/y' },
    { title: 'The ferry', address: 'https://example.org/f' },
    { title: 'runs', address: '/r' },
  ]);
  expect(problems.map(({ code, text }) => [code, text])).toEqual([
    ['headline-simplified', 'https://example.org/f'],
    ['headline-simplified', '/r'],
  ]);
});
