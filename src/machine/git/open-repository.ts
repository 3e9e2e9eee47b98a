import {resolve} from 'node:path';
import {fileFinding, type Finding} from '../../model/index.js';
import {remoteName} from '../disk/index.js';
import {historySpec, type HistorySpec} from './history-spec.js';
import {GitError, gitText} from './run-git.js';

/** So many characters of a commit are shown: fixed, since what `git` shortens to grows with the repository. */
export const shortCommit = 10;

/** What of a repository is meant, as of one commit. */
export interface Tip {
  /** The commit to start from, in full. */
  readonly revision: string;
  /** File or folder in the repository that is meant; everything when absent. */
  readonly path: string | undefined;
  /** How the user named it. */
  readonly spec: string;
  /** The parts of that name but for the branch. */
  readonly named: Pick<HistorySpec, 'repo' | 'path'>;
}

/** A repository that can be read. */
export interface Repository {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Absolute path of what `git` keeps of it. */
  readonly gitFolder: string;
  /** The names of the folders that lead to its root, the last one its own. */
  readonly names: readonly string[];
  /** The last name of the address that it was cloned from. */
  readonly remote?: string | undefined;
  /** One, or more where the user named several branches or folders of it. */
  readonly tips: readonly Tip[];
  /** Whether older commits were left out when it was cloned. */
  readonly isShallow: boolean;
  /** Whether contents were left out when it was cloned. */
  readonly isPartial: boolean;
}

/** How the user named a repository, for findings. */
export function specOf({tips}: Repository): string {
  return tips.map(({spec}) => spec).join(' ');
}

/** How the same is named as of a commit. */
export function specAt({named: {repo, path}}: Tip, commit: string): string {
  return [repo, commit.slice(0, shortCommit), ...(path === undefined ? [] : [path])].join(':');
}

/**
 * Opens what `REPO[:BRANCH][:PATH]` names. Nothing is fetched, checked out or run.
 *
 * @param cwd absolute path of the working folder.
 */
export async function openRepository(
  spec: string,
  cwd: string,
): Promise<{repository: Repository} | {finding: Finding}> {
  const named = historySpec(spec, cwd);
  if (!named) return {finding: noFolder(spec)};
  const folder = resolve(cwd, named.repo);
  try {
    const asked = [
      'rev-parse',
      '--is-shallow-repository',
      '--is-bare-repository',
      '--absolute-git-dir',
      '--show-prefix',
    ];
    const [shallow, bare, gitFolder = '', prefix = ''] = (await gitText(folder, asked)).split('\n');
    const root = bare === 'true' ? gitFolder : (await gitText(folder, ['rev-parse', '--show-toplevel'])).trimEnd();
    const revision = await revisionOf(folder, named.branch);
    if (revision === undefined) return {finding: noBranch(spec, named.branch)};
    const path = `${prefix}${named.path ?? ''}`.replace(/\/$/, '');
    const repository = {
      folder,
      gitFolder,
      names: namesOf(root),
      remote: remoteName(gitFolder),
      tips: [{revision, path: path === '' ? undefined : path, spec, named}],
      isShallow: shallow === 'true',
      isPartial: await isPartial(folder),
    };
    return {repository};
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return {finding: error.toFinding(spec)};
  }
}

/** Remote branches count too: a fresh clone has but one branch of its own. */
async function revisionOf(folder: string, branch: string | undefined): Promise<string | undefined> {
  for (const name of branch === undefined ? ['HEAD'] : [branch, `refs/remotes/origin/${branch}`]) {
    try {
      return (
        await gitText(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
      ).trim();
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  return undefined;
}

/** Whether contents stay with a remote until they are asked for. */
async function isPartial(folder: string): Promise<boolean> {
  try {
    return (
      (await gitText(folder, [
        'config',
        '--get-regexp',
        String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`,
      ])) !== ''
    );
  } catch (error) {
    // `git config` fails where nothing matches.
    if (error instanceof GitError) return false;
    throw error;
  }
}

function namesOf(root: string): string[] {
  const names = root
    .replaceAll('\\', '/')
    .split('/')
    .filter((name) => name !== '');
  const own = names.at(-1) ?? '';
  return [
    ...names.slice(0, own === '.git' ? -2 : -1),
    own === '.git' ? (names.at(-2) ?? own) : own.replace(/\.git$/, ''),
  ];
}

function noFolder(spec: string): Finding {
  const isRemote = /^[\w+.-]+:\/\/|^[\w.-]+@[\w.-]+:/.test(spec);
  return fileFinding({
    file: spec,
    ruleId: 'input-missing',
    message: isRemote ? `Cannot read \`${spec}\` over the network` : `Cannot find the repository of \`${spec}\``,
    note: isRemote
      ? 'Clone it first (`git clone --branch live-sxs …`) and name the folder.'
      : 'Name a folder that holds a clone, then the branch and the path if need be: `REPO[:BRANCH][:PATH]`.',
  });
}

function noBranch(spec: string, branch: string | undefined): Finding {
  return fileFinding({
    file: spec,
    ruleId: 'input-missing',
    message:
      branch === undefined
        ? 'Cannot find a commit in the repository'
        : `Cannot find the branch \`${branch}\` in the repository`,
    note:
      branch === undefined
        ? 'Name a branch that has commits: `REPO:BRANCH`.'
        : '`git branch --all` in the repository lists what there is; a branch that was not cloned has to be fetched.',
  });
}
