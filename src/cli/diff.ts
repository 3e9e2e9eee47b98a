import type {z} from 'zod';
import {buildArticle} from '../engine/build-article.js';
import {readProject} from '../engine/project.js';
import {gatherSources} from '../engine/gather-sources.js';
import {textSource, type LoadedSource, type Source} from '../engine/source.js';
import {identify, type Identity} from '../identity/index.js';
import {formerOf} from '../engine/former-of.js';
import {absolutePath, findPages, openFormerUnits, readPage} from '../machine/disk/index.js';
import {publishedPath, type Article, type Finding} from '../model/index.js';
import {diffEntries, type DiffEntry} from '../report/index.js';
import {githubChanges} from '../write/index.js';
import {paintFor} from './colour.js';
import {status, type Command, type Settings} from './command.js';
import {diffLines} from './diff-lines.js';
import {writeOut, type Io} from './io.js';
import {configNote, configOptions} from './project-options.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {formerOption, reconciledSettings} from './reconciled.js';
import {formatOptionWithGithub, sourceNote, sourceOptions} from './source-options.js';
import {usageError} from './usage-error.js';

/** `sxs-kb diff`: what changed between two versions of a page. */
export const diffCommand: Command = {
  name: 'diff',
  summary: 'Show what changed between two versions of a page, in one or two locales.',
  arguments: [
    {flags: '<old>', description: 'a version of a page: a file, or PATH@COMMIT of a repository named with --history'},
    {flags: '<new>', description: 'another version of the same page'},
  ],
  options: [
    formatOptionWithGithub,
    ...sourceOptions,
    formerOption,
    ...configOptions,
    {
      flags: '--all',
      description:
        'show cosmetic changes, too: markup, punctuation, case, how numbers are spelled, and what only moved, was split or merged',
    },
  ],
  more: [
    'Shows each sentence whose English changed since the older version was translated: why, the older and the newer English on two lines, and the translations.',
    sourceNote,
    configNote,
    'Exit status: 0 nothing changed, 1 something changed, 2 wrong usage or pages that could not be read.',
    'Example: sxs-kb diff de-DE/2018.md de-DE/2019.md',
  ],

  async run([older = '', newer = ''], given, io) {
    const settings = reconciledSettings.parse(given);
    const {sources, identity, findings} = await chosen([older, newer], settings, io);
    const {options, findings: ofProject} = await readProject([older, newer], {...settings, cwd: io.cwd});
    const former = settings.former === undefined ? undefined : openFormerUnits(absolutePath(settings.former, io.cwd));
    const formerUnits = formerOf(former, identity);
    former?.close();
    const {articles, result} = buildArticle(
      sources,
      {...options, decisions: [], patch: settings.patch, formerUnits},
      'reconcile',
    );
    const problems = [...ofProject, ...findings, ...result.findings].filter(
      ({severity, ruleId}) => severity !== 'info' && ruleId !== 'input-deleted',
    );
    await printFindings(problems, io);
    if (problems.some(({severity}) => severity === 'error')) return status.failed;
    const [article, ...more] = articles;
    if (!article || more.length > 0 || areOther(article))
      return usageError(
        'diff',
        `Expected two versions of one page, not ${article ? 'two pages' : 'pages without pairs'}: \`${older}\` and \`${newer}\``,
        io,
      );
    return show(article, given.format, given.all === true, io);
  },
};

async function show(article: Article, format: Settings[string], all: boolean, io: Io): Promise<number> {
  const entries = diffEntries(article);
  await writeOut(io.stdout, formatted(article, entries, format, all, io));
  return entries.length > 0 ? status.findings : status.ok;
}

function formatted(
  article: Article,
  entries: readonly DiffEntry[],
  format: Settings[string],
  all: boolean,
  io: Io,
): string {
  if (format === 'json') return `${JSON.stringify(entries, undefined, 2)}\n`;
  const newest = article.pages.at(-1);
  if (format === 'github' && newest)
    return githubChanges(
      entries.filter(({cosmetic}) => all || !cosmetic),
      publishedPath(newest),
    );
  return diffLines(article, entries, {all, paint: paintFor(io.stdout, io)});
}

/** The two versions, and the page that they are of. */
interface Chosen {
  readonly sources: readonly LoadedSource[];
  readonly identity: Identity | undefined;
  readonly findings: readonly Finding[];
}

/** The two versions: files of these names, else versions in the repositories. That they are of one page, the user says. */
async function chosen(
  names: readonly string[],
  {history, since, last}: Pick<z.infer<typeof reconciledSettings>, 'history' | 'since' | 'last'>,
  io: Io,
): Promise<Chosen> {
  const found = names.map((name) => findPages([name], {cwd: io.cwd}));
  const outside = names.filter((_, index) => history.length > 0 && found[index]?.pages.length === 0);
  const progress = progressFor(io);
  const gathered =
    outside.length > 0
      ? await gatherSources({paths: [], history, since, last, cwd: io.cwd, onStep: progress.step})
      : {sources: [], findings: []};
  progress.clear();
  const sources: Source[] = [];
  const findings: Finding[] = [...gathered.findings];
  for (const [index, name] of names.entries()) {
    const version = outside.includes(name) ? gathered.sources.find(({file}) => isNamed(file, name)) : undefined;
    if (version) {
      sources.push(version);
      continue;
    }
    findings.push(...(found[index]?.findings ?? []));
    for (const page of found[index]?.pages ?? []) {
      const read = readPage(page);
      if ('text' in read) sources.push(textSource({file: page.file, pagePath: page.inRoot, text: read.text}));
      else findings.push(read.finding);
    }
  }
  const {identities} = identify(sources);
  const newest = sources.at(-1);
  const identity = newest && identities.get(newest);
  return {
    sources: sources.map((source) => {
      const locale = identities.get(source)?.locale ?? 'und';
      return {...source.load(), isPast: false, identity: {key: identity?.key ?? '', locale}};
    }),
    identity,
    findings,
  };
}

/** Whether two versions have no sentence in common, not even a changed one. */
function areOther({versions, units}: Article): boolean {
  return (
    versions.length > 1 &&
    units.every(({variants: [first, ...more]}) => more.length === 0 && first?.first === first?.last)
  );
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
