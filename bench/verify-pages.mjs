import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {beside} from './measure.mjs';
import {markdownFiles, readObjects} from './plain-git.mjs';
import {hasPairs} from './plain-text.mjs';

/** @typedef {import('./plain-git.mjs').Repository} Repository */
/** @typedef {import('./tally.mjs').Tally} Tally */

const bin = beside('../dist/run/sxs-kb.js');

/**
 * Runs the program; findings are no failure.
 *
 * @param {readonly string[]} args
 */
export function runProgram(args) {
  const run = spawnSync(process.execPath, [bin, ...args], {encoding: 'utf8', maxBuffer: 2 ** 30});
  if (run.error) throw run.error;
  return run;
}

/**
 * Writes the Markdown files of a commit below a folder.
 *
 * @param {Repository} repository
 * @param {string} commit
 * @param {string} folder
 * @returns {Map<string, string>} their texts, by path
 */
export function checkOut({folder: from}, commit, folder) {
  const paths = markdownFiles(from, commit);
  const texts = readObjects(
    from,
    paths.map((path) => `${commit}:${path}`),
  );
  const written = new Map();
  for (const path of paths) {
    const text = texts.get(`${commit}:${path}`);
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
    written.set(path, text);
  }
  return written;
}

/**
 * Compares what `build --history` regenerates of a repository with what `render --side target` makes of the files at its tip.
 *
 * @param {Repository} repository
 * @param {string} folder a temporary one
 * @param {Tally} tally
 */
export function verifyPages(repository, folder, tally) {
  const [tip, target, out] = [join(folder, 'tip'), join(folder, 'target'), join(folder, 'out')];
  const texts = checkOut(repository, repository.branch, tip);
  runProgram(['render', '--side', 'target', tip, '--out', target]);
  runProgram(['build', '--history', repository.spec, '--out', out, '--no-cache']);
  const names = readdirSync(out, {recursive: true, encoding: 'utf8'});
  const written = names.filter((name) => name.endsWith('.md') && !/^(?:review|knowledge)\/|^README/.test(name));
  const pages = new Set(written.map((name) => readFileSync(join(out, name), 'utf8')));
  const sides = names
    .filter((name) => name.endsWith('.versions.json'))
    .map((name) => readFileSync(join(out, name), 'utf8'));
  for (const [path, text] of texts) {
    if (!hasPairs(text)) continue;
    tally.add('pages with pairs at the tip');
    const rendered = readFileSync(join(target, path), 'utf8');
    if (pages.has(rendered)) tally.add('pages, regenerated as published');
    else if (sides.some((side) => side.includes(`/${path}@`)))
      tally.add('pages, regenerated otherwise', `${repository.spec} ${path}`);
    else tally.add('pages, lost', `${repository.spec} ${path}`);
  }
}
