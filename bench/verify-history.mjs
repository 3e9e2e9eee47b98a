import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {commitTimes, repository, versionReader} from './plain-git.mjs';
import {Tally} from './tally.mjs';
import {verifyChanges, verifyOrder} from './verify-changes.mjs';
import {verifyIds} from './verify-ids.mjs';
import {runProgram, verifyPages} from './verify-pages.mjs';
import {localizedVersions, verifyEnglish, verifyPatches} from './verify-patches.mjs';

const usage = `npm run build && node bench/verify-history.mjs --history REPO:BRANCH… --english REPO:BRANCH [--only PART…] [--list NAME…]

Compares what the program says of real repositories with a plain comparison of their texts, which uses nothing of it.

--history  a localized repository and its branch; several are reconciled together
--english  the repository of the English pages
--only     some of the parts: changes, english, patches, pages, ids, findings
--list     print the cases behind counts whose names begin so, to be read`;

const parts = ['changes', 'english', 'patches', 'pages', 'ids', 'findings'];

const {values, tokens, positionals} = parseArgs({
  allowPositionals: true,
  tokens: true,
  strict: true,
  options: {
    history: {type: 'string', multiple: true, default: []},
    english: {type: 'string'},
    only: {type: 'string', multiple: true, default: parts},
    list: {type: 'string', multiple: true, default: []},
  },
});
// Values may follow each other behind one option, as with the program itself.
const rows = {history: values.history, only: values.only, list: values.list};
/** @type {string[] | undefined} */
let row;
for (const token of tokens) {
  if (token.kind === 'option') row = Object.entries(rows).find(([name]) => name === token.name)?.[1];
  else if (token.kind === 'positional') row?.push(token.value);
}
const wanted = new Set(values.only);

if (values.history.length === 0 || !values.english || (positionals.length > 0 && !row)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-verify-'));
  try {
    await verify(values.history.map(absolute), absolute(values.english), folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** @param {string} spec */
function absolute(spec) {
  return resolve(spec);
}

/**
 * @param {readonly string[]} history
 * @param {string} english
 * @param {string} folder a temporary one
 */
async function verify(history, english, folder) {
  const tally = new Tally();
  const repositories = history.map(repository);
  const commits = repositories.map(commitTimes);
  if (['changes', 'english', 'patches'].some((part) => wanted.has(part)))
    await verifyArticles({history, english, commits, tally});
  for (const [index, one] of repositories.entries())
    if (wanted.has('pages')) verifyPages(one, join(folder, `pages-${index}`), tally);
  if (wanted.has('ids'))
    verifyIds(repositories, {folder: join(folder, 'ids'), commits: commits.map((one) => [...one.keys()])}, tally);
  if (wanted.has('findings')) countFindings(history, english, join(folder, 'findings'), tally);
  report(tally);
}

/**
 * Looks at every article of the program.
 *
 * @param {{history: readonly string[], english: string, commits: readonly ReadonlyMap<string, number>[], tally: Tally}} job
 */
async function verifyArticles({history, english, commits, tally}) {
  const load = (/** @type {string} */ name) => import(new URL(`../dist/${name}.js`, import.meta.url).href);
  const {findSources, readLocales} = /** @type {typeof import('../src/index.js')} */ (await load('index'));
  const {groupSources} = /** @type {typeof import('../src/engine/group-sources.js')} */ (
    await load('engine/group-sources')
  );
  const {buildArticle} = /** @type {typeof import('../src/engine/build-article.js')} */ (
    await load('engine/build-article')
  );
  const {sources} = await findSources({paths: [], history, english: [english], cwd: process.cwd()});
  const options = {locales: readLocales()};
  const repositories = [...history, english].map(repository);
  const textsOf = versionReader(repositories);
  const englishTimes = commitTimes(repository(english));
  const short = new Map(
    commits.flatMap((own) => Array.from(own.keys(), (commit, index) => [commit.slice(0, 10), index])),
  );
  const reconcile = (/** @type {Parameters<typeof buildArticle>[0]} */ some) =>
    buildArticle(some, options, 'reconcile').articles[0];
  for (const own of groupSources(sources).articles) {
    const texts = textsOf(own.map(({file}) => file));
    if (wanted.has('changes'))
      for (const article of buildArticle(
        own.map((source) => source.load()),
        options,
        'reconcile',
      ).articles) {
        tally.add('articles');
        verifyOrder(article, englishTimes, tally);
        verifyChanges(article, texts, tally);
      }
    if (!wanted.has('english') && !wanted.has('patches')) continue;
    const {versions, english: source} = localizedVersions(own, texts, (commit) => short.get(commit) ?? 0, tally);
    for (const ofLocale of versions) {
      if (wanted.has('english')) verifyEnglish(ofLocale, reconcile, tally);
      if (wanted.has('patches')) verifyPatches(ofLocale, source, reconcile, tally);
    }
  }
}

/**
 * Counts findings about pages, pairs and their sources by their rule.
 *
 * @param {readonly string[]} history
 * @param {string} english
 * @param {string} folder a temporary one
 * @param {Tally} tally
 */
function countFindings(history, english, folder, tally) {
  runProgram(['build', '--history', ...history, '--english', english, '--out', folder, '--no-cache']);
  const findings = /** @type {{ruleId: string}[]} */ (JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8')));
  for (const {ruleId} of findings)
    if (/^(?:input|read|output|shared|source)-/.test(ruleId)) tally.add(`findings, ${ruleId}`);
}

/** @param {Tally} tally */
function report(tally) {
  console.log('| what | count |\n| --- | ---: |');
  for (const [name, count] of tally.counts) console.log(`| ${name} | ${count} |`);
  for (const name of tally.names) {
    if (!values.list.some((start) => name.startsWith(start))) continue;
    console.log(`\n## ${name}\n`);
    for (const one of tally.cases(name)) console.log(one);
  }
}
