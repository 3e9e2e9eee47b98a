import {spawnSync} from 'node:child_process';

/**
 * A repository that is named on the command line.
 *
 * @typedef {{spec: string, folder: string, branch: string}} Repository
 */

/** The longest object that is read, and the longest list of objects, in bytes. */
const maxBuffer = 2 ** 31 - 1;

/**
 * Runs git on objects alone: nothing of the settings of the user decides on what comes out.
 *
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {string} [input]
 */
export function git(folder, args, input) {
  const run = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {input, maxBuffer});
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`Expected git ${args.join(' ')} to succeed: ${run.stderr.toString()}`);
  return run.stdout;
}

/**
 * @param {string} spec `REPO:BRANCH`
 * @returns {Repository}
 */
export function repository(spec) {
  const colon = spec.lastIndexOf(':');
  if (colon <= 0) throw new Error(`Expected REPO:BRANCH, not \`${spec}\``);
  return {spec, folder: spec.slice(0, colon), branch: spec.slice(colon + 1)};
}

/**
 * All commits of a branch, parents first, with their times in seconds.
 *
 * @param {Repository} repository
 */
export function commitTimes({folder, branch}) {
  const lines = git(folder, ['rev-list', '--reverse', '--topo-order', '--format=%H %ct', '--no-commit-header', branch]);
  const rows = lines.toString().trimEnd().split('\n');
  return new Map(rows.map((line) => /** @type {[string, number]} */ ([line.slice(0, 40), Number(line.slice(41))])));
}

/**
 * The Markdown files of a commit.
 *
 * @param {string} folder
 * @param {string} commit
 */
export function markdownFiles(folder, commit) {
  const names = git(folder, ['ls-tree', '-r', '-z', '--name-only', commit]).toString().split('\0');
  return names.filter((name) => name.endsWith('.md'));
}

/**
 * Reads objects by their names, such as `COMMIT:PATH`; those that are not there are left out.
 *
 * @param {string} folder
 * @param {readonly string[]} names
 * @returns {Map<string, string>}
 */
export function readObjects(folder, names) {
  const found = new Map();
  if (names.length === 0) return found;
  const output = git(folder, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let at = 0;
  for (const name of names) {
    const end = output.indexOf(10, at);
    const head = output.toString('utf8', at, end);
    at = end + 1;
    const size = /^[\da-f]+ \w+ (\d+)$/.exec(head)?.[1];
    if (size === undefined) continue;
    found.set(name, output.toString('utf8', at, at + Number(size)).replace(/^\uFEFF/, ''));
    at += Number(size) + 1;
  }
  return found;
}

/**
 * Reads the texts that the program names in its output: `NAME/PATH@COMMIT`, where the name of the repository is the program's own.
 *
 * @param {readonly Repository[]} repositories
 */
export function versionReader(repositories) {
  const texts = new Map();
  return (/** @type {readonly string[]} */ files) => {
    const wanted = files.filter((file) => !texts.has(file));
    for (const {folder} of repositories) {
      const names = wanted.flatMap((file) => candidates(file).map((name) => ({file, name})));
      const found = readObjects(
        folder,
        names.map(({name}) => name),
      );
      for (const {file, name} of names) {
        const text = found.get(name);
        if (text !== undefined && !texts.has(file)) texts.set(file, text);
      }
    }
    const read = new Map(files.map((file) => [file, /** @type {string | undefined} */ (texts.get(file))]));
    texts.clear();
    return read;
  };
}

/**
 * @param {string} file
 */
function candidates(file) {
  const {path, commit} = versionName(file);
  const parts = path.split('/');
  return parts.slice(0, -1).map((_, index) => `${commit}:${parts.slice(index + 1).join('/')}`);
}

/**
 * Takes `PATH@COMMIT` apart.
 *
 * @param {string} file
 */
export function versionName(file) {
  const at = file.lastIndexOf('@');
  return {path: file.slice(0, at), commit: file.slice(at + 1)};
}
