import {z} from 'zod';
import {fixableChecks} from '../check/index.js';
import {runFix, type FixedFile} from '../engine/run-fix.js';
import {isUnread} from '../engine/run-check.js';
import {unifiedDiff} from '../fix/index.js';
import {rewritePage} from '../machine/disk/index.js';
import type {Finding} from '../model/index.js';
import {status, type Command} from './command.js';
import {escapeControls} from '../text/escape-controls.js';
import {writeOut} from './io.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {configNote, configOptions, configSettings} from './project-options.js';
import {decisionsNote, decisionsOption, decisionsSettings} from './reconciled.js';
import {missingSources, sourceNote, sourceOptions, sourceSettings} from './source-options.js';
import {unknownCheck, usageError} from './usage-error.js';

/** What the options give. */
const settingsSchema = z.object({
  ...sourceSettings,
  ...decisionsSettings,
  ...configSettings,
  patches: z.boolean().default(false),
  check: z.array(z.string()).optional(),
  dryRun: z.boolean().default(false),
});

/** `sxs-kb fix`: pages, in place. */
export const fixCommand: Command = {
  name: 'fix',
  summary: 'Write safe patches, and fixes of what the checks found, into the pages themselves.',
  options: [
    {flags: '--patches', description: 'write patches only; with --check, these and the fixes of those checks'},
    {
      flags: '--check <id>',
      description: 'make the fixes of this check only; with --patches, patches, too',
      isList: true,
    },
    {flags: '--dry-run', description: 'write nothing, and print what would change as a diff that `git apply` takes'},
    ...configOptions,
    decisionsOption,
    ...sourceOptions,
  ],
  isWriting: true,
  more: [
    'Without --patches and --check, all patches are written and all fixes made. A patch changes both halves of a pair: the translation gets the new name, value or address, the source the newest English, which other versions of the page among the paths, --history or --english have. Every other byte stays, and a second run changes nothing.',
    'A page without pairs that is named, too, such as that of the published branch, gets the patched sentence where the old one stands on it exactly once. Write both branches in one run: a pair that is up to date does not say any more what it was. A page of --history never changes, but its pairs can be what a published page is patched by.',
    'Left to people, with a finding where the pair is in a page that was named: a patch of a translation that goes over several pairs, and one in text whose English has backslashes that the published page does not have.',
    `Checks with fixes: ${fixableChecks.join(', ')}. A change is made only where no check reports more once it is made; dismissed findings are let be.`,
    sourceNote,
    configNote,
    decisionsNote,
    'Exit status: 0 done, whether or not anything changed; 2 wrong usage, or pages that could not be read or written (the others are fixed).',
    'Example: sxs-kb fix docs docs-sxs --patches --english docs-en --dry-run > patches.diff',
  ],

  async run(paths, given, io) {
    const settings = settingsSchema.parse(given);
    const {check, dryRun, patches, targetLocale: targetLocales, ...rest} = settings;
    const unknown = check?.find((id) => !fixableChecks.includes(id));
    if (unknown !== undefined)
      return usageError('fix', unknownCheck(unknown, fixableChecks).replace('of a check', 'of a check with fixes'), io);
    if (paths.length === 0) return usageError('fix', missingSources, io);
    const checks = check ?? (patches ? [] : fixableChecks);
    const progress = progressFor(io, {isShared: io.stdout.isTTY});
    const unwritten: Finding[] = [];
    const fixed: FixedFile[] = [];
    const found = await runFix(
      {
        ...rest,
        paths,
        targetLocales,
        checks,
        patches: patches || check === undefined,
        cwd: io.cwd,
        onStep: progress.step,
      },
      async (page) => {
        const finding = dryRun ? undefined : await rewritePage(page.found, page);
        if (finding) unwritten.push(finding);
        else fixed.push(page);
        if (dryRun) await writeOut(io.stdout, unifiedDiff(page.file, page.before, page.after));
        return finding === undefined;
      },
    );
    progress.clear();
    const findings = [...found, ...unwritten];
    await printFindings(findings, io);
    await writeOut(dryRun ? io.stderr : io.stdout, summary(fixed, dryRun));
    return unwritten.length > 0 || findings.some(isUnread) ? status.failed : status.ok;
  },
};

/** A line for each page, and one for all of them. */
function summary(pages: readonly FixedFile[], dryRun: boolean): string {
  const patches = pages.reduce((sum, page) => sum + page.patches, 0);
  const fixes = pages.reduce((sum, page) => sum + fixesOf(page), 0);
  const lines = pages.map((page) => {
    const rules = Array.from(page.fixes, ([id, count]) => `${id} ${count}`).sort();
    return `${escapeControls(page.file)}: ${counted(page.patches, 'patch')}, ${counted(fixesOf(page), 'fix')}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}\n`;
  });
  const verb = dryRun ? 'would change' : 'changed';
  return `${lines.join('')}${counted(pages.length, 'page')} ${verb}: ${counted(patches, 'patch')}, ${counted(fixes, 'fix')}\n`;
}

function fixesOf({fixes}: FixedFile): number {
  return Array.from(fixes.values()).reduce((sum, count) => sum + count, 0);
}

function counted(count: number, noun: 'page' | 'patch' | 'fix'): string {
  return `${count} ${noun}${count === 1 ? '' : noun === 'page' ? 's' : 'es'}`;
}
