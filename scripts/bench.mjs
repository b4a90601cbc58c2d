import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { buildWhatIsStale } from './build.mjs';
import { runPlaywright } from './e2e.mjs';
import { Refusal } from './Refusal.mjs';
import { serve } from './serve.mjs';
import { root } from './setUp.mjs';

const peers = `${root}/e2e/bench/peers`;
const peersBuild = `${root}/node_modules/.cache/bench-peers`;
const ROUNDS = '5';

function inPeers(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: peers,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Refusal('The desks to compare with could not be built.');
}

function buildPeers() {
  const record = `${peers}/node_modules/.package-lock.json`;
  const isInstalled =
    existsSync(record) &&
    statSync(record).mtimeMs >= statSync(`${peers}/package-lock.json`).mtimeMs;
  if (!isInstalled) inPeers('npm', ['ci', '--no-audit', '--no-fund']);
  inPeers(process.execPath, [`${root}/node_modules/vite/bin/vite.js`, 'build', '--logLevel=warn']);
}

/** `npm run bench -- 9` measures nine rounds; the tables go to BENCHMARKS.md. */
export async function main([rounds = ROUNDS]) {
  if (!/^[1-9]\d*$/.test(rounds)) throw new Refusal(`How many rounds? "${rounds}" is no number.`);
  buildWhatIsStale();
  buildPeers();
  const server = await serve(peersBuild, 0);
  process.env.GALLEY_BENCH_PEERS = server.address;
  process.env.GALLEY_BENCH_ROUNDS = rounds;
  const wentWell = await runPlaywright('e2e/bench/playwright.config.ts', []);
  server.close();
  return wentWell ? 0 : 1;
}
