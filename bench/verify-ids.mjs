import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {git} from './plain-git.mjs';
import {plain} from './plain-text.mjs';
import {checkOut, runProgram} from './verify-pages.mjs';

/** @typedef {import('./plain-git.mjs').Repository} Repository */
/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Two runs that should give the same sentences the same ids, each as arguments of `build`.
 *
 * @typedef {{name: string, first: readonly string[], second: readonly string[]}} Comparison
 */

/**
 * Builds one locale twice, with more pages or in another way the second time, with the output of the first beside it
 * and without.
 *
 * @param {readonly Repository[]} repositories the first two are used
 * @param {{folder: string, commits: readonly (readonly string[])[]}} settings `folder` is a temporary one; `commits`: of each repository, oldest first
 * @param {Tally} tally
 */
export function verifyIds(repositories, {folder, commits}, tally) {
  for (const {name, first, second} of comparisons(repositories, {folder, commits})) {
    const [before, after, kept] = ['before', 'after', 'kept'].map((run) => join(folder, `${name} ${run}`));
    if (before === undefined || after === undefined || kept === undefined) continue;
    runProgram(['build', ...first, '--out', before, '--no-cache']);
    runProgram(['build', ...second, '--out', after, '--no-cache']);
    cpSync(before, kept, {recursive: true});
    runProgram(['build', ...second, '--out', kept, '--no-cache']);
    compareIds(before, after, `ids, ${name}`, tally);
    compareIds(before, kept, `ids, ${name}, with the former output`, tally);
  }
}

/**
 * @param {readonly Repository[]} repositories
 * @param {{folder: string, commits: readonly (readonly string[])[]}} settings
 * @returns {Comparison[]}
 */
function comparisons([own, other], {folder, commits}) {
  const [ownCommits = [], otherCommits = []] = commits;
  if (!own) return [];
  const early = earlier(ownCommits);
  // Folders are called by number, so that no name of them decides on a page.
  const pagesOf = (/** @type {string} */ name, /** @type {Repository} */ repository, /** @type {string} */ commit) => {
    const target = join(folder, name, localeOf(repository));
    checkOut(repository, commit, target);
    return target;
  };
  const oldPages = pagesOf('1', own, early);
  const newPages = pagesOf('2', own, own.branch);
  const shallow = join(folder, 'shallow', localeOf(own));
  const depth = String(Math.max(3, Math.round(ownCommits.length / 8)));
  git(own.folder, [
    'clone',
    '--quiet',
    '--bare',
    '--depth',
    depth,
    '--branch',
    own.branch,
    `file://${own.folder}`,
    shallow,
  ]);
  const rows = [
    {name: 'full history, then later', first: ['--history', `${own.folder}:${early}`], second: ['--history', own.spec]},
    {name: 'newest pages, then later', first: [oldPages], second: [newPages]},
    {name: 'newest pages, then full history', first: [newPages], second: ['--history', own.spec]},
    {
      name: 'a shallow clone, then all',
      first: ['--history', `${shallow}:${own.branch}`],
      second: ['--history', own.spec],
    },
  ];
  if (!other) return rows;
  const olderOther = pagesOf('3', other, earlier(otherCommits));
  return [...rows, {name: 'a locale, then older pages of another', first: [newPages], second: [newPages, olderOther]}];
}

/** @param {readonly string[]} commits */
function earlier(commits) {
  return commits[Math.floor(commits.length * 0.7)] ?? 'HEAD';
}

/** @param {Repository} repository */
function localeOf({folder}) {
  return /[a-z]{2}-[a-z]{2}/i.exec(folder.split('/').at(-1) ?? '')?.[0] ?? 'pages';
}

/**
 * Counts the sentences of two runs that have the same text in one article and other ids.
 *
 * @param {string} before
 * @param {string} after
 * @param {string} name
 * @param {Tally} tally
 */
function compareIds(before, after, name, tally) {
  const [older, newer] = [readUnits(before), readUnits(after)];
  const articleOf = new Map();
  for (const [article, units] of newer) for (const text of units.keys()) addTo(articleOf, text, article);
  for (const [article, units] of older) {
    // The keys of articles may differ between runs: the article is the one with most of the same sentences.
    const votes = new Map();
    for (const text of units.keys())
      for (const one of articleOf.get(text) ?? []) votes.set(one, (votes.get(one) ?? 0) + 1);
    const [same = article] = newer.has(article) ? [article] : ([...votes].sort((a, b) => b[1] - a[1])[0] ?? []);
    for (const [text, ids] of units) {
      const now = newer.get(same)?.get(text);
      if (!now) continue;
      const kept = ids.filter((id) => now.includes(id)).length;
      const all = Math.min(ids.length, now.length);
      for (let index = 0; index < all; index++) tally.add(name);
      for (let index = kept; index < all; index++)
        tally.add(`${name}: another id`, `${article} ${ids.join(' ')} → ${now.join(' ')}`, [text]);
    }
  }
}

/**
 * @param {Map<string, string[]>} map
 * @param {string} key
 * @param {string} value
 */
function addTo(map, key, value) {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}

/**
 * Ids of an output by article and text of the sentence.
 *
 * @param {string} folder
 */
function readUnits(folder) {
  /** @type {Map<string, Map<string, string[]>>} */
  const articles = new Map();
  for (const line of readFileSync(join(folder, 'units.ndjson'), 'utf8').split('\n')) {
    if (line === '') continue;
    const {article, unit, source} = /** @type {{article: string, unit: string, source: string}} */ (JSON.parse(line));
    const units = articles.get(article) ?? new Map();
    articles.set(article, units);
    addTo(units, plain(source), unit);
  }
  return articles;
}
