/**
 * Times `sxs-kb build --history` over made repositories: cold, and again with nothing changed.
 *
 * Usage: npm run build && node bench/history.mjs [VERSIONS [PAGES]]
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {makeHistory} from './make-history.mjs';

const [versions = 10_000, pages = 500] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-bench-'));
const peak =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`PEAK ${process.resourceUsage().maxRSS}\\n`))';
const bin = join(import.meta.dirname, '../dist/run/sxs-kb.js');

/** Runs the program and says how long it took and how much memory it held at most. */
function time(/** @type {string} */ name, /** @type {string[]} */ args) {
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', peak, bin, ...args], {encoding: 'utf8', maxBuffer: 2 ** 28});
  const seconds = (performance.now() - start) / 1000;
  const megabytes = Number(/PEAK (\d+)/.exec(run.stderr)?.[1]) / 1024;
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(1).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB  status ${run.status}`,
  );
  if (run.status !== 0) console.log(run.stderr.slice(0, 2000));
}

try {
  const repositories = await makeHistory(folder, {pages, versions});
  console.log(`${versions} versions of ${pages} pages in ${repositories.length} locales`);
  const history = ['--history', ...repositories];
  time('build, cold', ['build', ...history, '--out', join(folder, 'out'), '--cache', join(folder, 'cache')]);
  time('build, nothing changed', ['build', ...history, '--out', join(folder, 'out'), '--cache', join(folder, 'cache')]);
  time('status', ['status', ...history]);
  time('where', ['where', '48 hours', ...history]);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
