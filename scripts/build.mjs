import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Refusal } from './Refusal.mjs';
import { root } from './setUp.mjs';

/** Where the production build is. */
export const dist = `${root}/dist`;

const stamp = `${root}/node_modules/.galley-build`; // hash of all that went into `dist`
const inputs = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** All files at or below a path, sorted. */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

function inputHash() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(`${root}/${input}`))) {
    if (!file.endsWith('.test.ts')) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Makes the production build.
 * @throws Refusal when it fails
 */
export function build() {
  const hash = inputHash();
  const vite = `${root}/node_modules/vite/bin/vite.js`;
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel=warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Refusal('The production build failed; its reason stands above.');
  writeFileSync(stamp, hash);
}

/** Makes the production build unless the one that is there was made of the same files. */
export function buildWhatIsStale() {
  const isFresh =
    existsSync(`${dist}/index.html`) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === inputHash();
  if (isFresh) return;
  console.log('Building …');
  build();
}

export function main() {
  build();
  return 0;
}
