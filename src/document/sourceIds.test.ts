import { expect, it } from 'vitest';
import { confidentialId, isConfidentialId, newSourceId } from './sourceIds.ts';

const none = new Set<string>();

it('an id is made of the title, else of the address, else of the former id', () => {
  const named = { id: 'log-2', title: 'Harbour log, May', address: 'https://www.example.org/a' };
  expect(newSourceId(named, none)).toBe('harbour');
  expect(newSourceId({ ...named, title: '' }, none)).toBe('example');
  expect(newSourceId({ address: 'mailto:desk@example.org' }, none)).toBe('desk');
  expect(newSourceId({ id: 'log-2' }, none)).toBe('log-2');
  expect(newSourceId({}, none)).toBe('source');
});

it('an id takes more words, and then a number, where it is taken', () => {
  const title = 'Harbour log, May, page 4';
  expect(newSourceId({ title }, new Set(['harbour']))).toBe('harbour-log');
  const taken = new Set(['harbour', 'harbour-log', 'harbour-log-may']);
  for (const number of [2, 3, 4, 5]) {
    const id = newSourceId({ title }, taken);
    expect(id).toBe(`harbour-log-may-${number}`);
    taken.add(id);
  }
  expect(newSourceId({ title: 'Known' }, none)).toBe('known-2');
});

it('no id of words has the form of a confidential one', () => {
  expect(confidentialId([])).toSatisfy(isConfidentialId);
  expect(newSourceId({ title: 'Source Featherstone' }, new Set(['source']))).toBe(
    'source-featherstone-2',
  );
});
