/**
 * Run all gates, two at a time, and end with the line that counts the tests.
 *
 * The output of a gate is kept together and shown when it has ended. All gates run, whatever fails.
 */

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Lanes run side by side; within a lane, each script waits for the one before it. The tests need what was built and
 * generated, and they take longest, so the other gates share a lane.
 */
const lanes = [
  [['check:generated'], ['test:unit', '--', '--coverage']],
  [['check:format'], ['check:api'], ['check:imports'], ['check:dead'], ['check:lint'], ['check:types']],
];

/** @type {string[]} */
const failed = [];
let tests = '';

await Promise.all(
  lanes.map(async (lane) => {
    for (const args of lane) await run(args);
  }),
);

const lines = tests.trimEnd().split('\n');
const counts = lines.pop() ?? '';
console.log(lines.join('\n'));
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(counts);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * Run one script of `package.json`, and show what it printed; what the tests printed comes at the very end.
 *
 * @param {string[]} args its name and its arguments
 */
async function run(args) {
  const [name = ''] = args;
  const start = Date.now();
  const child = spawn('npm', ['run', '--silent', ...args], {stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  const [status] = await once(child, 'close');
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${status === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
  if (status !== 0) failed.push(name);
  if (name === 'test:unit') tests = output;
  else if (output.trim() !== '') console.log(output.trimEnd());
}
