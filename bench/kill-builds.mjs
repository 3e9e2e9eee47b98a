/**
 * Kills builds at random moments, and starts two at once, to see that the output is never half written and that the next run
 * makes it right: `node bench/kill-builds.mjs [--kills 40] [--articles 120] [--seed 1] [--cache]` after `npm run build`.
 * Ends with 1 where anything was not as it should be.
 */

import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {text} from 'node:stream/consumers';
import {setTimeout} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {listPages, makePages} from './make-pages.mjs';
import {beside} from './measure.mjs';

const {values} = parseArgs({
  options: {
    kills: {type: 'string', default: '40'},
    articles: {type: 'string', default: '120'},
    seed: {type: 'string', default: '1'},
    cache: {type: 'boolean', default: false},
  },
});
const bin = beside('../dist/run/sxs-kb.js');
const [kills, articles, seed] = [Number(values.kills), Number(values.articles), Number(values.seed)];
const lockName = '.sxs-kb-lock.json';
/** Names of files that a run keeps for itself while it goes on. */
const own = /^\.sxs-kb-(?:lock\.json(?:\.[\da-f]{16})?|journal\.ndjson|manifest\.json|[\da-f]{16}\.tmp)$/;
/** Files that no run wrote. */
const foreign = {'mine.md': 'mine', 'sv-SE/mine.md': 'mine, too', 'theirs/.keep': ''};

const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-kill-'));
const out = join(folder, 'out');
/** @type {string[]} */
const wrong = [];

/** Runs `build`; `prefix` is a command that it is run by. */
function build({pages = 'new', to = out, prefix = /** @type {string[]} */ ([])} = {}) {
  const cache = values.cache ? ['--cache', join(folder, 'cache')] : ['--no-cache'];
  const [program = '', ...args] = [...prefix, process.execPath, bin, 'build', pages, '--out', to, '--quiet', ...cache];
  return spawn(program, args, {cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], detached: true});
}

/** @param {ReturnType<typeof build>} child */
async function ended(child) {
  const [[code], errors] = await Promise.all([once(child, 'close'), text(child.stderr)]);
  return {code: /** @type {number | null} */ (code), errors};
}

/**
 * Writes short pages in two locales, beside the copies of the sample pages: many files that take little time.
 *
 * @param {string} name
 * @param {{from: number, to: number, value: number}} what numbers of the articles, and what the even ones say
 */
function writePages(name, {from, to, value}) {
  for (let index = from; index < to; index++) {
    for (const locale of ['nl-NL', 'sv-SE']) {
      const id = index.toString(16).padStart(5, '0');
      const hours = index % 2 === 0 ? value : 36;
      const sentences = [
        `Queue ${index} retries for ${hours} hours.`,
        `The error ${4000 + index} means queue ${index} is full.`,
      ];
      const pairs = sentences.map(
        (source, at) =>
          `<span data-ttu-id="${id}-10${at}">${locale}: ${source}</span><span class="sxs-lookup"><span data-stu-id="${id}-10${at}">${source}</span></span>`,
      );
      const file = join(folder, name, locale, `area-${index % 7}`, `queue-${index}.md`);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(
        file,
        `---\nms.contentlocale: ${locale}\nms.lasthandoff: 05/12/2020\n---\n\n${pairs.join('\n\n')}\n`,
      );
    }
  }
}

/** All files below a folder by their paths. */
function filesIn(/** @type {string} */ root) {
  const entries = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path), readFileSync(path, 'utf8')];
    }),
  );
}

/** @param {string} what @param {ReadonlyMap<string, string>} expected */
function compareWith(what, expected) {
  const files = filesIn(out);
  const paths = [...new Set([...files.keys(), ...expected.keys()])].filter(
    (path) => files.get(path) !== expected.get(path),
  );
  if (paths.length > 0)
    wrong.push(`${what}: unlike a run that was not disturbed in ${paths.length} files, \`${paths[0]}\` first`);
}

/** Starts from the former output. */
function reset() {
  rmSync(out, {recursive: true, force: true});
  cpSync(join(folder, 'former'), out, {recursive: true});
}

