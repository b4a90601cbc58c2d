import { spawnSync } from 'node:child_process';
import { Refusal } from './Refusal.mjs';
import { root } from './setUp.mjs';

/** `npm run fuzz -- 5000 markdown`: the property tests with so many runs, in files so named. */
export function main([runs = '2000', ...filters]) {
  if (!/^[1-9]\d*$/.test(runs)) throw new Refusal(`How many runs? "${runs}" is no number.`);
  const { status } = spawnSync(
    process.execPath,
    [`${root}/node_modules/vitest/vitest.mjs`, 'run', '--testTimeout=0', ...filters],
    { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs } },
  );
  return status ?? 1;
}
