import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './setUp.mjs';

/**
 * What a runner's report comes to.
 * @typedef {{ passed: number, failed: number, complaints: string[] }} Tally
 */

/** The test files that a runner must have run, by their path from the root. */
export const testFiles = (folder, pattern) =>
  readdirSync(`${root}/${folder}`, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => pattern.test(name));

/**
 * Adds up a report. Each of these is a failure too: a test that was skipped, a file that ran no
 * test, a runner that ended badly without a failed test to show for it.
 *
 * @param {{ file: string, outcome: 'passed' | 'failed' | 'skipped' }[]} results
 * @param {string[]} files all files that should be there
 * @param {boolean} endedWell whether the runner's exit code was 0
 * @returns {Tally}
 */
export function tally(results, files, endedWell) {
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const run = new Set(results.filter((r) => r.outcome !== 'skipped').map((r) => r.file));
  const complaints = [
    ...files.filter((file) => !run.has(file)).map((file) => `${file} ran no test`),
    ...results.filter((r) => r.outcome === 'skipped').map((r) => `${r.file} skipped a test`),
  ];
  const failed = count('failed') + complaints.length;
  if (!endedWell && failed === 0) complaints.push('the runner itself failed');
  return { passed: count('passed'), failed: count('failed') + complaints.length, complaints };
}

const OUTCOMES = { passed: 'passed', failed: 'failed', expected: 'passed', unexpected: 'failed' };

const pathFromRoot = (path) => relative(root, path).replaceAll('\\', '/');

/** The results in a report of Vitest's JSON reporter; none where it wrote no report. */
export function vitestResults(reportFile) {
  if (!existsSync(reportFile)) return [];
  return JSON.parse(readFileSync(reportFile, 'utf8')).testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({
      file: pathFromRoot(file.name),
      outcome: OUTCOMES[test.status] ?? 'skipped',
    })),
  );
}

/** The results in a report of Playwright's JSON reporter; none where it wrote no report. */
export function playwrightResults(reportFile) {
  if (!existsSync(reportFile)) return [];
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];
  return report.suites.flatMap(specsIn).flatMap((spec) =>
    spec.tests.map((test) => ({
      file: pathFromRoot(`${report.config.rootDir}/${spec.file}`),
      outcome: OUTCOMES[test.status] ?? (test.status === 'flaky' ? 'failed' : 'skipped'),
    })),
  );
}
