import { describe, expect, test } from 'vitest';
import { type Source, sourceNode, sourcesOf } from '#document';
import { parseMarkdown } from './parseMarkdown.ts';

const read = (markdown: string) => parseMarkdown(markdown).article;

describe('the lines of sources', () => {
  const source = (line: string) => sourcesOf(read(`# T\n\n## Sources consulted\n\n- ${line}\n`))[0];

  test.each<[string, Partial<Source> & { id: string }]>([
    [
      '**m** — [Minutes](https://example.org) · by Ana · from City · document · published 2026-03-03 · accessed 2026-03-04 · [archived](https://a.example) · on the record · note: a · b',
      {
        id: 'm',
        title: 'Minutes',
        address: 'https://example.org',
        author: 'Ana',
        publisher: 'City',
        kind: 'document',
        published: '2026-03-03',
        accessed: '2026-03-04',
        archived: 'https://a.example',
        terms: 'on-the-record',
        note: 'a, b',
      },
    ],
    ['**m** — Confidential source', { id: 'm', terms: 'confidential' }],
    ['**M** — Confidential source', { id: 'm', terms: 'confidential' }],
    ['**m** — Ana · Confidential', { id: 'm', title: 'Ana', terms: 'confidential' }],
    ['**m** — Confidential source · note:', { id: 'm', title: 'Confidential source' }],
    ['**m** — <https://example.org>', { id: 'm', address: 'https://example.org' }],
    ['**m** — [Box](<./Archive: box 4>)', { id: 'm', title: 'Box', address: 'Archive: box 4' }],
    [
      '**m** — Minutes · spring 2025 · by Ana',
      { id: 'm', title: 'Minutes', author: 'Ana', note: 'spring 2025' },
    ],
    ['**m** —', { id: 'm' }],
    [
      '[Minutes](https://example.org), 2025',
      { id: 'minutes', title: 'Minutes', address: 'https://example.org', note: '2025' },
    ],
    [
      'Smith, *Book*, 2020. https://example.org/b',
      { id: 'smith', title: 'Smith, Book, 2020.', address: 'https://example.org/b' },
    ],
  ])('%s', (line, fields) => {
    expect(source(line)).toEqual(sourceNode(fields).attrs);
  });

  test('with an id that was there before get another', () => {
    const markdown = '# T\n\n## Sources consulted\n\n- **m** — A\n- **m** — Board minutes\n';
    expect(sourcesOf(read(markdown)).map(({ id }) => id)).toEqual(['m', 'board']);
    expect(parseMarkdown(markdown).problems).toEqual([
      { line: 6, code: 'duplicate-source', text: 'm' },
    ]);
  });
});
