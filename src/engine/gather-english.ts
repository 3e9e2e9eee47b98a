import {
  openHistory,
  readVersions,
  sourceCommits,
  type HistoryVersion,
  type HistoryWindow,
} from '../machine/git/index.js';
import {packedText} from '../machine/packed.js';
import {identify, type Candidate, type Identity, type TargetLocale} from '../identity/index.js';
import {fileFinding, pathKey, type EnglishCommit, type Finding} from '../model/index.js';
import {compare} from '../text/index.js';
import type {OnStep} from './on-step.js';
import {lazySource, type Source} from './source.js';
import {sourceHistory, timeOf, versionOrigin} from './source-history.js';

/** Pages of the English repositories, and what could not be found there. */
export interface GatheredEnglish {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

/** What is read of the English repositories, and what the user said about locales of pages that name none. */
interface EnglishOptions extends HistoryWindow {
  readonly cwd: string;
  readonly targetLocales?: readonly TargetLocale[] | undefined;
  readonly onStep?: OnStep | undefined;
}

/** A version of an English page that localized pages are made from, its text packed. */
interface EnglishVersion {
  readonly version: HistoryVersion;
  /** A localized version of the page. */
  readonly like: Source;
  readonly text: () => string;
  readonly size: number;
}

/**
 * Finds all versions of the English pages behind localized ones, and which of them each localized page was made from.
 *
 * @param specs `REPO[:BRANCH][:PATH]` each.
 * @param localized the localized pages.
 * @param options which English versions are read beside those that localized pages were made from.
 */
export async function gatherEnglish(
  specs: readonly string[],
  localized: readonly Source[],
  {cwd, targetLocales, onStep, ...window}: EnglishOptions,
): Promise<GatheredEnglish> {
  const {identities: keys} = identify(localized, targetLocales);
  const wanted = commitsByKey(localized, keys);
  const byPath = new Map(localized.map((source) => [pathKey(source.path), source]));
  /** A page is known by its path of today and by the one that it had: localized repositories may still use that. */
  const likeOf = ({pathToday, path}: HistoryVersion): Source | undefined =>
    byPath.get(pathKey(pathToday)) ?? byPath.get(pathKey(path));
  const {versions, findings: opened} = await openHistory(specs, cwd, {...window, keepAll: true});
  const findings: Finding[] = [...opened];
  const byKey = new Map<string, EnglishVersion[]>();
  const like = versions.filter((version) => likeOf(version) !== undefined);
  let done = 0;
  for await (const one of readVersions(like)) {
    onStep?.('looking for English pages', done++, like.length);
    if ('finding' in one) {
      findings.push(one.finding);
      continue;
    }
    const localizedPage = likeOf(one.version);
    const key = localizedPage && keys.get(localizedPage)?.key;
    if (!localizedPage || key === undefined) continue;
    const kept = {version: one.version, like: localizedPage, text: packedText(one.text), size: one.text.length};
    const known = byKey.get(key);
    if (known) known.push(kept);
    else byKey.set(key, [kept]);
  }
  const named = await commitsOf(byKey, wanted);
  const sources = Array.from(byKey.values())
    .flat()
    // What is older than what was asked for counts only where a localized page was made from it.
    .filter(({version}) => !version.isOutside || named.has(version))
    .map(({version, like, text, size}) => {
      const own = {commit: version.commit, time: timeOf(version.time)};
      const english = [own, ...(named.get(version) ?? [])];
      const {file, pathToday: pagePath} = version;
      const place = {history: sourceHistory(version), origin: versionOrigin(version)};
      return lazySource({file, pagePath, like, ...place, isPast: true, english, size, text});
    });
  const found = new Set(
    Array.from(named.values())
      .flat()
      .map(({commit}) => commit),
  );
  const missing = Array.from(wanted.values())
    .flatMap((commits) => Array.from(commits))
    .filter((commit) => !found.has(commit)).length;
  if (missing > 0) findings.push(unknownCommits(specs.join(' '), missing));
  return {sources, findings};
}

/** Source commits of the localized pages of each key. */
function commitsByKey(localized: readonly Source[], keys: ReadonlyMap<Candidate, Identity>): Map<string, Set<string>> {
  const commits = new Map<string, Set<string>>();
  for (const source of localized) {
    const key = keys.get(source)?.key ?? '';
    const known = commits.get(key) ?? new Set();
    commits.set(key, known);
    const commit = source.head().sourceCommit;
    if (commit !== undefined) known.add(commit);
  }
  return commits;
}

/** The source commits at which each version was what the page read. */
async function commitsOf(
  byKey: ReadonlyMap<string, readonly EnglishVersion[]>,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<HistoryVersion, EnglishCommit[]>> {
  const named = new Map<HistoryVersion, EnglishCommit[]>();
  const all = Array.from(byKey.values()).flat();
  for (const repository of new Set(all.map(({version}) => version.repository))) {
    const asked = Array.from(byKey).flatMap(([key, own]) => {
      const versions = own.map(({version}) => version).filter((version) => version.repository === repository);
      return Array.from(wanted.get(key) ?? [], (commit) => ({commit, versions}));
    });
    const found = await sourceCommits(repository, asked);
    for (const [index, source] of found.entries()) {
      const version = asked[index]?.versions.find(({blob}) => blob === source?.blob);
      if (!source || !version) continue;
      const known = named.get(version) ?? [];
      known.push({commit: source.commit, time: timeOf(source.time ?? version.time)});
      named.set(version, known);
    }
  }
  for (const commits of named.values()) commits.sort((a, b) => compare(a.time, b.time));
  return named;
}

function unknownCommits(file: string, count: number): Finding {
  return fileFinding({
    file,
    ruleId: 'input-commit',
    severity: 'warning',
    message: `Cannot find ${count} source ${count === 1 ? 'commit' : 'commits'} in the English repository`,
    note: 'Fetch all branches of it; until then the English of these versions is what their pairs say.',
  });
}
