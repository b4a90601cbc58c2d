import { describe, expect, it } from 'vitest';
import {
  build,
  DRAFT_VERSION,
  emptyNotes,
  jsonOf,
  lastEditOf,
  newDraft,
  readDraft,
  readSummary,
  searchTextOf,
  slugOf,
  summaryOf,
} from './index.ts';

const { article, p, section, cite, b } = build;

const story = article({
  headline: 'Ferry fares fall',
  standfirst: 'From May.',
  lede: [p('A crossing costs ', b('half'), ' as much.', cite('board')), p('TK says so.')],
  body: [section('What changes', p('Nothing else.'))],
  sources: [{ id: 'board', title: 'Harbour board' }],
  related: [{ title: 'Ten years of ferries' }],
});

const draft = newDraft('d1', 1000, { article: story, tags: ['ferries'] });

describe('a draft', () => {
  it('reads back as it was stored', () => {
    expect(readDraft(structuredClone(draft))).toEqual({ ok: true, value: draft });
  });

  it('is damaged when its article is not one', () => {
    for (const broken of [
      { type: 'notes', content: [{ type: 'paragraph' }] },
      { type: 'article', content: [{ type: 'headline' }] },
      { type: 'article', content: [{ type: 'marquee' }] },
      {},
    ]) {
      expect(readDraft({ ...draft, article: broken })).toMatchObject({ reason: 'damaged' });
    }
    expect(readDraft({ ...draft, notes: story.toJSON() })).toMatchObject({ reason: 'damaged' });
  });

  it('reads records of version 1, which knew nothing of imports', () => {
    const { imported: _, ...old } = { ...draft, version: 1 };
    expect(readDraft(old)).toEqual({ ok: true, value: draft });
    const summary = summaryOf(draft, story, null);
    expect(readSummary({ ...summary, version: 1 })).toEqual({ ok: true, value: summary });
  });

  it('was last edited before it came in, until it is edited here', () => {
    const imported = { at: 5000, edited: 2000 };
    expect(lastEditOf({ edited: 1000, imported: null })).toBe(1000);
    expect(lastEditOf({ edited: 5000, imported })).toBe(2000);
    expect(lastEditOf({ edited: 6000, imported })).toBe(6000);
  });

  it('is told apart when a newer Galley wrote it', () => {
    expect(readDraft({ ...draft, version: DRAFT_VERSION + 1 })).toMatchObject({ reason: 'newer' });
  });

  it('has the JSON that ProseMirror makes, part by part', () => {
    expect(jsonOf(story)).toEqual(story.toJSON());
    expect(draft.notes).toEqual(emptyNotes());
  });

  it('keeps the JSON of parts that did not change', () => {
    const changed = story.copy(story.content.replaceChild(0, build.headline('New')));
    const before = jsonOf(story).content as unknown[];
    const after = jsonOf(changed).content as unknown[];
    expect(after[0]).not.toBe(before[0]);
    expect(after.slice(1).every((part, index) => part === before[index + 1])).toBe(true);
  });

  it('is summed up for the library', () => {
    const summary = summaryOf(draft, story, null);
    expect(summary).toMatchObject({ headline: 'Ferry fares fall', words: 18, tks: 1, revision: 0 });
    expect(readSummary(summary)).toEqual({ ok: true, value: summary });
  });

  it('is searched by all that it says', () => {
    expect(searchTextOf(draft, story).split('\n')).toEqual([
      'Ferry fares fall',
      'From May.',
      'A crossing costs half as much.',
      'TK says so.',
      'What changes',
      'Nothing else.',
      'Harbour board',
      'Ten years of ferries',
      'ferries',
    ]);
  });

  it('has a slug made of its headline until it gets its own', () => {
    expect(slugOf(draft, story)).toBe('ferry-fares-fall');
    expect(slugOf({ slug: 'ferries' }, story)).toBe('ferries');
    expect(slugOf(draft, article({}))).toBe('untitled');
    expect(slugOf({ slug: '../../etc/passwd' }, story)).toBe('etc-passwd');
    const long = 'Council votes to close the harbour bridge to lorries for a whole year';
    expect(slugOf(draft, article({ headline: long }))).toBe(
      'council-votes-to-close-the-harbour-bridge-to-lorries-for-a',
    );
    expect(slugOf(draft, article({ headline: 'x'.repeat(80) }))).toBe('x'.repeat(60));
    expect(slugOf({ slug: '..' }, story)).toBe('ferry-fares-fall');
    expect(slugOf({ slug: 'a'.repeat(300) }, story)).toHaveLength(100);
  });
});
