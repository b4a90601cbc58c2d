import { beforeEach, expect, it } from 'vitest';
import { dismiss, dismissAbout, noticesStore, notify } from './notices.ts';

beforeEach(() => noticesStore.setState([], true));

const texts = () => noticesStore.getState().map(({ text }) => text);

it('tells an alert once', () => {
  const id = notify({ kind: 'alert', text: 'Full.' });
  expect(notify({ kind: 'alert', text: 'Full.' })).toBe(id);
  expect(texts()).toEqual(['Full.']);
});

it('puts a notice in the place of what was said about the same', () => {
  notify({ kind: 'alert', key: 'disk', text: 'Full.' });
  notify({ text: 'Moved.' });
  notify({ kind: 'alert', key: 'disk', text: 'Gone.' });
  expect(texts()).toEqual(['Gone.', 'Moved.']);
});

it('begins a toast anew that is told again', () => {
  const first = notify({ text: 'Saved.' });
  expect(notify({ text: 'Saved.' })).not.toBe(first);
  expect(texts()).toEqual(['Saved.']);
});

it('keeps two toasts of the same words that undo different things', () => {
  notify({ text: 'In the bin.', undo: () => {} });
  notify({ text: 'In the bin.', undo: () => {} });
  expect(texts()).toHaveLength(2);
});

it('lets the oldest toast go when there are more than a person reads', () => {
  notify({ kind: 'alert', text: 'Full.' });
  notify({ text: 'In the bin.', undo: () => {} });
  for (const text of ['Saved.', 'Copied.', 'Moved.']) notify({ text });
  expect(texts()).toEqual(['Full.', 'In the bin.', 'Copied.', 'Moved.']);
  for (const text of ['One gone.', 'Two gone.', 'Three gone.']) notify({ text, undo: () => {} });
  expect(texts()).toEqual(['Full.', 'One gone.', 'Two gone.', 'Three gone.']);
});

it('takes away one notice, or what was said about something that is over', () => {
  const id = notify({ text: 'Copied.' });
  notify({ kind: 'alert', key: 'disk', text: 'Full.' });
  dismiss(id);
  expect(texts()).toEqual(['Full.']);
  const before = noticesStore.getState();
  dismissAbout('another disk');
  expect(noticesStore.getState()).toBe(before);
  dismissAbout('disk');
  expect(texts()).toEqual([]);
});
