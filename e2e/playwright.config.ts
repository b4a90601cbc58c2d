import { defineConfig } from '@playwright/test';

/** What the script that starts the tests has found: see scripts/e2e.mjs. */
function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by npm test or npm run e2e`);
  return value;
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000, // a slow machine with other work to do; they take seconds
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: given('GALLEY_REPORT') }]],
  use: {
    baseURL: given('GALLEY_ADDRESS'),
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: given('GALLEY_BROWSER'),
      args: JSON.parse(given('GALLEY_BROWSER_ARGS')),
    },
  },
});
