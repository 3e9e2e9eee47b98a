import {hasLocaleInside, longPathKey, pathKey} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import type {Candidate, Root} from './candidate.js';

/** All versions of one path in one root, in whatever locales. */
export interface PageNode {
  readonly root: Root;
  readonly key: string;
  readonly versions: readonly Candidate[];
  readonly locales: ReadonlySet<string>;
  readonly assetIds: ReadonlySet<string>;
  readonly sourceCommits: ReadonlySet<string>;
  /** Date of the latest handoff. */
  readonly handoff: string;
}

/** Sorts versions by the key of their paths in each root. */
export function pageNodes(candidates: readonly Candidate[], locales: ReadonlyMap<Candidate, string>): PageNode[] {
  const below = folderInCommon(candidates.filter(({root}) => root.name === '').map(({path}) => path));
  const placed = candidates.map((one) => {
    return {one, path: one.root.name === '' ? one.path.slice(below.length) : one.path};
  });
  const languages = languageFolders(placed, locales);
  const keyed = placed.map(({one, path}) => ({one, path: withoutLanguage(path, languages)}));
  const byKey = groupBy(keyed, ({one, path}) => `${one.root.name}\0${pathKey(path)}`);
  return Array.from(byKey.values()).flatMap((group) => {
    const isOne = new Set(group.map(({path}) => longPathKey(path))).size === 1;
    const parts =
      isOne || !isClash(group, locales) ? [group] : [...groupBy(group, ({path}) => longPathKey(path)).values()];
    return parts.map((part) => {
      const path = part[0]?.path ?? '';
      return toNode(
        part.map(({one}) => one),
        parts.length > 1 ? longPathKey(path) : pathKey(path),
        locales,
      );
    });
  });
}

/** The folder that all paths have in common, with its `/`: where pages are given one by one, theirs count from there. */
function folderInCommon(paths: readonly string[]): string {
  const folders = paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const common = folders.reduce<string | undefined>((a, b) => {
    if (a === undefined) return b;
    let length = 0;
    for (let at = 0; at < a.length && a[at] === b[at]; at++) if (a[at] === '/') length = at + 1;
    return a.slice(0, length);
  }, undefined);
  // A copy of a repository is where the paths in it begin.
  const names = (common ?? '').split('/');
  const copy = names.findLastIndex((name) => hasLocaleInside(name));
  return copy === -1
    ? (common ?? '')
    : names
        .slice(0, copy)
        .map((name) => `${name}/`)
        .join('');
}

/** Whether two files of one locale would be one page only because the folders before them were dropped. */
function isClash(
  group: readonly {readonly one: Candidate; readonly path: string}[],
  locales: ReadonlyMap<Candidate, string>,
): boolean {
  const byLocale = groupBy(group, ({one}) => locales.get(one) ?? '');
  return Array.from(byLocale.values()).some((own) => new Set(own.map(({path}) => longPathKey(path))).size > 1);
}

function toNode(versions: readonly Candidate[], key: string, locales: ReadonlyMap<Candidate, string>): PageNode {
  const heads = versions.map((one) => one.head());
  const known = (values: readonly (string | undefined)[]): Set<string> =>
    new Set(values.filter((value) => value !== undefined));
  return {
    root: versions[0]?.root ?? {name: '', isRepository: false},
    key,
    versions,
    locales: known(versions.map((one) => locales.get(one))),
    assetIds: known(heads.map(({assetId}) => assetId)),
    sourceCommits: known(heads.map(({sourceCommit}) => sourceCommit)),
    handoff: heads.map(({handoff}) => handoff ?? '').reduce((a, b) => (compare(a, b) > 0 ? a : b), ''),
  };
}

/** A name that ends in a language or is one: `pages-xx`, `xx`. */
const languageAtEnd = /^(.*[._ -])?([a-z]{2,3})$/;

/**
 * Paths of folders and files that are named for the language of their pages where others beside them are named for other
 * ones: `pages-xx` beside `pages-yy`. One alone may be any word.
 */
function languageFolders(
  placed: readonly {readonly one: Candidate; readonly path: string}[],
  locales: ReadonlyMap<Candidate, string>,
): ReadonlySet<string> {
  /** Folders by language, by what their names have beside it. */
  const alike = new Map<string, Map<string, Set<string>>>();
  for (const {one, path} of placed) {
    const names = withoutEnding(path).split('/');
    const own = locales.get(one)?.split('-')[0];
    for (const [index, name] of names.entries()) {
      const [, before = '', language] = languageAtEnd.exec(name) ?? [];
      if (language === undefined || language !== own) continue;
      const parent = names.slice(0, index).join('/');
      const place = `${one.root.name}\0${parent}/${before}`;
      const folders = alike.get(place) ?? new Map<string, Set<string>>();
      const paths = folders.get(language) ?? new Set<string>();
      alike.set(place, folders.set(language, paths.add([...names.slice(0, index), name].join('/'))));
    }
  }
  const several = Array.from(alike.values()).filter((folders) => folders.size > 1);
  return new Set(several.flatMap((folders) => Array.from(folders.values()).flatMap((paths) => Array.from(paths))));
}

/** The key of a page whose files are named for their languages and nothing else. */
const onlyPage = 'index';

/** The path without a name that is a language or the language at its end; what stands before a folder that has it beside other words does not count. */
function withoutLanguage(path: string, places: ReadonlySet<string>): string {
  if (places.size === 0) return path;
  const names = withoutEnding(path).split('/');
  for (let index = names.length - 1; index >= 0; index--) {
    if (!places.has(names.slice(0, index + 1).join('/'))) continue;
    const rest = (names[index] ?? '').replace(/(?:^|[._ -])[a-z]{2,3}$/, '');
    const isFile = index === names.length - 1;
    const kept = rest === '' ? names.slice(0, index) : isFile ? [...names.slice(0, index), rest] : [];
    return [...kept, ...names.slice(index + 1)].join('/') || onlyPage;
  }
  return path;
}

function withoutEnding(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]+$/, '');
}
