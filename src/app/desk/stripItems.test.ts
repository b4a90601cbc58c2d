import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { type DraftDetails, detailsOf, newDraft } from '#document';
import { stripItems } from './stripItems.ts';

const plain = detailsOf(newDraft('id', 0));

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en-US' });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

it('says nothing of a draft with nothing set', () => {
  expect(stripItems(plain)).toEqual([]);
  expect(stripItems({ ...plain, language: 'en-GB' })).toEqual([]);
});

it('says a language that drafts are not begun in here', () => {
  vi.stubGlobal('navigator', { language: 'de-AT' });
  expect(stripItems({ ...plain, language: 'de' })).toEqual([]);
  expect(stripItems({ ...plain, language: 'en-GB' })).toEqual(['British English']);
});

it('says what is set, in the order of a page', () => {
  const details: DraftDetails = {
    ...plain,
    bylines: ['Ida Berg', 'Jon Vik'],
    kicker: 'Harbour',
    desk: 'City',
    tags: ['ferries', 'budget'],
    status: 'ready',
    language: 'nb',
  };
  expect(stripItems(details)).toEqual([
    'By Ida Berg and Jon Vik',
    'Harbour',
    'City',
    'Ready',
    'Tags: ferries, budget',
    'Norwegian Bokmål',
  ]);
});

it('leaves a language that is none as it was written', () => {
  expect(stripItems({ ...plain, language: 'old norse!' })).toEqual(['old norse!']);
});
