import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {extract, runCheck, runPofilter} from './run-checkers.mjs';

/** @typedef {import('./run-checkers.mjs').Checked} Checked */

const usage = `npm run bench:pofilter -- PAGES… [--oracle SCRIPT] [--times 3]

Checks the same pairs with pofilter, of Translate Toolkit, and with sxs-kb. PAGES are files and folders. Times are the
median of --times whole processes.

--oracle SCRIPT  a program in Python that knows the truth. For each of PAGES, which are folders then, it is called as
                 SCRIPT plant PAGES DIR                     writes DIR/clean and, with planted defects, DIR/broken
                 SCRIPT score DIR CLEAN.json BROKEN.json    prints lines \`KIND N of M\` and \`alarms …: N on M pairs\``;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {oracle: {type: 'string'}, times: {type: 'string', default: '3'}},
});
const times = Number(values.times);
const installed = spawnSync('pofilter', ['--version'], {encoding: 'utf8'});

if (positionals.length === 0 || !times || (values.oracle && !positionals.every(isFolder))) {
  console.error(usage);
  process.exitCode = 2;
} else if (installed.status !== 0) {
  console.log('Nothing to compare with: pofilter is not installed. Install `translate-toolkit` with apt, brew or pip.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-bench-'));
  try {
    await compareTimes(positionals, folder);
    for (const [index, pages] of positionals.entries())
      if (values.oracle) await compareFinds(values.oracle, pages, join(folder, String(index)));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

/**
 * @param {readonly string[]} paths
 * @param {string} folder a temporary one
 */
async function compareTimes(paths, folder) {
  const pairs = await extract(paths, folder);
  console.log(
    `${new Set(pairs.map(({file}) => file)).size} pages, ${pairs.length} pairs; ${installed.stdout.trim()}, Node ${process.version}\n`,
  );
  console.log(
    '| what | seconds | of all processors | pairs/s | findings per 1,000 pairs |\n| --- | ---: | ---: | ---: | ---: |',
  );
  /** @param {string} what @param {Checked} checked */
  const line = (what, {wall, cpu, findings}) => {
    const perThousand = (1000 * findings.length) / pairs.length;
    console.log(
      `| ${what} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${Math.round(pairs.length / wall)} | ${perThousand.toFixed(1)} |`,
    );
  };
  line('pofilter', await runPofilter(pairs, {folder, times}));
  // Without a dictionary of the language it looks up the English words all the same, for nothing.
  line('pofilter, no spelling', await runPofilter(pairs, {folder, times, options: ['--excludefilter=spellcheck']}));
  line('sxs-kb check', await runCheck(paths, {folder, times}));
  console.log(
    '\npofilter does not read pages: its time is without that of writing their pairs as PO. It spells where Enchant has a dictionary of the language, and takes its time for that either way. Findings of sxs-kb are its errors and warnings.',
  );
}

/**
 * @param {string} oracle path of a program
 * @param {string} pages path of a folder
 * @param {string} folder a temporary one
 */
async function compareFinds(oracle, pages, folder) {
  /** @param {readonly string[]} args */
  const ask = (args) => {
    const {status, stdout, stderr, error} = spawnSync('python3', [oracle, ...args], {encoding: 'utf8'});
    if (status !== 0)
      throw new Error(`Expected ${oracle} ${args.join(' ')} to succeed: ${error?.message ?? stderr.slice(-500)}`);
    return stdout;
  };
  ask(['plant', pages, folder]);
  /** @param {'pofilter' | 'sxs-kb'} tool */
  const score = async (tool) => {
    const files = [];
    for (const side of ['clean', 'broken']) {
      const paths = [join(folder, side)];
      const {findings} =
        tool === 'sxs-kb'
          ? await runCheck(paths, {folder, times: 1})
          : await runPofilter(await extract(paths, folder), {folder, times: 1});
      const file = join(folder, `${tool}-${side}.json`);
      writeFileSync(file, JSON.stringify(findings));
      files.push(file);
    }
    return readScore(ask(['score', folder, ...files]));
  };
  const [pofilter, ours] = [await score('pofilter'), await score('sxs-kb')];
  console.log(`\n${pages}\n\n| planted | defects | found by pofilter | by sxs-kb |\n| --- | ---: | ---: | ---: |`);
  for (const [kind, {found, planted}] of ours.kinds)
    console.log(`| ${kind} | ${planted} | ${pofilter.kinds.get(kind)?.found} | ${found} |`);
  console.log(`| all | ${ours.planted} | ${share(pofilter)} | ${share(ours)} |`);
  console.log(`| alarms per 1,000 clean pairs | | ${pofilter.alarms.toFixed(1)} | ${ours.alarms.toFixed(1)} |`);
}

/** @param {{found: number, planted: number}} score */
function share({found, planted}) {
  return `${found} (${((100 * found) / planted).toFixed(1)} %)`;
}

/** @param {string} printed what the oracle has printed */
function readScore(printed) {
  const rows = [...printed.matchAll(/^(\w+) +(\d+) of +(\d+)/gm)];
  const kinds = new Map(
    rows.map(([, kind = '', found, planted]) => [kind, {found: Number(found), planted: Number(planted)}]),
  );
  const sum = (/** @type {'found' | 'planted'} */ key) =>
    [...kinds.values()].reduce((total, kind) => total + kind[key], 0);
  const [, alarms, pairs] = /^alarms\D+(\d+) on (\d+) pairs/m.exec(printed) ?? [];
  return {kinds, found: sum('found'), planted: sum('planted'), alarms: (1000 * Number(alarms)) / Number(pairs)};
}
