// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '#storage';
import { storage } from '../storage.ts';
import { changeSettings, loadSettings, settingsStore } from './settings.ts';

beforeEach(async () => {
  storage.close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  settingsStore.setState(defaultSettings, true);
  await storage.saveSettings({ theme: 'dark', sort: 'words' });
});

it('keeps all other settings where one is changed before they are read', async () => {
  await changeSettings({ typographicQuotes: false });
  expect(await storage.loadSettings()).toEqual({
    theme: 'dark',
    sort: 'words',
    typographicQuotes: false,
  });
});

it('holds to what was chosen while they are read', async () => {
  const loading = loadSettings();
  const changing = changeSettings({ theme: 'light' });
  await loading;
  expect(settingsStore.getState()).toMatchObject({ theme: 'light', sort: 'words' });
  await changing;
  await loadSettings();
  expect(settingsStore.getState()).toMatchObject({ theme: 'light', sort: 'words' });
});
