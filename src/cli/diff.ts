import {findPages, readPage} from '../machine/disk/index.js';
import {reconcile} from '../reconcile/index.js';
import {readPages, type BuildInput} from '../engine/build.js';
import {readLocales} from '../machine/disk/index.js';
import type {Article, Finding} from '../model/index.js';
import {status, type Command} from './command.js';
import {diffEntries, diffLines} from '../report/diff-entries.js';
import {gatherInputs} from '../engine/gather-sources.js';
import {put, type Io} from './io.js';
import {misuse} from './usage-error.js';
import {paintFor} from './colour.js';
import {progressOn} from './progress.js';
import {reconciledSettings} from './reconciled.js';
import {say} from './print-findings.js';
import {formatOption, sourceNote, sourceOptions} from './source-options.js';

/** `sxs-kb diff`: what changed between two versions of a page. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'Show what changed between two versions of a page, in one or two locales.',
  arguments: [
    {flags: '<old>', description: 'a version of a page: a file, or PATH@COMMIT of a repository named with --history'},
    {flags: '<new>', description: 'another version of the same page'},
  ],
  options: [
    formatOption,
    ...sourceOptions,
    {flags: '--all', description: 'show cosmetic changes, too: markup, and what only moved, was split or merged'},
  ],
  more: [
    'Shows each sentence whose English changed since the older version was translated: why, the older and the newer English on two lines, and the translations.',
    sourceNote,
    'Exit status: 0 nothing changed, 1 something changed, 2 wrong usage or pages that could not be read.',
    'Example: sxs-kb diff de-DE/2018.md de-DE/2019.md',
  ],

  async run([older = '', newer = ''], given, io) {
    const settings = reconciledSettings.partial({reviews: true}).parse(given);
    const {inputs, findings} = await chosen([older, newer], settings.history, io);
    const {pages, findings: own} = readPages(inputs);
    const problems = [...findings, ...own].filter(
      ({severity, ruleId}) => severity !== 'info' && ruleId !== 'input-deleted',
    );
    await say(problems, io);
    if (problems.some(({severity}) => severity === 'error')) return status.failed;
    const [article, ...more] = reconcile(
      pages.map(({page}) => page),
      {locales: readLocales(), patch: settings.patch},
    );
    if (!article || more.length > 0)
      return misuse(
        'diff',
        `Expected two versions of one page, not ${article ? 'two pages' : 'pages without pairs'}: \`${older}\` and \`${newer}\``,
        io,
      );
    return show(article, given.format === 'json', given.all === true, io);
  },
};

async function show(article: Article, json: boolean, all: boolean, io: Io): Promise<number> {
  const entries = diffEntries(article);
  const paint = paintFor(io.stdout, io);
  await put(io.stdout, json ? `${JSON.stringify(entries, undefined, 2)}\n` : diffLines(article, entries, {all, paint}));
  return entries.length > 0 ? status.findings : status.ok;
}

/** The two versions: files where there are such, else versions in the repositories. */
async function chosen(
  names: readonly string[],
  history: readonly string[],
  io: Io,
): Promise<{inputs: BuildInput[]; findings: Finding[]}> {
  const found = names.map((name) => findPages([name], {cwd: io.cwd}));
  const outside = names.filter((_, index) => history.length > 0 && found[index]?.pages.length === 0);
  const progress = progressOn(io.stderr, true);
  const gathered =
    outside.length > 0
      ? await gatherInputs({paths: [], history, english: [], cwd: io.cwd, progress})
      : {inputs: [], findings: []};
  progress.clear();
  const inputs: BuildInput[] = [];
  const findings: Finding[] = [...gathered.findings];
  for (const [index, name] of names.entries()) {
    const version = outside.includes(name) ? gathered.inputs.find(({file}) => isNamed(file, name)) : undefined;
    if (version) {
      inputs.push({...version, isPast: false});
      continue;
    }
    findings.push(...(found[index]?.findings ?? []));
    for (const page of found[index]?.pages ?? []) {
      const read = readPage(page);
      if ('text' in read) inputs.push({file: page.file, text: read.text});
      else findings.push(read.finding);
    }
  }
  return {inputs, findings};
}

/** `PATH@COMMIT` names a version by the end of its path and the beginning of its commit. */
function isNamed(file: string, name: string): boolean {
  const [path = '', commit = ''] = file.split(/@(?=[\da-f]{10}$)/);
  const at = name.lastIndexOf('@');
  if (at <= 0) return false;
  const [wantedPath, wantedCommit] = [name.slice(0, at), name.slice(at + 1)];
  return (
    (path === wantedPath || path.endsWith(`/${wantedPath}`)) &&
    wantedCommit.length >= 4 &&
    (commit.startsWith(wantedCommit) || wantedCommit.startsWith(commit))
  );
}
