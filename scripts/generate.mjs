/**
 * Make the generated files that are committed again: with what is built in `dist`, and the reference of the API from `src`.
 *
 * Usage: `node scripts/generate.mjs [--check] [STEP ...]`; all steps by default. With `--check`, also prove that what
 * git holds is what was generated.
 */

import {spawnSync} from 'node:child_process';
import {existsSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Each step: what it writes (removed first, so nothing stale stays), and the command for it. */
const all = {
  out: {writes: 'out', args: ['dist/run/sxs-kb.js', 'build', 'sources', '--out', 'out']},
  checks: {writes: 'docs/checks.md', args: ['scripts/check-docs.mjs']},
  api: {writes: 'docs/api.md', args: ['node_modules/typedoc/bin/typedoc', '--logLevel', 'Warn']},
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const steps = Object.entries(all).flatMap(([name, step]) =>
  wanted.length === 0 || wanted.includes(name) ? [step] : [],
);

process.exitCode = generate();

if (process.exitCode === 0 && process.argv.includes('--check')) {
  process.exitCode = prove(steps.map((step) => step.writes));
}

/** Run all steps up to the first that fails, and give its exit status. */
function generate() {
  for (const {writes, args} of steps) {
    rmSync(writes, {recursive: true, force: true});
    const {status} = spawnSync(process.execPath, args, {stdio: 'inherit'});
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

/**
 * Compare the generated paths with the index of git, untracked files included, and give an exit
 * status. What is staged but not committed yet is fine.
 *
 * @param {string[]} paths
 */
function prove(paths) {
  if (!existsSync('.git')) {
    console.warn('\n*** SKIPPED: without git, nothing proves that the generated files are current. ***\n');
    return 0;
  }

  const git = spawnSync('git', ['status', '--porcelain', '--untracked-files=all', '--', ...paths], {encoding: 'utf8'});
  if (git.status !== 0) {
    console.error(git.error?.message ?? git.stderr);
    return 1;
  }

  // `XY path`: Y is the working tree against the index.
  const stale = git.stdout.split('\n').filter((line) => line !== '' && line[1] !== ' ');
  if (stale.length === 0) return 0;

  console.error(stale.join('\n'));
  spawnSync('git', ['--no-pager', 'diff', '--stat', '--', ...paths], {stdio: 'inherit'});
  console.error(
    `\nUnexpected difference between generated files and git, expected none: run \`npm run generate\`, read the difference, and commit it (\`git add ${paths.join(' ')}\`).`,
  );
  return 1;
}
