import {z} from 'zod';
import {absolutePath, readReconciled} from '../machine/disk/index.js';
import {contradictionKinds, type Contradiction, type Finding} from '../model/index.js';
import {pages, status, type Command} from './command.js';
import {contradictionLines} from './contradiction-lines.js';
import {writeOut, type Io} from './io.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {configNote, configOptions} from './project-options.js';
import {decisionsNote, decisionsOption, formerOption, reconciledSettings} from './reconciled.js';
import {missingSources, sourceNote, sourceOptions} from './source-options.js';
import {usageError} from './usage-error.js';

const settingsSchema = reconciledSettings.extend({
  base: z.string().optional(),
  kind: z.string().optional(),
  open: z.boolean().default(false),
  format: z.enum(['pretty', 'json', 'markdown']),
});

/** `sxs-kb contradictions`: what English said otherwise once, and what each locale says today. */
export const contradictionsCommand: Command = {
  name: 'contradictions',
  summary: 'List every value, name and term that changed between versions, and who still says otherwise.',
  arguments: [{...pages, flags: '[paths...]'}],
  options: [
    {flags: '--base <path>', description: 'read what a build found: its folder, or its reconciled.json'},
    {
      flags: '--kind <kind>',
      description: 'show one kind only',
      choices: contradictionKinds,
    },
    {flags: '--open', description: 'show only those of which a locale still says otherwise, or is stale'},
    {
      flags: '--format <format>',
      description: 'for people, for programs, or for a page',
      choices: ['pretty', 'json', 'markdown'],
      default: 'pretty',
    },
    ...sourceOptions,
    decisionsOption,
    formerOption,
    ...configOptions,
  ],
  more: [
    'Each is shown once over all pages: what English says now and since when, what it said before, the errors it belongs to, and what each locale says, read from its translation. `current`: it says the same. `patched`: it was replaced. `stale`: its translation is of the English before. `own-error`: its English says it, and its text does not. In brackets: taken from the English of the translation, since nothing tells how the locale says it.',
    sourceNote,
    decisionsNote,
    configNote,
    'Exit status: 0 nothing is open, 1 a locale still says otherwise or is stale, 2 wrong usage, no base, or pages that could not be read (the others are looked at).',
    'Example: sxs-kb contradictions --base out --kind value --open',
  ],

  async run(paths, given, io) {
    const settings = settingsSchema.parse(given);
    const named = paths.length + settings.history.length;
    if (settings.base === undefined && named === 0)
      return usageError('contradictions', `${missingSources}, or a base after \`--base\``, io);
    if (settings.base !== undefined && named > 0)
      return usageError('contradictions', 'Cannot use `--base` with pages: it is what a build made of its own', io);
    const found =
      settings.base === undefined ? await readPages(paths, settings, io) : await readBase(settings.base, io);
    if (!found) return status.failed;
    const {contradictions, findings} = found;
    await printFindings(findings, io);
    const wanted = contradictions.filter(({kind}) => settings.kind === undefined || kind === settings.kind);
    const open = wanted.filter(isOpen);
    await writeOut(io.stdout, contradictionLines(settings.open ? open : wanted, settings.format, io));
    if (findings.some(({severity}) => severity === 'error')) return status.failed;
    return open.length > 0 ? status.findings : status.ok;
  },
};

interface Read {
  readonly contradictions: readonly Contradiction[];
  readonly findings: readonly Finding[];
}

async function readPages(paths: readonly string[], settings: z.infer<typeof settingsSchema>, io: Io): Promise<Read> {
  const progress = progressFor(io, {isShared: io.stdout.isTTY});
  const {contradictionsOver} = await import('../engine/contradictions-over.js');
  const {targetLocale: targetLocales, ...rest} = settings;
  const found = await contradictionsOver({paths, ...rest, targetLocales, cwd: io.cwd, onStep: progress.step});
  progress.clear();
  return found;
}

async function readBase(base: string, io: Io): Promise<Read | undefined> {
  try {
    return {contradictions: readReconciled(absolutePath(base, io.cwd), base), findings: []};
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('Cannot ')) throw error;
    await writeOut(io.stderr, `error: ${error.message}\n`);
    return undefined;
  }
}

/** Whether a locale still says otherwise, or is stale. */
export function isOpen({locales, stillOtherwise}: Contradiction): boolean {
  return stillOtherwise.length > 0 || Object.values(locales).some((one) => one.status === 'stale');
}
