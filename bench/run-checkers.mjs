import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {beside, middleRun} from './measure.mjs';
import {measureCommand} from './measure-command.mjs';
import {readPoFindings, writePoFiles} from './po-files.mjs';

/** @typedef {import('./po-files.mjs').Finding} Finding */
/** @typedef {import('./po-files.mjs').Pair} Pair */

/**
 * What a tool took, in seconds, and what it found.
 *
 * @typedef {{wall: number, cpu: number, findings: Finding[]}} Checked
 */

const bin = beside('../dist/run/sxs-kb.js');

/**
 * Reads the pairs of pages, with the program itself, so that both tools are given the same.
 *
 * @param {readonly string[]} paths
 * @param {string} folder a temporary one
 * @returns {Promise<Pair[]>}
 */
export async function extract(paths, folder) {
  const output = join(folder, 'pairs.ndjson');
  await measureCommand([process.execPath, bin, 'extract', ...paths], output);
  const lines = readFileSync(output, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => /** @type {Pair} */ (parse(line)));
}

/**
 * Runs pofilter with its default tests.
 *
 * @param {readonly Pair[]} pairs
 * @param {{folder: string, times: number, options?: readonly string[]}} settings `folder` is a temporary one
 * @returns {Promise<Checked>}
 */
export async function runPofilter(pairs, {folder, times, options = []}) {
  const [input, output] = [join(folder, 'po'), join(folder, 'po-found')];
  for (const one of [input, output]) rmSync(one, {recursive: true, force: true});
  mkdirSync(output);
  const files = writePoFiles(pairs, input);
  const sum = {wall: 0, cpu: 0};
  for (const locale of new Set(files.map((file) => file.locale))) {
    const command = [
      'pofilter',
      '--progress=none',
      `--language=${locale}`,
      ...options,
      join(input, locale),
      join(output, locale),
    ];
    const {wall, cpu, errors} = await middleRun(() => measureCommand(command, join(folder, 'log')), {times});
    // A file that it cannot process is a warning to it, and would look like one without findings.
    if (/Error processing|Couldn't handle/.test(errors))
      throw new Error(`Expected pofilter to read all files: ${errors.slice(-500)}`);
    sum.wall += wall;
    sum.cpu += cpu;
  }
  return {...sum, findings: readPoFindings(files, output)};
}

/**
 * Runs sxs-kb with its default checks.
 *
 * @param {readonly string[]} paths
 * @param {{folder: string, times: number}} settings `folder` is a temporary one
 * @returns {Promise<Checked>} its errors and warnings, at most one of a check for a pair, as pofilter counts
 */
export async function runCheck(paths, {folder, times}) {
  const output = join(folder, 'findings.json');
  const command = [process.execPath, bin, 'check', ...paths, '--format', 'json', '--fail-on', 'never'];
  const {wall, cpu} = await middleRun(() => measureCommand(command, output), {times});
  const findings = /** @type {Finding[]} */ (parse(readFileSync(output, 'utf8'))).filter(
    ({severity}) => severity !== 'info',
  );
  const unique = new Map(
    findings.map((finding) => [JSON.stringify([finding.file, finding.unit, finding.ruleId]), finding]),
  );
  return {wall, cpu, findings: [...unique.values()]};
}

/**
 * @param {string} json
 * @returns {unknown}
 */
function parse(json) {
  return JSON.parse(json);
}
