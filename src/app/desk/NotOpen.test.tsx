// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { t } from '#messages';
import { beginTypeAhead, endTypeAhead } from '../typeAhead.ts';
import { CannotOpen } from './NotOpen.tsx';

it('says once what is the matter, as a heading, and why as an alert', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () => root.render(<CannotOpen reason="silent" onAgain={() => {}} />));
  expect(place.querySelector('h1')?.textContent).toBe(t.desk.cannotOpen.title);
  expect(place.querySelector('[role=alert]')?.textContent).toBe(t.storage.notDone.silent);
  expect(place.querySelector('main')?.textContent.split(t.desk.cannotOpen.title)).toHaveLength(2);
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

it('does not leave the focus in what is typed ahead of a text that does not come', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const root = createRoot(document.createElement('div'));
  beginTypeAhead();
  expect(document.activeElement).not.toBe(document.body);
  await act(async () => root.render(<CannotOpen reason="silent" onAgain={() => {}} />));
  expect(document.activeElement).toBe(document.body);
  await act(async () => root.unmount());
  endTypeAhead();
  vi.unstubAllGlobals();
});
