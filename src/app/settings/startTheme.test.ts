// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '#storage';
import { settingsStore } from '../stores/settings.ts';
import { startTheme } from './startTheme.ts';

const root = document.documentElement;
const page = readFileSync('index.html', 'utf8');
const script = readFileSync('public/theme.js', 'utf8');

let end: () => void;

/** What the next page does before the program is there. */
const beginPage = () => {
  end();
  delete root.dataset.theme;
  settingsStore.setState(defaultSettings, true);
  new Function(script)();
};

beforeEach(() => {
  end = startTheme();
  settingsStore.setState(defaultSettings, true);
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

it('paints the next page in the chosen theme before the program is there', () => {
  const [script, sheet] = ['src="/theme.js"', 'rel="stylesheet"'].map((part) => page.indexOf(part));
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThan(sheet ?? 0);
  settingsStore.setState({ theme: 'dark' });
  beginPage();
  expect(root.dataset.theme).toBe('dark');
  end = startTheme();
  expect(root.dataset.theme).toBe('dark');
  expect(settingsStore.getState().theme).toBe('dark');
});

it('leaves it to the device when that is chosen', () => {
  settingsStore.setState({ theme: 'light' });
  settingsStore.setState({ theme: 'system' });
  expect(root.dataset.theme).toBeUndefined();
  beginPage();
  expect(root.dataset.theme).toBeUndefined();
});

it('works where the browser keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  settingsStore.setState({ theme: 'dark' });
  expect(root.dataset.theme).toBe('dark');
  beginPage();
  expect(root.dataset.theme).toBeUndefined();
});
