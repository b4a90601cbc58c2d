import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { boundaryFaults } from './boundaries.mjs';
import { build } from './build.mjs';
import { e2eReport, runPlaywright } from './e2e.mjs';
import { Refusal } from './Refusal.mjs';
import { root } from './setUp.mjs';
import { playwrightResults, tally, testFiles, vitestResults } from './tally.mjs';

const unitReport = `${root}/node_modules/.cache/reports/unit.json`;

/** Runs an installed program; whether it ended well. */
function runs(path, ...args) {
  const program = `${root}/node_modules/${path}`;
  return (
    spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' }).status === 0
  );
}

const one = (passed, ...complaints) => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  complaints,
});

function types() {
  const tsc = 'typescript/bin/tsc';
  return one([runs(tsc), runs(tsc, '-p', 'tsconfig.pure.json')].every(Boolean));
}

const lint = () => one(runs('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'));

function boundaries() {
  const faults = boundaryFaults();
  return one(faults.length === 0, ...faults);
}

const unused = () => one(runs('knip/bin/knip.js'));

function unit() {
  rmSync(unitReport, { force: true });
  const endedWell = runs(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  );
  return tally(vitestResults(unitReport), testFiles('src', /\.test\.tsx?$/), endedWell);
}

function production() {
  build();
  return one(true);
}

async function e2e() {
  const endedWell = await runPlaywright('e2e/playwright.config.ts', []);
  return tally(playwrightResults(e2eReport), testFiles('e2e', /\.spec\.ts$/), endedWell);
}

const STAGES = [
  ['Types', types],
  ['Lint and format', lint],
  ['Boundaries bite', boundaries],
  ['Unused code', unused],
  ['Unit and property tests', unit],
  ['Production build', production],
  ['End-to-end tests', e2e],
];

/** Runs a stage; one that breaks down counts as one failure. */
async function outcome(stage) {
  try {
    return await stage();
  } catch (error) {
    return one(false, error instanceof Refusal ? error.message : error.stack);
  }
}

/**
 * Runs everything; the last line it prints is the sum.
 * @param {string[]} words `npm test -- types unit` runs the stages whose names begin so
 */
export async function main(words) {
  const chosen = STAGES.filter(
    ([name]) => words.length === 0 || words.some((word) => name.toLowerCase().startsWith(word)),
  );
  if (chosen.length === 0) throw new Refusal(`No stage is called "${words.join('" or "')}".`);
  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const [name, stage] of chosen) {
    console.log(`\n== ${name}`);
    const began = performance.now();
    const { passed, failed, complaints } = await outcome(stage);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const line = `${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`;
    lines.push(line, ...complaints.map((complaint) => `  ${complaint}`));
    for (const complaint of complaints) console.log(complaint);
    console.log(line);
    total.passed += passed;
    total.failed += failed;
  }
  const others = STAGES.length - chosen.length;
  if (others > 0) lines.push(`! Not asked for, and not run: ${others} other stages`);
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
