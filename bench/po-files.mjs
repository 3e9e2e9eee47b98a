import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * A pair, as `sxs-kb extract` prints it.
 *
 * @typedef {{file: string, id: string, source: string, target: string, locale: string}} Pair
 */

/**
 * What a tool reports, in the form of `sxs-kb check --format json`.
 *
 * @typedef {{file: string, unit?: string, ruleId: string, severity: string}} Finding
 */

/**
 * A page and where its PO file lies below a folder.
 *
 * @typedef {{page: string, locale: string, path: string}} PoFile
 */

/**
 * Writes a PO file for each page, those of a locale in a folder of their own, because pofilter takes one language
 * for all that it reads.
 *
 * @param {readonly Pair[]} pairs
 * @param {string} folder
 * @returns {PoFile[]}
 */
export function writePoFiles(pairs, folder) {
  /** @type {Map<string, {locale: string, entries: string[]}>} */
  const pages = new Map();
  for (const {file, locale, id, source, target} of pairs) {
    const page = pages.get(file) ?? {locale, entries: []};
    page.entries.push(`msgctxt ${poString(id)}\nmsgid ${poString(source)}\nmsgstr ${poString(target)}\n`);
    pages.set(file, page);
  }
  return [...pages].map(([page, {locale, entries}], index) => {
    const path = join(locale, `${index}.po`);
    mkdirSync(join(folder, locale), {recursive: true});
    writeFileSync(join(folder, path), [poHeader(locale), ...entries].join('\n'));
    return {page, locale, path};
  });
}

/** @param {string} locale */
function poHeader(locale) {
  const fields = [
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    `Language: ${locale.replaceAll('-', '_')}`,
  ];
  return `msgid ""\nmsgstr ""\n${fields.map((field) => `${poString(`${field}\n`)}\n`).join('')}`;
}

/** @param {string} text */
function poString(text) {
  const escaped = text
    .replace(/["\\]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`)
    .replaceAll('\t', String.raw`\t`);
  return `"${escaped}"`;
}

/**
 * Reads what pofilter has found: it copies an entry that fails, with a comment before it for each test.
 *
 * @param {readonly PoFile[]} files
 * @param {string} folder with the PO files that pofilter has written; a page without findings has none
 * @returns {Finding[]}
 */
export function readPoFindings(files, folder) {
  return files.flatMap(({page, path}) => {
    const file = join(folder, path);
    if (!existsSync(file)) return [];
    const found = [];
    /** @type {string[]} */
    let tests = [];
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const test = /^# \(pofilter\) (\w+):/.exec(line)?.[1];
      if (test) tests.push(test);
      const unit = /^msgctxt "(.*)"$/.exec(line)?.[1];
      if (unit === undefined) continue;
      // It has no severities, so all of its tests count.
      for (const ruleId of tests) found.push({file: page, unit, ruleId, severity: 'warning'});
      tests = [];
    }
    return found;
  });
}
