import {z} from 'zod';
import {standingDecisions, type DecisionState} from '../decisions/index.js';
import type {LookAtArticle} from '../engine/each-article.js';
import {readDecisions} from '../engine/decisions-on-disk.js';
import {isOfSentence, type Decision} from '../model/index.js';
import {status, type Command} from './command.js';
import {escapeControls} from '../text/escape-controls.js';
import {writeOut} from './io.js';
import {printFindings} from './print-findings.js';
import {configNote, configOptions} from './project-options.js';
import {decisionsNote, decisionsOption, eachArticleOf, formerOption, reconciledSettings} from './reconciled.js';
import {formatOption, missingSources, sourceArguments, sourceNote, sourceOptions} from './source-options.js';
import {usageError} from './usage-error.js';

/** How decisions of a list stand: as in their articles, or on pages that are not there. */
const states = ['holds', 'at-odds', 'ended', 'gone', 'elsewhere'] as const;
type ListState = (typeof states)[number];

const settingsSchema = z.object({state: z.array(z.enum(states)).default([]), format: z.string()});

/** What the states mean to a reader. */
const words: Readonly<Record<ListState, string>> = {
  holds: 'holds',
  'at-odds': 'holds, though a newer page says otherwise',
  ended: 'look again: its English or its translation has changed',
  gone: 'look again: the sentence is gone',
  elsewhere: 'about no article of these pages',
};

/** `sxs-kb decisions`: what people decided, and whether it still holds. */
export const decisionsCommand: Command = {
  name: 'decisions',
  summary: 'List what people decided, with what no longer holds.',
  arguments: sourceArguments,
  options: [
    formatOption,
    {flags: '--state <state>', description: 'only decisions that stand so', choices: states, isList: true},
    decisionsOption,
    formerOption,
    ...configOptions,
    ...sourceOptions,
  ],
  more: [
    'Decisions on findings and names hold wherever their texts stand, and are listed as they are: `check` says which dismissals are not needed any more.',
    sourceNote,
    decisionsNote,
    configNote,
    'Exit status: 0 done, 2 wrong usage, pages or rows that could not be read (the others are listed).',
    'Example: sxs-kb decisions docs --state ended,gone',
  ],

  async run(paths, given, io) {
    const {state: wanted, format} = settingsSchema.parse(given);
    const settings = reconciledSettings.parse(given);
    if (paths.length + settings.history.length === 0) return usageError('decisions', missingSources, io);
    const {decisions} = readDecisions({paths, cwd: io.cwd, ...settings});
    const standing = new Map<number, DecisionState>();
    // They are held against what pages say without them.
    const look: LookAtArticle = (article, {decisions: known = []}) => {
      for (const {decision, state} of standingDecisions(article, known)) standing.set(known.indexOf(decision), state);
    };
    const findings = await eachArticleOf(paths, given, io, look, false);
    await printFindings(findings, io);
    const rows = decisions
      .map((decision, index) => ({
        ...decision,
        state: isOfSentence(decision) ? (standing.get(index) ?? ('elsewhere' as const)) : ('holds' as const),
      }))
      .filter(({state}) => wanted.length === 0 || wanted.includes(state));
    const text =
      format === 'json'
        ? `${JSON.stringify(rows, undefined, 2)}\n`
        : rows.map((row) => pretty(row, row.state)).join('');
    await writeOut(io.stdout, text);
    return findings.some(({severity}) => severity === 'error') ? status.failed : status.ok;
  },
};

function pretty(
  {action, article, unit, locale, finding, english, text, why, by, at}: Decision,
  state: ListState,
): string {
  const subject = article === undefined ? (finding ?? english ?? '') : `${article}#${unit ?? ''}`;
  const reason = why === undefined ? '' : ` — ${why}`;
  const lines = [
    `${action} ${locale} ${subject}: ${words[state]}`,
    `  ${[by, at?.slice(0, 10)].filter((one) => one !== undefined).join(', ')}${reason}`,
    ...(english === undefined || finding !== undefined ? [] : [`  ${english}`]),
    ...(text === undefined ? [] : [`  ${text}`]),
  ];
  return `${lines.map(escapeControls).join('\n')}\n`;
}
