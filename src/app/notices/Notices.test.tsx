// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { t } from '#messages';
import { noticesStore, notify } from '../stores/notices.ts';
import { Notices } from './Notices.tsx';

const LONG = 60_000; // ms; every toast has gone by then

let root: Root;
let text: HTMLElement;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  text = document.body.appendChild(document.createElement('button'));
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Notices />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  noticesStore.setState([], true);
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const say = (text: string) => act(async () => notify({ text }));
const wait = () => act(async () => vi.advanceTimersByTimeAsync(LONG));
const buttons = () => [
  ...document.querySelectorAll<HTMLElement>(`[aria-label="${t.notices.dismiss}"]`),
];
const focus = (element: HTMLElement | undefined) => act(async () => element?.focus());
const press = (element: HTMLElement | undefined) => act(async () => element?.click());

/** The pointer comes over the first notice, or goes from it. */
const point = (type: 'pointerover' | 'pointerout') =>
  act(async () => {
    const relatedTarget = document.body;
    buttons()[0]?.dispatchEvent(new PointerEvent(type, { bubbles: true, relatedTarget }));
  });

it('lets a toast go that nobody attends to', async () => {
  await say('Copied');
  await wait();
  expect(buttons()).toHaveLength(0);
});

it('keeps a toast with the focus in it when the pointer goes', async () => {
  await say('Copied');
  await focus(buttons()[0]);
  await point('pointerover');
  await point('pointerout');
  await wait();
  expect(buttons()).toHaveLength(1);
  await focus(text);
  await wait();
  expect(buttons()).toHaveLength(0);
});

it('keeps a toast under the pointer when the focus goes', async () => {
  await say('Copied');
  await point('pointerover');
  await focus(buttons()[0]);
  await focus(text);
  await wait();
  expect(buttons()).toHaveLength(1);
  await point('pointerout');
  await wait();
  expect(buttons()).toHaveLength(0);
});

it('gives the focus back to where it came from', async () => {
  await say('Copied');
  await focus(text);
  await focus(buttons()[0]);
  await press(buttons()[0]);
  expect(document.activeElement).toBe(text);
});

it('leaves the focus where it is when a press has not moved it', async () => {
  const elsewhere = document.body.appendChild(document.createElement('input'));
  await say('Copied');
  await say('Saved');
  await focus(text);
  await focus(buttons()[0]);
  await press(buttons()[0]);
  await focus(elsewhere);
  await press(buttons()[0]);
  expect(document.activeElement).toBe(elsewhere);
});

it('forgets where the focus came from once it has gone on', async () => {
  const elsewhere = document.body.appendChild(document.createElement('input'));
  await say('Copied');
  await focus(text);
  await focus(buttons()[0]);
  await focus(elsewhere);
  await act(async () => elsewhere.blur());
  await focus(buttons()[0]);
  await press(buttons()[0]);
  expect(document.activeElement).not.toBe(text);
});
