import {z} from 'zod';
import {addDecisions, type AddedDecisions} from '../engine/decisions-on-disk.js';
import {decisionRows, findSentences, type FoundSentence, type FoundSentences} from '../engine/find-sentences.js';
import {decidedWords, type Decision, type UnitInLocale} from '../model/index.js';
import {pages, status, type ArgumentRow, type OptionRow, type Settings} from './command.js';
import {escapeControls} from '../text/escape-controls.js';
import {writeOut, type Io} from './io.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {configNote, configOptions} from './project-options.js';
import {decisionsNote, decisionsOption, formerOption, reconciledSettings} from './reconciled.js';
import {missingSources, sourceNote, sourceOptions} from './source-options.js';
import {usageError} from './usage-error.js';

/** What a sentence is called on the command line. */
const unitName = /^(?:.+#)?u[\da-f]{5,12}$/s;

/** The arguments of a command that decides on sentences. */
export const sentenceArguments: readonly ArgumentRow[] = [
  {
    flags: '[units-and-paths...]',
    description: `ids of sentences, as the review shows them, or ARTICLE#ID; and ${pages.description}`,
  },
];

/** Who decides, and where that is recorded. */
export const byOption: OptionRow = {flags: '--by <name>', description: 'who says so; the name of the user by default'};

/** Options of a command that decides on sentences. */
export const sentenceOptions: readonly OptionRow[] = [
  {flags: '--locale <tag>', description: 'the language of the translation', required: true},
  byOption,
  decisionsOption,
  formerOption,
  ...configOptions,
  ...sourceOptions,
];

/** Paragraphs of the help of such a command. */
export const sentenceNotes: readonly string[] = [
  'The file of decisions is text, one row each, sorted: commit it with the pages. Where it is new in a repository, `.gitattributes` says that git merges it line by line. An argument that looks like an id (`u1a2b3c4d`) is one; write `./u1a2b3c4d` for a file of that name.',
  sourceNote,
  decisionsNote,
  configNote,
];

/** What such a command was given. */
export const sentenceSettings = reconciledSettings.extend({
  locale: z.string(),
  why: z.string().optional(),
  by: z.string().optional(),
});
export type SentenceSettings = z.infer<typeof sentenceSettings>;

/** Names of sentences or findings, and paths, as they stand among the arguments. */
export interface SplitArguments {
  readonly subjects: readonly string[];
  readonly paths: readonly string[];
}

/** Tells the ids of sentences from paths: those that look so. */
export function splitUnits(given: readonly string[]): SplitArguments {
  return {
    subjects: [...new Set(given.filter((one) => unitName.test(one)))],
    paths: given.filter((one) => !unitName.test(one)),
  };
}

/** Who decides: whom `--by` names, else the user. */
export function decider(by: string | undefined, {env}: Io): string {
  return by ?? env.USER ?? env.USERNAME ?? 'unknown';
}

/** When something is decided. */
export function decidedAt({now}: Io): string {
  return `${now().toISOString().slice(0, 19)}Z`;
}

/** Finds the sentences of a command; what is wrong is written, and then there is only a status. */
export async function sentencesOf(
  name: string,
  given: {readonly arguments: readonly string[]; readonly settings: Settings},
  io: Io,
  isMeant?: (state: UnitInLocale) => boolean,
): Promise<{readonly found: readonly FoundSentence[]; readonly paths: readonly string[]} | number> {
  const settings = sentenceSettings.parse(given.settings);
  const {subjects, paths} = splitUnits(given.arguments);
  if (subjects.length === 0 && !isMeant) {
    const [first] = paths;
    const but = first === undefined ? '' : `, not \`${escapeControls(first)}\``;
    return usageError(name, `Expected the id of a sentence, such as \`u1a2b3c4d\`${but}`, io);
  }
  if (paths.length + settings.history.length === 0) return usageError(name, missingSources, io);
  if (settings.why?.trim() === '') return usageError(name, 'Expected a reason after `--why`, not nothing', io);
  const {targetLocale: targetLocales, ...rest} = settings;
  const progress = progressFor(io, {isShared: io.stdout.isTTY});
  const job = {...rest, paths, targetLocales, cwd: io.cwd, onStep: progress.step};
  const answer = await findSentences(job, {locale: settings.locale, subjects, ...(isMeant && {isMeant})});
  progress.clear();
  await printFindings(answer.findings, io);
  const problems = problemsOf(answer, settings.locale);
  if (problems.length > 0) return await fail(problems, io);
  return {found: answer.found, paths};
}

function problemsOf({found, unknown, doubtful, otherLocales}: FoundSentences, locale: string): string[] {
  if (otherLocales.length > 0 && found.length === 0)
    return [`Cannot find the locale \`${locale}\` in these pages; they have ${list(otherLocales)}`];
  return [
    ...unknown.map(({subject, nearest}) => {
      const offers = nearest.map(({id, source}) => `\`${id}\` (“${shortened(source)}”)`);
      return `Cannot find a sentence \`${subject}\` in these pages${offers.length > 0 ? `; near are ${offers.join(', ')}` : ''}`;
    }),
    ...doubtful.map(
      ({subject, names}) => `Expected one sentence \`${subject}\`, not ${names.length}; name one of ${list(names)}`,
    ),
  ];
}

/** Records decisions on sentences, and says so. */
export async function recordSentences(
  sentences: readonly FoundSentence[],
  deciding: Pick<Decision, 'action'> & {readonly textOf?: (one: FoundSentence) => string | undefined},
  {paths, settings}: {readonly paths: readonly string[]; readonly settings: SentenceSettings},
  io: Io,
): Promise<number> {
  const {action, textOf} = deciding;
  const {why, by} = settings;
  const made = {action, by: decider(by, io), at: decidedAt(io), ...(why !== undefined && {why})};
  const rows = sentences.flatMap((one) => {
    const text = textOf?.(one);
    return decisionRows(one, {...made, ...(text !== undefined && {text})});
  });
  // Sentences of one text have the same rows.
  const distinct = [...new Map(rows.map((row) => [`${row.article ?? ''}#${row.unit ?? ''}`, row])).values()];
  return await record(distinct, {paths, decisions: settings.decisions}, io);
}

/** Where decisions are recorded, as the user named it. */
interface RecordChoice {
  readonly paths: readonly string[];
  readonly decisions: string | undefined;
}

/** Records decisions, and says where. */
export async function record(rows: readonly Decision[], choice: RecordChoice, io: Io): Promise<number> {
  return await recording(rows, choice, io)();
}

/** Records decisions. What comes of it is said by what it returns: before anything is written that could fail, they stand. */
export function recording(rows: readonly Decision[], {paths, decisions}: RecordChoice, io: Io): () => Promise<number> {
  const added = addDecisions({paths, cwd: io.cwd, ...(decisions !== undefined && {decisions})}, rows);
  return () => recorded(rows, added, io);
}

/** Says what came of decisions. Returns the exit status. */
async function recorded(rows: readonly Decision[], added: AddedDecisions, io: Io): Promise<number> {
  if (added.findings.length > 0) {
    await printFindings(added.findings, io);
    return status.failed;
  }
  await printFindings(added.warnings, io);
  const file = escapeControls(added.file);
  const former = added.former === undefined ? '' : `, which has the rows of ${escapeControls(added.former)} now`;
  const merged = added.isMerged ? '; .gitattributes has git merge it line by line' : '';
  const count = rows.length === 1 ? '' : ` ${rows.length} rows`;
  await writeOut(io.stdout, `recorded${count} in ${file}${former}${merged}\n`);
  return status.ok;
}

/** Says what is wrong, and that nothing was done. */
export async function fail(messages: readonly string[], io: Io): Promise<number> {
  await writeOut(io.stderr, messages.map((message) => `error: ${escapeControls(message)}\n`).join(''));
  return status.failed;
}

/** How a sentence stands, in words. */
export function standing({status: is, decided}: UnitInLocale): string {
  return decided ? `${decidedWords[decided.action]} by ${decided.by}` : is;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
