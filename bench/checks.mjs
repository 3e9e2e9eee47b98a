import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {listPages} from './make-pages.mjs';

// npm run bench:checks -- PAGES…: what each check costs, in microseconds for a pair. Parsing, which checks share, stands
// on a line of its own and is not in theirs.

/**
 * Loads a module of the built program by its address, because types are checked before anything is built.
 *
 * @param {string} name
 * @returns {Promise<unknown>}
 */
async function load(name) {
  return import(new URL(`../dist/${name}.js`, import.meta.url).href);
}

const {checks} = /** @type {typeof import('../src/check/index.js')} */ (await load('check/index'));
const {memoise} = /** @type {typeof import('../src/check/memoise.js')} */ (await load('check/memoise'));
const {runChecks} = /** @type {typeof import('../src/check/run-checks.js')} */ (await load('check/run-checks'));
const {readLocales} = /** @type {typeof import('../src/machine/disk/index.js')} */ (await load('machine/disk/index'));
const {parseInline, read} = /** @type {typeof import('../src/read/index.js')} */ (await load('read/index'));
const {reconcile} = /** @type {typeof import('../src/reconcile/index.js')} */ (await load('reconcile/index'));

const {positionals} = parseArgs({allowPositionals: true});
const locales = readLocales();
const pages = listPages(positionals).map(({path}) => read(readFileSync(path, 'utf8'), {file: path}));
const articles = reconcile(pages, {locales});
const pairs = pages.reduce((sum, page) => sum + page.pairs.length, 0);
const texts = pages.flatMap((page) => page.pairs.flatMap(({source, target}) => [source, target]));
const parsed = new Map(texts.map((text) => [text, parseInline(text)]));
const inline = (/** @type {string} */ text) => parsed.get(text) ?? parseInline(text);

/**
 * The fastest of three, for a pair.
 *
 * @param {() => void} work
 */
function microseconds(work) {
  work();
  const times = Array.from({length: 3}, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1000 / pairs;
  });
  return Math.min(...times);
}

const empty = microseconds(() => void runChecks([], pages, {locales, inline, articles}));
const rows = checks.map((check) => {
  let found = 0;
  const time = microseconds(() => {
    found = runChecks([check], pages, {locales, inline, articles}).length;
  });
  return {id: check.id, time: Math.max(0, time - empty), found};
});
const parsing = microseconds(() => {
  const parse = memoise(parseInline);
  for (const text of texts) parse(text);
});
console.log(
  `${pages.length} pages, ${pairs} pairs\n\n| check | microseconds a pair | findings |\n| --- | ---: | ---: |`,
);
for (const {id, time, found} of rows.sort((a, b) => b.time - a.time))
  console.log(`| ${id} | ${time.toFixed(2)} | ${found} |`);
console.log(`| (parsing) | ${parsing.toFixed(2)} | |\n| (history and places) | ${empty.toFixed(2)} | |`);
