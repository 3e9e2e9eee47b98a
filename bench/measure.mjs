import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

/**
 * What a process took: seconds by the clock, seconds of all processors, and its largest size in MB.
 *
 * @typedef {{wall: number, cpu: number, peak: number}} Usage
 */

const preload = new URL('report-usage.mjs', import.meta.url).href;

/**
 * Runs a program of Node as a whole process, its output thrown away.
 *
 * @param {readonly string[]} argv the module and its arguments
 * @returns {Promise<Usage>}
 */
export async function measure(argv) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', preload, ...argv], {stdio: ['ignore', 'ignore', 'pipe', 'pipe']});
  const [, errors, usage] = await Promise.all([once(child, 'exit'), readAll(child.stdio[2]), readAll(child.stdio[3])]);
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (child.exitCode === null || usage === '')
    throw new Error(
      `Expected ${argv.join(' ')} to end by itself, not by ${child.signalCode ?? 'an error'}: ${errors.slice(-500)}`,
    );
  const {cpu, peak} = /** @type {Usage} */ (parse(usage));
  return {wall, cpu, peak};
}

/**
 * @param {string} json
 * @returns {unknown}
 */
function parse(json) {
  return JSON.parse(json);
}

/**
 * Runs a program of Node several times.
 *
 * @param {readonly string[]} argv
 * @param {{times: number, before?: () => void}} options `before` is called before each
 * @returns {Promise<Usage>} the run with the median of the clock
 */
export async function median(argv, options) {
  return middleRun(() => measure(argv), options);
}

/**
 * Runs anything several times.
 *
 * @template {{wall: number}} Run
 * @param {() => Promise<Run>} work
 * @param {{times: number, before?: () => void}} options `before` is called before each
 * @returns {Promise<Run>} the run with the median of the clock
 */
export async function middleRun(work, {times, before}) {
  const runs = [];
  for (let run = 0; run < times; run++) {
    before?.();
    runs.push(await work());
  }
  const [middle] = runs.sort((a, b) => a.wall - b.wall).slice(Math.floor(times / 2));
  if (!middle) throw new Error('Expected at least one run');
  return middle;
}

/**
 * @param {NodeJS.ReadableStream | NodeJS.WritableStream | null | undefined} stream
 * @returns {Promise<string>}
 */
async function readAll(stream) {
  if (!stream || !('read' in stream)) return '';
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/**
 * Path of a file beside this one, or below its parent.
 *
 * @param {string} name
 */
export function beside(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