// The former output is of other pages: some are gone since, some came, some have lost their newest version or say other things.
writePages('new', {from: 0, to: articles, value: 24});
writePages('old', {from: Math.ceil(articles / 3), to: Math.ceil(articles * 1.2), value: 48});
makePages(listPages([beside('../sources')]), join(folder, 'new'), {from: 0, to: 3});
makePages(listPages([beside('../sources')]), join(folder, 'old'), {from: 1, to: 4});
rmSync(join(folder, 'old/copy-001/zh-CN/2021-01-27'), {recursive: true});
await ended(build({pages: 'old', to: 'former'}));
for (const [path, content] of Object.entries(foreign)) {
  mkdirSync(dirname(join(folder, 'former', path)), {recursive: true});
  writeFileSync(join(folder, 'former', path), content);
}
reset();
const start = performance.now();
const first = await ended(build());
const whole = performance.now() - start;
if (first.code !== 0) throw new Error(`Expected the first run to end with 0: ${first.errors}`);
const [former, right] = [filesIn(join(folder, 'former')), filesIn(out)];
const pageCount = listPages([join(folder, 'new')]).length;
console.log(`${pageCount} pages, ${right.size} files, ${Math.round(whole)} ms undisturbed, seed ${seed}`);

/** Seeded random numbers from 0 to 1 (mulberry32). */
let state = seed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** No file is half, none is missing that both runs have, and those of nobody stand. @param {string} what */
function checkKilled(what) {
  const files = filesIn(out);
  for (const [path, content] of files) {
    if (own.test(path.split('/').at(-1) ?? '')) continue;
    if (content !== former.get(path) && content !== right.get(path))
      wrong.push(`${what}: \`${path}\` is neither old nor new`);
  }
  for (const path of right.keys())
    if (former.has(path) && !files.has(path)) wrong.push(`${what}: \`${path}\` is missing`);
  const isBegun = [...files].some(([path, content]) => !own.test(path) && content !== former.get(path));
  const isEnded = files.get('.sxs-kb-manifest.json') === right.get('.sxs-kb-manifest.json');
  if (isBegun && !isEnded && !files.has('.sxs-kb-journal.ndjson'))
    wrong.push(`${what}: nothing says that the run was ended`);
  return isEnded ? 'ended' : isBegun ? 'writing' : files.has('.sxs-kb-journal.ndjson') ? 'open' : 'before';
}

const moments = {before: 0, open: 0, writing: 0, ended: 0};
for (let index = 0; index < kills; index++) {
  // Each third one twice: what a run does that mends another one may be ended, too.
  reset();
  for (let again = 0; again <= (index % 3 === 2 ? 1 : 0); again++) {
    const child = build();
    const done = ended(child);
    await setTimeout(random() * whole);
    child.kill('SIGKILL');
    await done;
    moments[checkKilled(`kill ${index}`)]++;
  }
  const next = await ended(build());
  if (next.code !== 0) wrong.push(`after kill ${index}: ended with ${String(next.code)}: ${next.errors}`);
  compareWith(`after kill ${index}`, right);
}
console.log(`${kills} kills: ${JSON.stringify(moments)} by what the run had done`);

const spaces = [
  [],
  ...[
    ['unshare', '-pf', '--mount-proc'],
    ['unshare', '-Urpf', '--mount-proc'],
  ]
    .filter(([program = '', ...args]) => spawnSync(program, [...args, 'true']).status === 0)
    .slice(0, 1),
];
if (spaces.length === 1) console.log('SKIPPED: process namespaces are not permitted here (`unshare -pf`)');
for (const prefix of spaces) {
  const where = prefix.length === 0 ? 'in one process namespace' : 'in two process namespaces';
  reset();
  const runs = await Promise.all([ended(build({prefix})), ended(build({prefix}))]);
  const [winner, loser] = runs.toSorted((a, b) => Number(a.code) - Number(b.code));
  if (winner?.code !== 0 || loser?.code !== 2 || !loser.errors.includes('while another run does'))
    wrong.push(
      `two runs ${where}: ended with ${runs.map(({code, errors}) => `${String(code)}: ${errors}`).join(' and ')}`,
    );
  compareWith(`two runs ${where}`, right);
  console.log(`two runs ${where}: done`);

  // A run that is killed, seen from another namespace: its lock holds until it has been silent for long, and no longer.
  reset();
  const child = build({prefix});
  const done = ended(child);
  while (!existsSync(join(out, lockName))) await setTimeout(5);
  await setTimeout(50);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await done;
  if (prefix.length > 0) {
    const second = await ended(build());
    if (second.code !== 2 || !second.errors.includes(lockName))
      wrong.push(`after a kill ${where}: ended with ${String(second.code)}: ${second.errors}`);
    const past = Date.now() / 1000 - 130;
    utimesSync(join(out, lockName), past, past);
  }
  const next = await ended(build());
  if (next.code !== 0) wrong.push(`after a kill ${where}: ended with ${String(next.code)}: ${next.errors}`);
  compareWith(`after a kill ${where}`, right);
  console.log(`a lock that is left ${where}: done`);
}

rmSync(folder, {recursive: true, force: true});
for (const line of wrong) console.log(line);
console.log(wrong.length === 0 ? 'all as it should be' : `${wrong.length} wrong`);
if (wrong.length > 0) process.exitCode = 1;
