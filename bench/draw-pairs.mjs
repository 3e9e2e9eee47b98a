import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {listPages} from './make-pages.mjs';

const usage = `node bench/draw-pairs.mjs FOLDER --out FILE [--count 200] [--seed 16] [--type MT]

Draws pairs of the pages in FOLDER for reading whole, always the same ones for a seed, after \`npm run build\`. Pages have
the \`ms.translationtype\` of --type. FILE gets a line of JSON for each pair, in the order in which they were drawn: its
page, its id, both sides. It holds text of the pages, so it lies outside of the repository.`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    out: {type: 'string'},
    count: {type: 'string', default: '200'},
    seed: {type: 'string', default: '16'},
    type: {type: 'string', default: 'MT'},
  },
});
const [folder] = positionals;

if (folder === undefined || values.out === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const lines = await draw(folder);
  writeFileSync(values.out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  console.log(`${lines.length} pairs in ${values.out}`);
}

/**
 * The pairs whose hash with the seed is lowest: a pair keeps its place when pages are added.
 *
 * @param {string} root
 */
async function draw(root) {
  const {read} = /** @type {typeof import('../src/read/index.js')} */ (
    await import(new URL('../dist/read/index.js', import.meta.url).href)
  );
  return listPages([root])
    .map(({path}) => read(readFileSync(path, 'utf8'), {file: relative(root, path).replaceAll('\\', '/')}))
    .filter(({meta}) => meta.translationType === values.type)
    .flatMap(({file, pairs}) =>
      pairs.map(({id, source, target}) => ({order: rank(`${file}#${id}`), page: file, id, source, target})),
    )
    .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, Number(values.count))
    .map(({page, id, source, target}) => ({page, id, source, target}));
}

/** @param {string} name */
function rank(name) {
  return createHash('sha256').update(`${values.seed} ${name}`).digest('hex');
}
