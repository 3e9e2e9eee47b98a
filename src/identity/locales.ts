import {localeInName, localeInPath, pathKey, sourceLocale} from '../model/index.js';
import type {Candidate, Identity, Root, TargetLocale} from './candidate.js';

/** So many of the pages of a folder must agree for the others to count as theirs. */
const agreeing = 0.9;

/** A language as the last part of a name: `pages-xx`, `xx`. */
const languageAtEnd = /(?:^|[._ -])([a-z]{2,3})$/;

/**
 * The locale of every version: the one that it names, else the one in its path, else what the user said of its folder,
 * else the one in the name of its root or of the repository that this was cloned from, else that of nearly all other pages
 * of its folder or of the nearest folder around it, else what the user said of all pages, else a language at the end of
 * the name of its root; `und` where nothing says.
 */
export function localesOf(candidates: readonly Candidate[], targets: readonly TargetLocale[]): Map<Candidate, string> {
  const named = new Map(candidates.map((one) => [one, one.head().locale ?? localeInPath(one.path)]));
  const folders = countByFolder(candidates, named);
  const everywhere = targets.findLast(({folder}) => folder === undefined)?.tag;
  return new Map(
    candidates.map((one) => {
      const locale =
        named.get(one) ??
        targets.findLast(({folder}) => folder !== undefined && isBelow(one, folder))?.tag ??
        localeInRoot(one) ??
        localeAround(one, folders) ??
        everywhere ??
        languageOfRoot(one) ??
        'und';
      return [one, locale];
    }),
  );
}

/** What a path alone says about which page it is; its front matter may name another locale. */
export function identityOfPath(root: Root, path: string): Identity {
  return {key: pathKey(path), locale: localeInPath(path) ?? localeInRoot({root}) ?? 'und'};
}

function localeInRoot({root}: Pick<Candidate, 'root'>): string | undefined {
  return [root.name, root.remote ?? '']
    .map((name) => localeInName(lastName(name))?.tag)
    .find((tag) => tag !== undefined);
}

/** A language is a weak sign: `azure-ml` is no Malayalam. It counts where nothing else does. */
function languageOfRoot({root}: Candidate): string | undefined {
  const code = languageAtEnd.exec(lastName(root.name))?.[1];
  if (code === undefined) return undefined;
  const known = new Intl.DisplayNames(sourceLocale, {type: 'language', fallback: 'none'}).of(code);
  return known === undefined ? undefined : code;
}

function lastName(path: string): string {
  const name = path.split('/').findLast((one) => one !== '') ?? '';
  return name.replace(/\.git$/, '');
}

type Counts = Map<string, number>;

/** How often each locale is named in and below each folder. */
function countByFolder(
  candidates: readonly Candidate[],
  named: ReadonlyMap<Candidate, string | undefined>,
): Map<string, Counts> {
  const folders = new Map<string, Counts>();
  for (const one of candidates) {
    const locale = named.get(one);
    if (locale === undefined) continue;
    for (const folder of foldersOf(one)) {
      const counts = folders.get(folder) ?? new Map<string, number>();
      folders.set(folder, counts.set(locale, (counts.get(locale) ?? 0) + 1));
    }
  }
  return folders;
}

function localeAround(one: Candidate, folders: ReadonlyMap<string, Counts>): string | undefined {
  for (const folder of foldersOf(one)) {
    const counts = folders.get(folder);
    if (!counts) continue;
    const all = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
    const [most] = Array.from(counts).sort(([, a], [, b]) => b - a);
    return most && most[1] >= agreeing * all ? most[0] : undefined;
  }
  return undefined;
}

/** The folders around a page, the innermost first; the last one is its root. */
function foldersOf({root, path}: Candidate): string[] {
  const names = path.split('/').slice(0, -1);
  return [...names.map((_, index) => names.slice(0, names.length - index).join('/')), ''].map(
    (folder) => `${root.name}\0${folder}`,
  );
}

/** Whether a page lies in a folder, named like its file in findings or like its root. */
function isBelow({file, root}: Candidate, folder: string): boolean {
  const bare = withoutEmpty(folder);
  return withoutEmpty(root.name) === bare || lastName(root.name) === bare || file.startsWith(`${bare}/`);
}

/** A path without `.` and empty names in it. */
function withoutEmpty(path: string): string {
  return path
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .join('/');
}
