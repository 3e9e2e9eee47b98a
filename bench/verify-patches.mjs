import {versionName} from './plain-git.mjs';
import {englishHalves, englishPage, plain, plainPairs} from './plain-text.mjs';

/** @typedef {import('../src/index.js').Article} Article */
/** @typedef {import('../src/index.js').LoadedSource} LoadedSource */
/** @typedef {import('../src/index.js').Source} Source */
/** @typedef {import('../src/index.js').UnitInLocale} UnitInLocale */
/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * The program's own reconciling of some pages of one article.
 *
 * @typedef {(sources: readonly LoadedSource[]) => Article | undefined} Reconcile
 */

/**
 * A version of a localized page, and where it comes in the history of its repository.
 *
 * `made` is the English that it was made from, which is not always at the commit that it names.
 *
 * @typedef {{source: Source, order: number, text: string, made: English | undefined}} Localized
 */

/**
 * A version of an English page, read plainly.
 *
 * @typedef {{source: Source, joined: string, commits: readonly {commit: string, time: string}[]}} English
 */

/**
 * Versions of the localized pages of an article by locale, in the order of their commits, each with the English that
 * holds most of its pairs: of several the one that it names, else the last one.
 *
 * @param {readonly Source[]} sources
 * @param {ReadonlyMap<string, string | undefined>} texts of the pages, by file
 * @param {(commit: string) => number} orderOf
 * @param {Tally} tally
 * @returns {{versions: Localized[][], english: English[]}}
 */
export function localizedVersions(sources, texts, orderOf, tally) {
  const english = sources
    .filter((source) => source.english)
    .map((source) => ({
      source,
      joined: englishPage(texts.get(source.file) ?? '').joined,
      commits: source.english ?? [],
    }))
    .sort((a, b) => ((a.commits[0]?.time ?? '') < (b.commits[0]?.time ?? '') ? -1 : 1));
  /** @type {Map<string, Localized[]>} */
  const byLocale = new Map();
  for (const source of sources) {
    const text = texts.get(source.file);
    if (source.english || text === undefined || plainPairs(text).length === 0) continue;
    const own = byLocale.get(source.identity?.locale ?? source.head().locale ?? 'und') ?? [];
    byLocale.set(source.identity?.locale ?? source.head().locale ?? 'und', own);
    const made = englishOf(source, text, english, tally);
    own.push({source, order: orderOf(versionName(source.file).commit), text, made});
  }
  return {versions: Array.from(byLocale.values(), (own) => own.sort((a, b) => a.order - b.order)), english};
}

/** Part of the pairs that must stand in a page so that it can be what they were made from. */
const enough = 0.5;

/**
 * @param {Source} source
 * @param {string} text
 * @param {readonly English[]} english oldest first
 * @param {Tally} tally
 * @returns {English | undefined}
 */
function englishOf(source, text, english, tally) {
  const halves = plainPairs(text).map((pair) => pair.source);
  const held = (/** @type {English} */ {joined}) => halves.filter((half) => joined.includes(half)).length;
  const commit = source.head().sourceCommit;
  const isNamed = (/** @type {English} */ one) => one.commits.some((known) => known.commit === commit);
  const counts = english.map((one) => ({one, count: held(one), named: isNamed(one)}));
  const most = Math.max(0, ...counts.map(({count}) => count));
  const best = counts.filter(({count}) => count === most);
  const made = best.find(({named}) => named) ?? best.at(-1);
  tally.add('page versions');
  if (!counts.some(({named}) => named)) tally.add('page versions, their commit is not known', source.file);
  else if (!made?.named) tally.add('page versions, made from other English than they name', source.file);
  if (made && most >= enough * halves.length) return made.one;
  tally.add('page versions, no English holds half of their pairs', source.file);
  return undefined;
}

/**
 * The page as it would be if it named the commit of the English that it was made from.
 *
 * @param {Localized} version
 * @returns {LoadedSource}
 */
function naming({source, made}) {
  const loaded = source.load();
  const commit = made?.commits[0]?.commit;
  if (!('text' in loaded) || commit === undefined) return loaded;
  return {...loaded, text: loaded.text.replace(/^ms\.sourcegitcommit:.*$/m, `ms.sourcegitcommit: ${commit}`)};
}

/**
 * Asks the program, at each version of a localized page, what it would have made of the translations before from the
 * English of that version alone, and compares that with what was published.
 *
 * @param {readonly Localized[]} versions of one page in one locale
 * @param {readonly English[]} english the versions of its English page
 * @param {Reconcile} reconcile
 * @param {Tally} tally
 */
