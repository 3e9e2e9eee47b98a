import {z} from 'zod';
import {errorReason, findPages} from '../machine/disk/index.js';
import {workerCount} from '../machine/workers/index.js';
import type {Finding} from '../model/index.js';
import {pages as pageArgument, status, type Command} from './command.js';
import {readFileList} from './file-list.js';
import {writeOut} from './io.js';
import {usageError} from './usage-error.js';
import {progressFor} from './progress.js';
import {printFindings} from './print-findings.js';
import {followLinksOption, noIgnoreOption, pageTimeoutOption, sourceSettings} from './source-options.js';
import {stdinFilenameOption, stdinPage} from './stdin-page.js';
import {badWorkers, speedSettings, workersOption} from './speed-options.js';

/** What the options give. */
const settingsSchema = z.object({
  filesFrom: z.string().optional(),
  stdinFilename: z.string().optional(),
  pages: z.boolean().default(false),
  workers: speedSettings.workers,
  followLinks: sourceSettings.followLinks,
  ignore: sourceSettings.ignore,
  pageTimeout: sourceSettings.pageTimeout,
});

/** From this many pages on, extracting them takes longer than starting workers. */
const manyPages = 500;

/** `sxs-kb extract`: pairs as NDJSON on stdout, page by page. */
export const extractCommand: Command = {
  name: 'extract',
  summary: 'Print every pair of the pages as one line of JSON, by path, then by place.',
  arguments: [{...pageArgument, flags: '[paths...]'}],
  options: [
    {
      flags: '--files-from <file>',
      description: 'read more paths from a file, or from standard input with `-`; one a line, or ended by NUL',
    },
    {
      flags: '--pages',
      description: 'print a line for each page instead, with all that `sxs-kb build --units` needs of it',
    },
    stdinFilenameOption,
    followLinksOption,
    noIgnoreOption,
    pageTimeoutOption,
    workersOption,
  ],
  more: [
    'Fields: file, line, column, id, section, block, source, target, locale, handoff, sourceCommit, pageKey.',
    'With --pages, many machines can read the pages of one build: a line holds the whole page, and says the same to `sxs-kb build --units` as the file itself.',
    'Exit status: 0 done, 2 wrong usage or pages that could not be read (the others are printed).',
    'Example: sxs-kb extract docs | jq -r .target',
  ],

  async run(paths, given, io) {
    const parsed = settingsSchema.safeParse(given);
    if (!parsed.success) return usageError('extract', badWorkers, io);
    const {filesFrom, pages: wholePages, workers, followLinks, ignore, stdinFilename, pageTimeout} = parsed.data;
    if (filesFrom === '-' && paths.includes('-'))
      return usageError('extract', 'Cannot take both a page and a list of paths from standard input', io);
    if (paths.length === 0 && filesFrom === undefined)
      return usageError('extract', "missing required argument 'paths' (or a list of them after `--files-from`)", io);
    let listed: readonly string[];
    try {
      listed = filesFrom === undefined ? [] : await readFileList(filesFrom, io);
    } catch (error) {
      return usageError('extract', `Cannot read the list of paths \`${filesFrom ?? ''}\`: ${errorReason(error)}`, io);
    }
    const {paths: named, stdin} = await stdinPage(paths, stdinFilename, io);
    const {pages, findings: missing} = findPages([...named, ...listed], {cwd: io.cwd, followLinks, ignore});
    const findings: Finding[] = [...missing];
    // A progress line would be mixed with the output where both go to one terminal.
    const progress = progressFor(io, {isShared: io.stdout.isTTY});
    const {extractPages} = await import('../engine/extract-pages.js');
    const {extractLines} = await import('../engine/extract-lines.js');
    const kind = wholePages ? 'pages' : 'pairs';
    // Other runs read other files: where these were named one by one, all have to count from the same folder.
    const jobs = pages.map(({path, file, root, inRoot, origin}) => {
      const pagePath = wholePages && root.name === '' ? file : inRoot;
      return {path, file, kind, root, pagePath, pageTimeout, ...(origin && {origin})} as const;
    });
    if (stdin) {
      const {file, read} = stdin;
      const root = {name: '', isRepository: false};
      const extracted =
        'finding' in read
          ? {lines: '', findings: [read.finding]}
          : extractLines({file, root, pagePath: file, text: read.text}, kind, pageTimeout);
      findings.push(...extracted.findings);
      await writeOut(io.stdout, extracted.lines);
    }
    let done = 0;
    /** The next page is read while this one is written, and no more. */
    let written = Promise.resolve();
    if (pages.length > 0) progress.step('extracting', done, pages.length);
    for await (const extracted of extractPages(jobs, workerCount(workers, pages.length >= manyPages))) {
      for (const finding of extracted.findings) findings.push(finding);
      await written;
      written = writeOut(io.stdout, extracted.bytes);
      // An error is thrown where it is waited for, which may be later than Node would wait.
      written.catch(() => undefined);
      if (++done < pages.length) progress.step('extracting', done, pages.length);
    }
    await written;
    progress.clear();
    await printFindings(findings, io);
    return findings.some(({severity}) => severity === 'error') ? status.failed : status.ok;
  },
};
