import { defineConfig } from '@playwright/test';
import shared from '../playwright.config.ts';

export default defineConfig(shared, {
  testDir: '.',
  testMatch: 'pictures.ts',
  workers: 1,
  use: { screenshot: 'off', viewport: { width: 1280, height: 860 } },
});
