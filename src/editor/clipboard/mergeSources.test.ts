import { describe, expect, it } from 'vitest';
import { type Article, build, citationsIn, isConfidentialId, type Source } from '#document';
import { type Passage, passageOf } from '#formats';
import { mergeSources } from './mergeSources.ts';

const { article, cite, p } = build;

const RIVERA = {
  id: 'rivera',
  title: 'Ana Rivera',
  author: 'A. Rivera',
  terms: 'on-the-record',
} as const;

const citing = (source: Partial<Source> & { id: string }) =>
  article({ lede: [p('Text', cite(source.id, 'item 6'))], sources: [source] });

/** What a passage cites, and what comes with it, once it is fitted to an article. */
function merged(into: Article, from: Article) {
  const { passage, sources } = mergeSources(into, passageOf(from));
  return { cited: citedIn(passage), ids: sources.map(({ id }) => id), sources };
}

const citedIn = ({ opening }: Passage) =>
  opening.flatMap((block) => citationsIn(block).map(({ source }) => source));

describe('a confidential source that is pasted', () => {
  const secret = { ...RIVERA, terms: 'confidential' } as const;

  it('gets no id that is made of its title', () => {
    const { cited, ids } = merged(citing({ id: 'rivera', title: 'The river' }), citing(secret));
    expect(ids).toHaveLength(1);
    expect(ids.every(isConfidentialId)).toBe(true);
    expect(cited).toEqual(ids);
  });

  it('gets one that tells nothing where that which it has is free', () => {
    const { ids } = merged(article({}), citing(secret));
    expect(ids.every(isConfidentialId)).toBe(true);
  });

  it('is itself by an id that is of no other source', () => {
    const id = 'source-0123456789ab';
    const { cited, ids } = merged(
      citing({ ...secret, id }),
      citing({ id, terms: 'confidential' }), // its details stayed where it was copied
    );
    expect(ids).toEqual([]);
    expect(cited).toEqual([id]);
  });

  it('is never taken for another one that has the same id', () => {
    const bare = { id: 'source', terms: 'confidential' } as const;
    for (const there of [bare, { ...bare, title: 'Somebody else' }]) {
      const { cited, ids } = merged(citing(there), citing(bare));
      expect(ids).toHaveLength(1);
      expect(ids).not.toContain('source');
      expect(cited).toEqual(ids);
    }
  });

  it('is itself when the very source is there', () => {
    const doc = citing({ id: 'source', terms: 'confidential' });
    expect(merged(doc, doc)).toMatchObject({ cited: ['source'], ids: [] });
  });

  it('is known by its details under another id', () => {
    const there = citing({ ...secret, id: 'source-0123456789ab' });
    expect(merged(there, citing(secret))).toMatchObject({
      cited: ['source-0123456789ab'],
      ids: [],
    });
  });
});

it('a source that has become confidential since it was copied stays so', () => {
  const there = citing({ ...RIVERA, id: 'source-0123456789ab', terms: 'confidential' });
  expect(merged(there, citing(RIVERA))).toMatchObject({ cited: ['source-0123456789ab'], ids: [] });
});

it('it stays so, too, when more is known of it since, but not when it may be another', () => {
  const secret = { ...RIVERA, id: 'source-0123456789ab', terms: 'confidential' } as const;
  const there = citing({ ...secret, note: 'met in the car park' });
  expect(merged(there, citing(RIVERA)).cited).toEqual(['source-0123456789ab']);
  for (const other of [
    { id: 'a', author: 'A. Rivera' },
    { ...RIVERA, author: 'B. Rivera' },
  ]) {
    expect(merged(there, citing(other)).cited).toEqual([other.id]);
  }
});

it('a confidential source is not taken for one that is open', () => {
  const { sources } = merged(citing(RIVERA), citing({ ...RIVERA, terms: 'confidential' }));
  expect(sources).toMatchObject([{ title: 'Ana Rivera', terms: 'confidential' }]);
});

it('kept notes follow a source that gets another id', () => {
  const from = article({
    lede: [build.verbatim('[^log.2]: Harbour log, p. 4')],
    sources: [{ id: 'log', title: 'Harbour log' }],
  });
  const { passage, sources } = mergeSources(citing({ id: 'log' }), passageOf(from));
  expect(sources.map(({ id }) => id)).toEqual(['harbour']);
  expect(passage.opening[0]?.attrs.markdown).toBe('[^harbour.2]: Harbour log, p. 4');
});
