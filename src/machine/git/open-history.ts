import type {Finding} from '../../model/index.js';
import {cloneRemarks} from './clone-remarks.js';
import {fewPages, historyRemarks, noPages} from './history-remarks.js';
import type {HistoryWindow} from './history-window.js';
import {listHistory, type GonePage, type HistoryVersion} from './list-history.js';
import {missingBlobs} from './missing-blobs.js';
import {openRepository, specOf, type Repository} from './open-repository.js';
import {repositoryNames} from './repository-names.js';
import {GitError} from './run-git.js';

/** All versions of all pages of some repositories, not yet read. */
export interface History {
  readonly versions: readonly HistoryVersion[];
  /** Pages that are gone, whose versions are left out. */
  readonly gone: readonly GonePage[];
  readonly findings: readonly Finding[];
}

/** Which versions are wanted. */
export interface HistoryOptions extends HistoryWindow {
  /** Whether those of pages that are gone, and those outside the window, are, too. */
  readonly keepAll?: boolean;
}

/**
 * Lists the versions of all pages of repositories, from their objects: nothing is checked out, fetched or run, and no
 * content is read.
 *
 * @param specs `REPO[:BRANCH][:PATH]` each.
 * @param cwd absolute path of the working folder.
 * @returns versions by repository and page, oldest first; a finding for every repository that cannot be read or is not whole.
 */
export async function openHistory(
  specs: readonly string[],
  cwd: string,
  {keepAll = false, ...window}: HistoryOptions = {},
): Promise<History> {
  const {repositories, findings} = await openRepositories(specs, cwd);
  const names = repositoryNames(repositories.map((repository) => repository.names));
  const versions: HistoryVersion[] = [];
  const gone: GonePage[] = [];
  for (const [index, repository] of repositories.entries()) {
    try {
      const listed = await listHistory(repository, names[index] ?? '', window);
      const missing = await missingBlobs(repository);
      const present = listed.versions.filter(({blob}) => !missing.has(blob));
      findings.push(
        ...listed.empty.map(noPages),
        ...historyRemarks(repository, listed),
        ...cloneRemarks(repository, listed.versions.length - present.length),
      );
      if (keepAll) {
        versions.push(...present, ...listed.goneVersions.filter(({blob}) => !missing.has(blob)));
        continue;
      }
      // A page whose content of today is not there must not come back as an older one.
      const now = new Set(present.filter(({isLatest}) => isLatest).map(({pagePath}) => pagePath));
      versions.push(...present.filter(({pagePath, isOutside}) => !isOutside && now.has(pagePath)));
      gone.push(...listed.gone);
      findings.push(...(await fewPages(repository, listed)));
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      findings.push(error.toFinding(specOf(repository)));
    }
  }
  return {versions, gone, findings};
}

/** Opens what is named; several branches and folders of one repository are read as one, so that its commits have one order. */
async function openRepositories(
  specs: readonly string[],
  cwd: string,
): Promise<{repositories: Repository[]; findings: Finding[]}> {
  const repositories = new Map<string, Repository>();
  const findings: Finding[] = [];
  for (const spec of new Set(specs)) {
    const opened = await openRepository(spec, cwd);
    if ('finding' in opened) {
      findings.push(opened.finding);
      continue;
    }
    const {gitFolder, tips} = opened.repository;
    const known = repositories.get(gitFolder);
    repositories.set(gitFolder, known ? {...known, tips: [...known.tips, ...tips]} : opened.repository);
  }
  return {repositories: Array.from(repositories.values()), findings};
}
