/**
 * Times `sxs-kb build --history` over made repositories: cold, and again with nothing changed.
 *
 * Usage: npm run build && node bench/history.mjs [VERSIONS [PAGES [LOCALES]]]
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {devNull, tmpdir} from 'node:os';
import {join} from 'node:path';
import {makeHistory} from './make-history.mjs';
import {measureCommand} from './measure-command.mjs';

const [versions = 10_000, pages = 500, locales = 3] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-bench-'));
const peak =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`PEAK ${process.resourceUsage().maxRSS}\\n`))';
const bin = join(import.meta.dirname, '../dist/run/sxs-kb.js');

/** Runs the program and says how long it took, how much of all processors, `git` included, and how much memory it held at most. */
async function time(/** @type {string} */ name, /** @type {string[]} */ args) {
  const {wall, cpu, errors} = await measureCommand([process.execPath, '--import', peak, bin, ...args], devNull);
  const megabytes = Number(/PEAK (\d+)/.exec(errors)?.[1]) / 1024;
  const each = (1000 * cpu) / versions;
  console.log(
    `${name.padEnd(28)} ${wall.toFixed(1).padStart(7)} s  ${cpu.toFixed(1).padStart(7)} s of CPU ${each.toFixed(1).padStart(5)} ms a version ${megabytes.toFixed(0).padStart(6)} MB`,
  );
}

try {
  const repositories = await makeHistory(folder, {pages, versions, locales});
  console.log(`${versions} versions of ${pages} pages in ${repositories.length} locales`);
  const history = ['--history', ...repositories];
  const build = ['build', ...history, '--out', join(folder, 'out'), '--cache', join(folder, 'cache')];
  await time('build, cold', build);
  await time('build, nothing changed', build);
  await time('status', ['status', ...history]);
  await time('where', ['where', '48 hours', ...history]);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
