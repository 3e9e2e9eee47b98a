import {fileFinding, type Finding} from '../../model/index.js';
import {cloneRemarks} from './clone-remarks.js';
import {listHistory, type HistoryVersion} from './list-history.js';
import {missingBlobs} from './missing-blobs.js';
import {openRepository, type Repository} from './open-repository.js';
import {repositoryNames} from './repository-names.js';
import {GitError} from './run-git.js';

/** All versions of all pages of some repositories, not yet read. */
export interface History {
  readonly versions: readonly HistoryVersion[];
  readonly findings: readonly Finding[];
}

/**
 * Lists the versions of all pages of repositories, from their objects: nothing is checked out, fetched or run.
 *
 * @param specs `REPO[:BRANCH][:PATH]` each.
 * @param cwd absolute path of the working folder.
 * @returns versions by repository and page, oldest first; a finding for every repository that cannot be read or is not whole.
 */
export async function openHistory(specs: readonly string[], cwd: string): Promise<History> {
  const findings: Finding[] = [];
  const repositories: Repository[] = [];
  for (const spec of new Set(specs)) {
    const opened = await openRepository(spec, cwd);
    if ('repository' in opened) repositories.push(opened.repository);
    else findings.push(opened.finding);
  }
  const names = repositoryNames(repositories.map((repository) => repository.names));
  const versions = new Map<string, HistoryVersion>();
  for (const [index, repository] of repositories.entries()) {
    try {
      const found = await listHistory(repository, names[index] ?? '');
      if (found.length === 0) findings.push(noPages(repository));
      const missing = await missingBlobs(repository);
      const present = found.filter(({blob}) => !missing.has(blob));
      findings.push(...cloneRemarks(repository, found.length - present.length));
      for (const version of present) {
        const key = `${version.pagePath}\0${version.blob}`;
        // One repository may be named with several branches.
        if (version.isLatest || !versions.has(key)) versions.set(key, version);
      }
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      findings.push(error.toFinding(repository.spec));
    }
  }
  return {versions: Array.from(versions.values()), findings};
}

function noPages({spec}: Repository): Finding {
  return fileFinding({
    file: spec,
    ruleId: 'input-no-pages',
    message: 'Cannot find a page in the history',
    note: 'Pages are files that end in `.md` or `.markdown`; check the branch and the path of `REPO[:BRANCH][:PATH]`.',
  });
}
