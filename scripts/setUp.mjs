import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from './Refusal.mjs';

/** The repository's root, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const lock = `${root}/package-lock.json`;
const stamp = `${root}/node_modules/.galley-lock`; // hash of the lock file that was installed
const npmRecord = `${root}/node_modules/.package-lock.json`; // npm writes it last

const lockHash = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

function isInstalled() {
  if (!existsSync(npmRecord)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true;
  return statSync(npmRecord).mtimeMs >= statSync(lock).mtimeMs; // installed by hand
}

/**
 * Installs the packages that the lock file names, unless they are there.
 * @throws Refusal when npm could not
 */
export function setUp() {
  if (isInstalled()) return;
  console.log('Installing packages, this once: about a minute …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new Refusal(
      'npm could not install the packages (its reason stands above); nothing else was done. Galley needs an npm registry for its first start.',
    );
  }
  writeFileSync(stamp, lockHash());
}
