import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildWhatIsStale, dist } from './build.mjs';
import { findBrowser } from './findBrowser.mjs';
import { serve } from './serve.mjs';
import { root } from './setUp.mjs';

/** Where Playwright's report of the last run is. */
export const e2eReport = `${root}/node_modules/.cache/reports/e2e.json`;

/**
 * Runs Playwright against the production build, served on a port of its own.
 * @param {string} config path of its configuration, from the root
 * @param {string[]} args further arguments
 * @returns {Promise<boolean>} whether all went well
 * @throws Refusal when no browser can be found
 */
export async function runPlaywright(config, args) {
  const browser = await findBrowser();
  console.log(`Chromium ${browser.version} at ${browser.path}`);
  const server = await serve(dist, 0);
  rmSync(e2eReport, { force: true });
  const cli = `${root}/node_modules/@playwright/test/cli.js`;
  const child = spawn(process.execPath, [cli, 'test', '-c', config, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      GALLEY_ADDRESS: server.address,
      GALLEY_BROWSER: browser.path,
      GALLEY_BROWSER_ARGS: JSON.stringify(browser.args),
      GALLEY_REPORT: e2eReport,
    },
  });
  const status = await new Promise((resolve) => child.on('exit', resolve));
  server.close();
  return status === 0;
}

/** `npm run e2e -- library` runs the specs whose path holds "library". */
export async function main(args) {
  buildWhatIsStale();
  return (await runPlaywright('e2e/playwright.config.ts', args)) ? 0 : 1;
}