export function verifyPatches(versions, english, reconcile, tally) {
  for (const [index, {source, text, made}] of versions.entries()) {
    const before = versions.slice(0, index);
    const [{time = ''} = {}] = made?.commits ?? [];
    if (!made || before.length === 0 || before.some((one) => (one.made?.commits[0]?.time ?? time) >= time)) continue;
    const past = english.filter((one) => (one.commits[0]?.time ?? '') <= time);
    const article = reconcile([
      ...before.map(naming),
      ...past.map((one) => ({...one.source.load(), english: one.commits.slice(0, 1)})),
    ]);
    if (!article) continue;
    /** @type {Map<string, string[]>} */
    const published = new Map();
    for (const pair of plainPairs(text)) {
      const known = published.get(pair.source);
      if (known) known.push(pair.target);
      else published.set(pair.source, [pair.target]);
    }
    for (const unit of article.units) {
      const next = published.get(plain(unit.source));
      const state = unit.locales.find(
        ({locale}) => locale === (source.identity?.locale ?? source.head().locale ?? 'und'),
      );
      if (next && state) compareNext(state, next, `${source.file} ${unit.id}`, tally);
    }
  }
}

/**
 * @param {UnitInLocale} state
 * @param {readonly string[]} next translations of the same English, published next
 * @param {string} place
 * @param {Tally} tally
 */
function compareNext(state, next, place, tally) {
  const was = plain(state.translation?.target ?? '');
  const lines = [`was  ${was}`, `next ${next.join(' / ')}`];
  if (state.status === 'stale') {
    tally.add('stale, with a next translation');
    if (next.includes(was)) tally.add('stale, published unchanged', place, [`drift ${drift(state)}`, ...lines]);
  }
  if (state.status === 'current') {
    tally.add('current, with a next translation');
    if (next.includes(was)) tally.add('current, published unchanged');
  }
  if (state.patched === undefined) return;
  tally.add('patched, with a next translation');
  lines.unshift(`made ${state.patched}`, `drift ${drift(state)}`);
  if (next.includes(plain(state.patched))) tally.add('patched, equal to the next');
  else if (next.includes(was)) tally.add('patched, published as it was', place, lines);
  else if (next.some((text) => isHarmless(state, text))) tally.add('patched, equal but for other words', place, lines);
  else tally.add('patched, harmful', place, lines);
}

/**
 * Whether a translation says what the patches put in, as often, and whether no locale stands in a link of the patched text that it has not.
 *
 * @param {UnitInLocale} state
 * @param {string} next
 */
function isHarmless({patched = '', patches}, next) {
  const locales = (/** @type {string} */ text) => text.match(/\/[a-z]{2}-[a-z]{2}(?=\/)/gi) ?? [];
  return (
    // Case is no other word.
    patches.every(({after}) => next.toLowerCase().includes(plain(after).toLowerCase())) &&
    locales(patched).every((one) => locales(next).some((other) => other.toLowerCase() === one.toLowerCase()))
  );
}

/** @param {UnitInLocale} state */
function drift(state) {
  return state.drift.map((hunk) => `${hunk.class}: ${hunk.before} → ${hunk.after}`).join('; ');
}

/**
 * Compares pairs with the English that they were made from: by what the program calls a change between the two, and plainly.
 *
 * @param {readonly Localized[]} versions
 * @param {Reconcile} reconcile
 * @param {Tally} tally
 */
export function verifyEnglish(versions, reconcile, tally) {
  for (const {source, text, made} of versions) {
    if (!made) continue;
    const {joined} = made;
    const halves = englishHalves(text).joined;
    for (const pair of plainPairs(text)) {
      tally.add('pairs');
      if (!joined.includes(pair.source))
        tally.add('pairs that their English does not hold', `${source.file} ${pair.id}`, [pair.source]);
    }
    // The English becomes a version after that of the pairs, so what the program tells apart are changes between the two.
    const later = {...made.source.load(), english: [{commit: 'f'.repeat(40), time: '9999-01-01T00:00:00.000Z'}]};
    const article = reconcile([source.load(), later]);
    for (const {before, after, classes} of article?.changes ?? []) {
      const isReal = !joined.includes(plain(before ?? '')) || !halves.includes(plain(after ?? ''));
      tally.add(
        isReal ? 'changes between pairs and their English, real' : 'changes between pairs and their English, invented',
        `${source.file} ${classes.join('+')}`,
        [`- ${before ?? '(nothing)'}`, `+ ${after ?? '(nothing)'}`],
      );
    }
  }
}
