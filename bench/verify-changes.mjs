import {versionName} from './plain-git.mjs';
import {count, englishHalves, englishPage, plain, withoutLink} from './plain-text.mjs';

/** @typedef {import('../src/index.js').Article} Article */
/** @typedef {import('../src/index.js').Change} Change */
/** @typedef {import('./plain-text.mjs').PlainPage} PlainPage */
/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * The pages of a version, read plainly.
 *
 * @typedef {{localized: PlainPage[], english: PlainPage[]}} PlainVersion
 */

/**
 * Compares the changes of an article with the texts of its versions.
 *
 * @param {Article} article
 * @param {ReadonlyMap<string, string | undefined>} texts of all its pages, by file
 * @param {Tally} tally
 */
export function verifyChanges(article, texts, tally) {
  const versions = article.versions.map((version) => plainVersion(article, version.pages, texts));
  for (const change of article.changes) {
    tally.add('changes');
    const [older, newer] = [versions[change.from], versions[change.to]];
    const why = older && newer ? invented(change, older, newer) : 'names a version that is not there';
    if (why)
      tally.add('changes, invented', `${place(article, change.to)} ${change.classes.join('+')}: ${why}`, [
        `- ${change.before ?? '(nothing)'}`,
        `+ ${change.after ?? '(nothing)'}`,
      ]);
  }
  for (const [index, newer] of versions.entries()) {
    const older = versions[index - 1];
    if (!older) continue;
    const own = article.changes.filter(({from, to}) => from === index - 1 && to === index);
    missed(
      older,
      newer,
      own.map(({before}) => withoutLink(plain(before ?? ''))),
      (text) => {
        tally.add('sentences gone, missed', place(article, index), [`- ${text}`]);
      },
    );
    missed(
      newer,
      older,
      own.map(({after}) => withoutLink(plain(after ?? ''))),
      (text) => {
        tally.add('sentences new, missed', place(article, index), [`+ ${text}`]);
      },
    );
  }
}

/**
 * Compares the order of versions with the times of their English commits.
 *
 * @param {Article} article
 * @param {ReadonlyMap<string, number>} times
 * @param {Tally} tally
 */
export function verifyOrder(article, times, tally) {
  const known = article.versions
    .map(({id, sourceCommit}) => ({id, time: times.get(sourceCommit ?? '')}))
    .filter(({time}) => time !== undefined);
  for (const [index, {id, time = 0}] of known.entries()) {
    const before = known[index - 1];
    if (!before) continue;
    tally.add('neighbouring versions');
    if ((before.time ?? 0) > time)
      tally.add('neighbouring versions, order contradicts English', `${article.key} ${before.id} ${id}`);
  }
}

/**
 * @param {Article} article
 * @param {readonly number[]} members
 * @param {ReadonlyMap<string, string | undefined>} texts
 * @returns {PlainVersion}
 */
function plainVersion(article, members, texts) {
  /** @type {PlainVersion} */
  const version = {localized: [], english: []};
  for (const index of members) {
    const page = article.pages[index];
    const text = texts.get(page?.file ?? '');
    if (!page || text === undefined) continue;
    if (page.english) version.english.push(englishPage(text));
    else version.localized.push(englishHalves(text));
  }
  return version;
}

/** @param {PlainVersion} version */
function allOf({localized, english}) {
  return [...localized, ...english];
}

/**
 * How often a text stands in two versions, counted on pages of one kind where both have them.
 *
 * @param {PlainVersion} older
 * @param {PlainVersion} newer
 * @param {string} text
 */
function counts(older, newer, text) {
  const all = [...allOf(older), ...allOf(newer)];
  const most = (/** @type {readonly PlainPage[]} */ pages) =>
    Math.max(0, ...pages.map((page) => count(page, text, all)));
  if (older.english.length > 0 && newer.english.length > 0) return [most(older.english), most(newer.english)];
  if (older.localized.length > 0 && newer.localized.length > 0) return [most(older.localized), most(newer.localized)];
  return [most(allOf(older)), most(allOf(newer))];
}

/**
 * Why a change is none.
 *
 * @param {Change} change
 * @param {PlainVersion} older
 * @param {PlainVersion} newer
 * @returns {string | undefined}
 */
function invented({before, after, classes}, older, newer) {
  const [from, to] = [withoutLink(plain(before ?? '')), withoutLink(plain(after ?? ''))];
  const [olderBefore = 0, newerBefore = 0] = from === '' ? [] : counts(older, newer, from);
  const [olderAfter = 0, newerAfter = 0] = to === '' ? [] : counts(older, newer, to);
  if (from !== '' && !allOf(older).some((page) => count(page, from) > 0)) return 'before is not in the older version';
  if (to !== '' && !allOf(newer).some((page) => count(page, to) > 0)) return 'after is not in the newer version';
  // What only stands elsewhere, or was cut elsewhere, is the same text in both.
  if (classes.every((name) => ['moved', 'split', 'merged'].includes(name))) return undefined;
  if (plain(before ?? '') === plain(after ?? '')) return 'both texts are the same';
  // Where they link to is a difference, and images alone are not compared.
  if (from === to) return undefined;
  if (newerBefore >= olderBefore && newerAfter <= olderAfter) return 'both texts stand in both versions as often';
  return undefined;
}

/**
 * Calls `report` with every sentence that all pages of one version have, none of the other has, and no change speaks of.
 *
 * @param {PlainVersion} here
 * @param {PlainVersion} there
 * @param {readonly string[]} said
 * @param {(text: string) => void} report
 */
function missed(here, there, said, report) {
  const [first, ...others] = allOf(here);
  for (const text of first?.counts.keys() ?? []) {
    // Where pages of one version differ, their English is not that of the version: this is counted elsewhere.
    if (!others.every((page) => count(page, text) > 0)) continue;
    if (allOf(there).some((page) => page.joined.includes(text))) continue;
    if (!said.some((one) => one !== '' && (one.includes(text) || text.includes(one)))) report(text);
  }
}

/**
 * @param {Article} article
 * @param {number} version
 */
function place(article, version) {
  const [first = 0] = article.versions[version]?.pages ?? [];
  const {path, commit} = versionName(article.pages[first]?.file ?? article.key);
  return `${path}@${commit}`;
}
