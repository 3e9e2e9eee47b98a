/**
 * Run the unit tests, list what was skipped, and end with one plain line that counts them.
 *
 * Usage: `node scripts/test-counts.mjs [vitest options]`.
 */

import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const report = 'node_modules/.cache/vitest-report.json';
rmSync(report, {force: true}); // never count an earlier run

const {status} = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {stdio: 'inherit'},
);

const {passed, failed, skipped} = count();
if (skipped.length > 0) console.log(`\n*** SKIPPED ***\n${skipped.join('\n')}\n`);
// Vitest also fails for coverage or an error outside tests; and no test is no proof.
process.exitCode = status !== 0 || failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);

/** Count the tests in the report; nothing where Vitest did not get so far as to write one. */
function count() {
  let text;
  try {
    text = readFileSync(report, 'utf8');
  } catch {
    return {passed: 0, failed: 0, skipped: []};
  }

  const results = /** @type {import('vitest/node').JsonTestResults} */ (JSON.parse(text));
  // A file that cannot even be loaded has no tests to fail: count the file.
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + broken.length,
    skipped: results.testResults.flatMap(({name, assertionResults}) =>
      assertionResults
        .filter(({status}) => status !== 'passed' && status !== 'failed')
        .map(({fullName}) => `${relative('.', name)}: ${fullName}`),
    ),
  };
}
