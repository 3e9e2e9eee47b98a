import {z} from 'zod';
import {inTime} from '../engine/in-time.js';
import {readSource} from '../engine/read-sources.js';
import {findPages, readPage, writeFiles, type FoundPage} from '../machine/disk/index.js';
import type {Finding, VirtualFile} from '../model/index.js';
import {renderSide} from '../report/index.js';
import {status, type Command} from './command.js';
import {findClashes} from './find-clashes.js';
import {writeOut} from './io.js';
import {usageError} from './usage-error.js';
import {progressFor, type Progress} from './progress.js';
import {printFindings} from './print-findings.js';
import {followLinksOption, noIgnoreOption, pageTimeoutOption, sourceSettings} from './source-options.js';

/** What the options give. */
const settingsSchema = z.object({
  side: z.enum(['target', 'source', 'both']),
  out: z.string().optional(),
  followLinks: sourceSettings.followLinks,
  ignore: sourceSettings.ignore,
  pageTimeout: sourceSettings.pageTimeout,
});
type Side = z.infer<typeof settingsSchema>['side'];

/** `sxs-kb render`: pages in one language. */
export const renderCommand: Command = {
  name: 'render',
  summary: 'Write pages in one language: the translation, the English source, or both as they stand.',
  options: [
    {flags: '--side <side>', description: 'what to keep', choices: settingsSchema.shape.side.options, required: true},
    {flags: '--out <dir>', description: 'folder to write to; without it, one page is printed'},
    followLinksOption,
    noIgnoreOption,
    pageTimeoutOption,
  ],
  isWriting: true,
  more: [
    'The tree below a folder that is named is kept below DIR. With `both`, every page is written as it stands, byte for byte.',
    'Exit status: 0 done, 2 wrong usage or pages that could not be read (the others are written).',
    'Example: sxs-kb render docs --side source --out english',
  ],

  async run(paths, given, io) {
    const {side, out, followLinks, ignore, pageTimeout} = settingsSchema.parse(given);
    if (out === '') return usageError('render', 'Expected the name of a folder after `--out`, not nothing', io);
    const found = findPages(paths, {cwd: io.cwd, except: out, followLinks, ignore});
    if (out === undefined && found.pages.length > 1) {
      return usageError(
        'render',
        `Cannot print ${found.pages.length} pages: name one page, or a folder to write to with \`--out DIR\``,
        io,
      );
    }
    const {pages, findings: clashes} = findClashes(found.pages);
    const findings: Finding[] = [...found.findings, ...clashes];
    const progress = progressFor(io, {isShared: out === undefined});
    const files = renderAll({pages, side, findings, progress, pageTimeout});
    if (out === undefined) {
      for (const {content} of files) await writeOut(io.stdout, content);
    } else if (pages.length > 0) {
      const inputs = new Set(found.pages.map(({real}) => real));
      const report = await writeFiles(files, out, {cwd: io.cwd, inputs});
      for (const finding of report.findings) findings.push(finding);
    }
    progress.clear();
    await printFindings(findings, io);
    return findings.some(({severity}) => severity === 'error') ? status.failed : status.ok;
  },
};

/** Renders one page after the other, when it is asked for; adds what was found to `findings`. */
function* renderAll(job: {
  readonly pages: readonly FoundPage[];
  readonly side: Side;
  readonly findings: Finding[];
  readonly progress: Progress;
  readonly pageTimeout: number | undefined;
}): Generator<VirtualFile> {
  for (const [index, found] of job.pages.entries()) {
    job.progress.step('rendering', index, job.pages.length);
    const input = readPage(found);
    if ('finding' in input) {
      job.findings.push(input.finding);
      continue;
    }
    const {result, findings: slow} = inTime(
      [{file: found.file, text: input.text}],
      ([source]) => source && readSource(source),
      job.pageTimeout,
    );
    const {page, findings} = result ?? {findings: slow};
    for (const finding of findings) job.findings.push(finding);
    if (page) yield {path: found.below, content: renderSide(page, job.side)};
  }
}
