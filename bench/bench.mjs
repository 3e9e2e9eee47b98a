import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {listPages, makePages} from './make-pages.mjs';
import {beside, median} from './measure.mjs';

/** @typedef {import('./measure.mjs').Usage} Usage */

const usage = `npm run bench -- PAGES… [--copies 20] [--most 30] [--times 3]

PAGES are files and folders. They are copied --copies times, with other ids, for the comparison, and 1, 3, 10 … up to
--most times to see how the cost of a page grows. Every line is the median of --times whole processes.`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    copies: {type: 'string', default: '20'},
    most: {type: 'string', default: '30'},
    times: {type: 'string', default: '3'},
  },
});
const [copies, most, times] = [values.copies, values.most, values.times].map(Number);

if (positionals.length === 0 || !copies || !most || !times) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-bench-'));
  try {
    await run(folder, {copies, most, times});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * @param {string} folder a temporary one
 * @param {{copies: number, most: number, times: number}} settings
 */
async function run(folder, {copies, most, times}) {
  const originals = listPages(positionals);
  const bin = beside('../dist/run/sxs-kb.js');
  const script = beside('read-files.mjs');
  const [pages, out, cache] = ['pages', 'out', 'cache'].map((name) => join(folder, name));
  if (pages === undefined || out === undefined || cache === undefined) return;
  const clean = () => {
    for (const one of [out, cache]) rmSync(one, {recursive: true, force: true});
  };
  makePages(originals, pages, {from: 0, to: copies});
  const size = sizeOf(pages);
  const build = [bin, 'build', pages, '--out', out, '--cache', cache];

  console.log(
    `${size.pages} pages, ${size.pairs} pairs, ${megabytes(size.bytes)} MB (${copies} times ${originals.length} pages); Node ${process.version}`,
  );
  console.log('\n| what | seconds | of all processors | times the regexp | MB/s | pairs/s | peak MB |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const regexp = await median([script, pages, 'pairs'], {times});
  /** @param {string} what @param {Usage} run */
  const line = (what, {wall, cpu, peak}) => {
    const ratio = (wall / regexp.wall).toFixed(1);
    console.log(
      `| ${what} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${ratio} | ${(size.bytes / 1e6 / wall).toFixed(1)} | ${Math.round(size.pairs / wall)} | ${Math.round(peak)} |`,
    );
  };
  line('read files', await median([script, pages], {times}));
  line('one regexp', regexp);
  line('extract', await median([bin, 'extract', pages], {times}));
  line('extract, no workers', await median([bin, 'extract', pages, '--workers', '0'], {times}));
  line('check', await median([bin, 'check', pages, '--format', 'json', '--no-cache'], {times}));
  line('build, cold', await median(build, {times, before: clean}));
  line('build, nothing changed', await median(build, {times}));
  line(
    'build, one page changed',
    await median(build, {
      times,
      before: () => {
        changeOne(pages);
      },
    }),
  );
  line('start of Node', await median(['-e', '0'], {times}));
  line('lookup, from a cold start', await median([bin, 'lookup', '--base', out, '450 4.4.316'], {times}));
  clean();

  console.log('\n| times | pages | extract: ms a page | build: ms a page | extract: peak MB | build: peak MB |');
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
  rmSync(pages, {recursive: true});
  const first = originals[0];
  if (!first) return;
  makePages([first], pages, {from: 0, to: 1});
  const start = await both([bin, pages, out], {times, clean});
  rmSync(pages, {recursive: true});
  let made = 0;
  for (const factor of [1, 3, 10, 30, 100, 300].filter((one) => one <= most)) {
    makePages(originals, pages, {from: made, to: factor});
    made = factor;
    const {extract, build: built} = await both([bin, pages, out], {times, clean});
    const count = factor * originals.length;
    const cost = [(extract.cpu - start.extract.cpu) / count, (built.cpu - start.build.cpu) / count].map((one) =>
      (one * 1000).toFixed(2),
    );
    console.log(
      `| ${factor} | ${count} | ${cost.join(' | ')} | ${Math.round(extract.peak)} | ${Math.round(built.peak)} |`,
    );
  }
  console.log(
    '\nMilliseconds are those of all processors together, without what one page takes, which is the start of the program.',
  );
}

/**
 * @param {readonly [string, string, string]} paths of the program, the pages and the output
 * @param {{times: number, clean: () => void}} options
 */
async function both([bin, pages, out], {times, clean}) {
  const extract = await median([bin, 'extract', pages], {times});
  const build = await median([bin, 'build', pages, '--out', out, '--no-cache'], {times, before: clean});
  clean();
  return {extract, build};
}

/** @param {string} folder */
function sizeOf(folder) {
  const texts = listPages([folder]).map(({path}) => ({
    bytes: statSync(path).size,
    pairs: readFileSync(path, 'utf8').split('class="sxs-lookup"').length - 1,
  }));
  const sum = (/** @type {'bytes' | 'pairs'} */ key) => texts.reduce((total, text) => total + text[key], 0);
  return {pages: texts.length, bytes: sum('bytes'), pairs: sum('pairs')};
}

/** @param {number} bytes */
function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}

/** @param {string} folder */
function changeOne(folder) {
  const [copy = ''] = readdirSync(folder).sort();
  const page = listPages([join(folder, copy)])[0];
  if (page) writeFileSync(page.path, `${readFileSync(page.path, 'utf8')}\nChanged.\n`);
}
