import type {ExchangeFormat} from '../exchange/index.js';
import {localeFolder, safePagePath, safePath} from '../write/index.js';

/** What one file holds: all of a locale, the pages of a folder, or a page. */
export const divisions = ['locale', 'folder', 'page'] as const;
export type Division = (typeof divisions)[number];

/** Name of the file for the pages that stand in no folder. */
const noFolder = 'pages';

/** A file of an export. */
export interface ExportPath {
  readonly path: string;
  /** What it holds, in words of the pages. */
  readonly name: string;
}

/**
 * Makes a function that gives the file which an article goes to. Folders and pages have the same paths in all locales,
 * `LOCALE/FOLDER.po`, so that one mask fits all. Names that many machines take for one, such as those that differ in case,
 * share a file.
 */
export function exportPaths(
  division: Division,
  {ending, localeName}: ExchangeFormat,
): (key: string, locale: string) => ExportPath {
  const known = new Map<string, ExportPath & {readonly locale: string}>();
  return (key, locale) => {
    const folder = key.slice(0, Math.max(0, key.lastIndexOf('/')));
    const name = {locale, folder: folder || noFolder, page: key}[division];
    const base = (tag: string): string =>
      division === 'locale' ? safePath(tag) : `${localeFolder(locale)}/${safePagePath(name) || noFolder}`;
    const find = (path: string): (ExportPath & {readonly locale: string}) | undefined => {
      const made = known.get(path.toLowerCase()) ?? {path, name, locale};
      known.set(path.toLowerCase(), made);
      return made.locale === locale ? made : undefined;
    };
    // Two tags may have one name in a format that knows no scripts.
    const path = find(base(localeName(locale)) + ending) ?? find(base(locale) + ending);
    if (!path) throw new Error(`Expected a file for \`${locale}\` alone`);
    return path;
  };
}
