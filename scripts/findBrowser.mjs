import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Refusal } from './Refusal.mjs';
import { root } from './setUp.mjs';

const cache = `${root}/node_modules/.cache/browser`;
const SPARTICUZ = '@sparticuz/chromium@143.0.0'; // Linux x64, carries its own libraries

/** Keeps Chromium quiet on a closed network. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const INSTALLED =
  {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  }[process.platform] ??
  onPath(['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']);

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function run(command, args, seconds, env = {}) {
  const { status, error, stderr } = spawnSync(command, args, {
    cwd: root,
    timeout: seconds * 1000,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return;
  const reason = error?.code === 'ETIMEDOUT' ? `no answer in ${seconds} s` : lastLine(stderr);
  throw new Error(error && error.code !== 'ETIMEDOUT' ? error.message : reason);
}

const lastLine = (text) => text?.trim().split('\n').at(-1) || 'it failed without a word';

/** The browser that Playwright would download, where it keeps it. */
async function playwrights() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

async function fromEnvironment() {
  const path = process.env.GALLEY_BROWSER;
  if (!path) throw new Error('it is not set');
  return path;
}

async function downloadedByPlaywright() {
  const cli = `${root}/node_modules/playwright-core/cli.js`;
  run(process.execPath, [cli, 'install', 'chromium'], 60);
  return playwrights();
}

async function fromDebian() {
  if (process.platform !== 'linux' || process.getuid() !== 0) throw new Error('not root on Linux');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], 120, quiet);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 300, quiet);
  return '/usr/bin/chromium';
}

async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('not Linux on x64');
  mkdirSync(cache, { recursive: true });
  run('npm', ['install', '--prefix', cache, '--no-save', SPARTICUZ], 300);
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'; // it unpacks its libraries only there
  const load = createRequire(`${cache}/package.json`);
  const { default: chromium } = await import(load.resolve('@sparticuz/chromium'));
  return chromium.executablePath();
}

const WAYS = [
  ['the variable GALLEY_BROWSER', fromEnvironment],
  ["Playwright's own Chromium", playwrights],
  ...INSTALLED.filter(existsSync).map((path) => [path, async () => path]),
  ['playwright install chromium', downloadedByPlaywright],
  ['apt-get install chromium', fromDebian],
  [`npm install ${SPARTICUZ}`, fromNpm],
];

/** Starts the browser and has it compute something. */
async function prove(executablePath) {
  if (!existsSync(executablePath)) throw new Error(`there is no ${executablePath}`);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: QUIET, timeout: 30_000 });
  try {
    const page = await browser.newPage();
    if ((await page.evaluate(() => 6 * 7)) !== 42) throw new Error('it runs no scripts');
    return browser.version();
  } finally {
    await browser.close();
  }
}

/**
 * The path of a Chromium that was seen to start; gets one where there is none.
 * @returns {Promise<{ path: string, args: string[], version: string }>}
 * @throws Refusal with all that was tried
 */
export async function findBrowser() {
  const tried = [];
  for (const [name, way] of WAYS) {
    try {
      const path = await way();
      return { path, args: QUIET, version: await prove(path) };
    } catch (error) {
      tried.push(`  ${name}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Refusal(`No Chromium was found that starts. Tried:\n${tried.join('\n')}`);
}
