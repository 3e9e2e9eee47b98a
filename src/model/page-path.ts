/** What the path of a page says about its locale, and which page it is. */

/** Language, an optional script, and a region: `xx-XX`, `xx-Xxxx-XX`. */
const tagShape = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/;
/** The same in a name beside other words, also in lower case, as many repositories write it, and with the number of a region. */
const tagInName = /(?<=^|[._ -])[a-z]{2,3}(?:-[A-Z][a-z]{3})?-(?:[A-Z]{2}|\d{3}|[a-z]{2})(?=$|[._ -])/g;
/** A date as a name or as a part of one behind a mark: `2020-02-15`, `page.2020-02-15`. */
const datePart = /(?:^|[._ -])\d{4}[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])$/;

/** Tags that were asked for: pages have few, and asking ICU takes longer than all other front matter. */
const canonical = new Map<string, string | undefined>();
const most = 1000;

/** The tag in its canonical form; `undefined` when it is not well-formed BCP 47. */
export function canonicalTag(tag: string): string | undefined {
  if (!canonical.has(tag)) {
    if (canonical.size >= most) canonical.clear();
    canonical.set(tag, askForTag(tag));
  }
  return canonical.get(tag);
}

function askForTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** A locale in the name of a folder or file. */
export interface LocaleInName {
  readonly tag: string;
  /** Offsets in the name. */
  readonly start: number;
  readonly end: number;
}

const inNames = new Map<string, LocaleInName | undefined>();

/**
 * The locale that stands in the name of a folder or a file, the last one of several: `xx-XX`, `docs.xx-XX`,
 * `docs-xx-XX-draft`. Beside other words, and in lower case, it has to be one that ICU knows, so that `how-to` and
 * `sign-in-as-guest` stay names.
 */
export function localeInName(name: string): LocaleInName | undefined {
  if (!inNames.has(name)) {
    if (inNames.size >= most) inNames.clear();
    inNames.set(name, findLocale(name));
  }
  return inNames.get(name);
}

function findLocale(name: string): LocaleInName | undefined {
  let found: LocaleInName | undefined;
  tagInName.lastIndex = 0;
  for (let match = tagInName.exec(name); match; match = tagInName.exec(name)) {
    const {0: written, index} = match;
    const tag = canonicalTag(written);
    const isWhole = written === name && tagShape.test(written);
    const isLocale = tag !== undefined && (isWhole || isReal(tag));
    if (isLocale) found = {tag, start: index, end: index + written.length};
    // `ai-de` in `ai-de-DE` is none, and the next one begins in it.
    else tagInName.lastIndex = index + 1;
  }
  return found;
}

/** Whether ICU has data for a language in a region, or the region is that of the language. */
function isReal(tag: string): boolean {
  const {language, region} = new Intl.Locale(tag);
  if (new Intl.NumberFormat(tag).resolvedOptions().locale === tag) return true;
  return new Intl.Locale(language).maximize().region === region;
}

/** Names of a path from the outermost folder on, the file without its ending. */
function namesOf(path: string): string[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
  const last = names.pop() ?? '';
  return [...names, last.replace(/(?<=.)\.[^.]+$/, '')];
}

/** The locale that a path names, the innermost folder first. */
export function localeInPath(path: string): string | undefined {
  return namesOf(path)
    .map((name) => localeInName(name)?.tag)
    .findLast((tag) => tag !== undefined);
}

/**
 * The key that the path of a page gives it: without its ending, and without the locales and dates in it. A folder
 * that has its locale among other words (`docs.xx-XX`, `ai-xx-XX-sxs`) is a copy of a repository: what stands before
 * it does not count either.
 *
 * @param path with `/`, below what the user named where that is known.
 */
export function pathKey(path: string): string {
  const names = namesOf(path);
  const copy = names.slice(0, -1).findLastIndex(hasLocaleInside);
  return keyOf(names.slice(copy + 1));
}

/** Whether the name of a folder has a locale beside other words, as that of a copy of a repository. */
export function hasLocaleInside(name: string): boolean {
  const locale = localeInName(name);
  return locale !== undefined && locale.end - locale.start < name.length;
}

/** The same with what stands before a folder that has its locale among other words, for where that tells pages apart. */
export function longPathKey(path: string): string {
  return keyOf(namesOf(path));
}

/** Whether a path is made of locales and dates alone: then its key is that of one copy of a page. */
export function isBarePath(path: string): boolean {
  return namesOf(path).every((name) => withoutVersion(name) === '');
}

function keyOf(names: readonly string[]): string {
  const kept = names.map(withoutVersion).filter((name) => name !== '');
  return (kept.length > 0 ? kept : names).join('/');
}

/** A name without the locale and the date in it, and without the marks that they leave behind. */
function withoutVersion(name: string): string {
  const dateless = name.replace(datePart, '');
  const locale = localeInName(dateless);
  if (!locale) return dateless;
  const [before, after] = [dateless.slice(0, locale.start), dateless.slice(locale.end)];
  return (before === '' ? after.replace(/^[._ -]/, '') : before.replace(/[._ -]$/, '') + after).replace(datePart, '');
}
