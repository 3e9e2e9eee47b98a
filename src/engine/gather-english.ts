import {keyOf, metaOf} from '../read/index.js';
import type {BuildInput} from './build.js';
import {openHistory, readVersions, sourceCommits, type HistoryVersion} from '../machine/git/index.js';
import type {EnglishCommit, Finding} from '../model/index.js';
import {packedText} from '../machine/packed-text.js';

/** Pages of the English repositories, and what could not be found there. */
export interface GatheredEnglish {
  readonly inputs: readonly BuildInput[];
  readonly findings: readonly Finding[];
}

/**
 * Finds all versions of the English pages behind localized ones, and which of them each localized page was made from.
 *
 * @param specs `REPO[:BRANCH][:PATH]` each.
 * @param localized the localized pages.
 */
export async function gatherEnglish(
  specs: readonly string[],
  cwd: string,
  localized: readonly BuildInput[],
): Promise<GatheredEnglish> {
  if (specs.length === 0) return {inputs: [], findings: []};
  const wanted = commitsByKey(localized);
  const {versions, findings: opened} = await openHistory(specs, cwd);
  const findings: Finding[] = [...opened];
  const byKey = new Map<string, {version: HistoryVersion; unpack: () => string}[]>();
  for await (const one of readVersions(versions)) {
    if ('finding' in one) {
      findings.push(one.finding);
      continue;
    }
    const key = keyOf(one.text, {file: one.version.pagePath});
    if (!wanted.has(key)) continue;
    const kept = {version: one.version, unpack: packedText(one.text)};
    const known = byKey.get(key);
    if (known) known.push(kept);
    else byKey.set(key, [kept]);
  }
  const named = await commitsOf(byKey, wanted);
  const inputs = Array.from(byKey.values())
    .flat()
    .map(({version, unpack}): BuildInput => {
      const own = {commit: version.commit, time: timeOf(version.time)};
      return {
        file: version.file,
        get text() {
          return unpack();
        },
        pagePath: version.pagePath,
        isPast: true,
        english: [own, ...(named.get(version) ?? [])],
      };
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
  return {inputs, findings};
}

/** Source commits of the localized pages of each key. */
function commitsByKey(localized: readonly BuildInput[]): Map<string, Set<string>> {
  const commits = new Map<string, Set<string>>();
  for (const {file, text, pagePath} of localized) {
    const key = keyOf(text, {file: pagePath ?? file});
    const known = commits.get(key) ?? new Set();
    commits.set(key, known);
    const {sourceCommit} = metaOf(text, {file});
    if (sourceCommit !== undefined) known.add(sourceCommit);
  }
  return commits;
}

/** The source commits at which each version was what the page read. */
async function commitsOf(
  byKey: ReadonlyMap<string, readonly {version: HistoryVersion}[]>,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Map<HistoryVersion, EnglishCommit[]>> {
  const named = new Map<HistoryVersion, EnglishCommit[]>();
  const repositories = new Set(
    Array.from(byKey.values())
      .flat()
      .map(({version}) => version.repository),
  );
  for (const repository of repositories) {
    const asked = Array.from(byKey).flatMap(([key, all]) => {
      const versions = all.map(({version}) => version).filter((version) => version.repository === repository);
      return Array.from(wanted.get(key) ?? [], (commit) => ({commit, versions}));
    });
    const found = await sourceCommits(repository, asked);
    for (const [index, source] of found.entries()) {
      const version = asked[index]?.versions.find(({blob}) => blob === source?.blob);
      if (!source || !version) continue;
      const known = named.get(version) ?? [];
      known.push({commit: source.commit, time: timeOf(source.time)});
      named.set(version, known);
    }
  }
  for (const commits of named.values()) commits.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return named;
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

function unknownCommits(file: string, count: number): Finding {
  return {
    file,
    line: 1,
    column: 1,
    locale: 'und',
    ruleId: 'input-commit',
    severity: 'warning',
    message: `Cannot find ${count} source ${count === 1 ? 'commit' : 'commits'} in the English repository`,
    itsType: 'other',
    mqm: 'neutral',
    note: 'Fetch all branches of it; until then the English of these versions is what their pairs say.',
  };
}
