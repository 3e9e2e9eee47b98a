import {versionName} from './plain-git.mjs';
import {englishPage, plain, plainPairs} from './plain-text.mjs';

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
 * @typedef {{source: Source, order: number, commit: string, text: string}} Localized
 */

/**
 * Versions of the localized pages of an article by locale, in the order of their commits.
 *
 * @param {readonly Source[]} sources
 * @param {ReadonlyMap<string, string | undefined>} texts of the pages, by file
 * @param {(commit: string) => number} orderOf
 * @returns {Localized[][]}
 */
export function localizedVersions(sources, texts, orderOf) {
  /** @type {Map<string, Localized[]>} */
  const byLocale = new Map();
  for (const source of sources) {
    const text = texts.get(source.file);
    if (source.english || text === undefined || plainPairs(text).length === 0) continue;
    const own = byLocale.get(source.locale()) ?? [];
    byLocale.set(source.locale(), own);
    const commit = source.sourceCommit() ?? '';
    own.push({source, order: orderOf(versionName(source.file).commit), commit, text});
  }
  return Array.from(byLocale.values(), (own) => own.sort((a, b) => a.order - b.order));
}

/**
 * Asks the program, at each version of a localized page, what it would have made of the translations before from the
 * English of that version alone, and compares that with what was published.
 *
 * @param {readonly Localized[]} versions of one page in one locale
 * @param {readonly Source[]} english the versions of its English page
 * @param {Reconcile} reconcile
 * @param {Tally} tally
 */
export function verifyPatches(versions, english, reconcile, tally) {
  for (const [index, {source, commit, text}] of versions.entries()) {
    const before = versions.slice(0, index).map((version) => version.source);
    const made = english.find((one) => one.english?.some((known) => known.commit === commit));
    const time = made?.english?.find((known) => known.commit === commit)?.time;
    if (!made || time === undefined || before.length === 0) continue;
    if (versions[index - 1]?.commit === commit) continue;
    const past = english.filter((one) => one === made || (one.english ?? []).every((known) => known.time < time));
    const article = reconcile([...before, ...past].map((one) => one.load()));
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
      const state = unit.locales.find(({locale}) => locale === source.locale());
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
    patches.every(({after}) => next.includes(plain(after))) &&
    locales(patched).every((one) => locales(next).some((other) => other.toLowerCase() === one.toLowerCase()))
  );
}

/** @param {UnitInLocale} state */
function drift(state) {
  return state.drift.map((hunk) => `${hunk.class}: ${hunk.before} → ${hunk.after}`).join('; ');
}

/**
 * Compares the English at the commit that a page names with the pairs made from it: by what the program calls a change
 * between the two, and plainly.
 *
 * @param {readonly Localized[]} versions
 * @param {readonly Source[]} english
 * @param {Reconcile} reconcile
 * @param {ReadonlyMap<string, string | undefined>} texts
 * @param {Tally} tally
 */
export function verifyNamedEnglish(versions, english, reconcile, texts, tally) {
  for (const {source, commit, text} of versions) {
    const made = english.find((one) => one.english?.some((known) => known.commit === commit));
    const englishText = texts.get(made?.file ?? '');
    if (!made || englishText === undefined) {
      tally.add('page versions without their English', `${source.file} ${commit}`);
      continue;
    }
    tally.add('page versions with their English');
    const {joined} = englishPage(englishText);
    const strange = plainPairs(text).filter((pair) => pair.source !== '' && !joined.includes(pair.source));
    for (const pair of strange)
      tally.add('pairs that their English does not hold, plainly', `${source.file} ${pair.id}`, [pair.source]);
    // The English becomes a version after that of the pairs, so what the program tells apart are changes between the two.
    const later = {...made.load(), english: [{commit: 'f'.repeat(40), time: '9999-01-01T00:00:00.000Z'}]};
    const article = reconcile([{...source.load(), isPast: false}, later]);
    const gone = new Set(strange.map((pair) => pair.source));
    for (const {before, after, classes} of article?.changes ?? []) {
      const isStrange = [...gone].some((one) => plain(before ?? '').includes(one));
      tally.add(
        isStrange
          ? 'changes between pairs and their English, real'
          : 'changes between pairs and their English, invented',
        `${source.file} ${classes.join('+')}`,
        [`- ${before ?? '(nothing)'}`, `+ ${after ?? '(nothing)'}`],
      );
    }
  }
}
