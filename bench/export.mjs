import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {listPages, makePages} from './make-pages.mjs';
import {beside, middleRun, measure} from './measure.mjs';

// npm run bench:export -- PAGES… [--copies 20] [--times 3] [--formats po,xliff]: exports copies of pages, with and without
// findings, beside `extract` of the same pages in the same run.

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    copies: {type: 'string', default: '20'},
    times: {type: 'string', default: '3'},
    formats: {type: 'string', default: 'po'},
  },
});
const times = Number(values.times);
const program = beside('../dist/run/sxs-kb.js');
const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-bench-'));
try {
  const pages = join(folder, 'pages');
  const originals = listPages(positionals);
  makePages(originals, pages, {from: 0, to: Number(values.copies)});
  console.log(`${originals.length * Number(values.copies)} pages, Node ${process.version}\n`);
  console.log('| what | seconds | of all processors | times extract | peak MB |\n| --- | ---: | ---: | ---: | ---: |');
  const base = await row('extract', ['extract', pages], 0);
  for (const format of values.formats.split(',')) {
    const cache = ['--cache', join(folder, 'cache', format)];
    const argv = ['export', pages, '--format', format, '--out', join(folder, 'out'), '--no-cache'];
    await row(`${format}, no findings`, [...argv, '--no-findings'], base);
    await row(format, argv, base);
    await row(`${format}, by locale, no findings`, [...argv, '--by', 'locale', '--no-findings'], base);
    const again = [...argv.slice(0, -1), ...cache];
    await measure([program, ...again]);
    await row(`${format}, nothing changed since`, again, base);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/**
 * @param {string} name
 * @param {readonly string[]} argv
 * @param {number} base seconds to compare with; 0 for its own
 */
async function row(name, argv, base) {
  const before = () => rmSync(join(folder, 'out'), {recursive: true, force: true});
  const {wall, cpu, peak} = await middleRun(() => measure([program, ...argv]), {times, before});
  const ratio = wall / (base || wall);
  console.log(`| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${ratio.toFixed(1)} | ${Math.round(peak)} |`);
  return wall;
}
