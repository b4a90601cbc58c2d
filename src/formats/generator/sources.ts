import fc from 'fast-check';
import {
  type RelatedLink,
  relatedLinkNode,
  SOURCE_KINDS,
  SOURCE_TERMS,
  type Source,
  sourceNode,
} from '#document';
import { fieldArbitrary } from './texts.ts';

const address = fc.constantFrom(
  '',
  'https://example.org/m/6',
  'https://example.org/a b',
  'https://example.org/(x',
  'mailto:desk@example.org',
  'Archive: box 4',
  'javascript:alert(1)',
  './javascript:alert(1)',
  'relative/path',
);

const title = fc.oneof(
  { weight: 3, arbitrary: fieldArbitrary },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Planning minutes',
      'Planning minutes — p. 4',
      'Confidential source',
      'https://example.org/m/6',
      '**bold**',
    ),
  },
);

const kind = fc.constantFrom('' as const, ...SOURCE_KINDS);
const terms = fc.constantFrom('' as const, '' as const, ...SOURCE_TERMS, 'confidential' as const);

const fields: fc.Arbitrary<Omit<Source, 'id'>> = fc.record({
  title,
  address,
  kind,
  publisher: fieldArbitrary,
  author: fieldArbitrary,
  published: fc.oneof(fc.constantFrom('', '2026-03-03'), fieldArbitrary),
  accessed: fc.constantFrom('', '2026-03-04'),
  archived: address,
  terms,
  note: fieldArbitrary,
});

/** Titles and addresses that the line of a source has a form of its own for. */
const bare: fc.Arbitrary<Partial<Source>> = fc.constantFrom(
  { title: '', address: '' },
  { title: '', address: 'https://example.org/m/6' },
  { title: '', address: 'relative/path' },
  { title: 'https://example.org/m/6', address: 'https://example.org/m/6' },
  { title: 'relative/path', address: 'relative/path' },
  { title: 'Planning minutes', address: '' },
  { title: 'Planning minutes — p. 4', address: '' },
  { title: 'Confidential source', address: '' },
);

/** Now and then a source has nothing but its title. */
const sparse = fields.map(
  (source): Omit<Source, 'id'> => ({
    ...source,
    kind: '',
    publisher: '',
    author: '',
    published: '',
    accessed: '',
    archived: '',
    terms: source.terms === 'confidential' ? source.terms : '',
    note: '',
  }),
);

/** Some of the sources that citations name, with clean fields. */
export const sourcesArbitrary: fc.Arbitrary<Source[]> = fc
  .tuple(
    fc.subarray(['minutes', 'rivera', 'stats', 'deep-throat']),
    fc.array(
      fc
        .tuple(fc.oneof(fields, sparse), fc.option(bare, { freq: 2 }))
        .map(([source, head]) => ({ ...source, ...head })),
      { minLength: 4, maxLength: 4 },
    ),
  )
  .map(([ids, all]) =>
    ids.map((id, at) => {
      const confidential = id === 'deep-throat' ? { terms: 'confidential' as const } : {};
      return sourceNode({ ...all[at], id, ...confidential }).attrs as Source;
    }),
  );

export const relatedArbitrary: fc.Arbitrary<RelatedLink[]> = fc.array(
  fc
    .record({ title, address: fc.oneof(address, fc.constant('')), reason: fieldArbitrary })
    .map((link) => relatedLinkNode(link).attrs as RelatedLink)
    .filter((link) => Boolean(link.title || link.address || link.reason)),
  { maxLength: 3 },
);
