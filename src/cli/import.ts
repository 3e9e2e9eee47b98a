import {z} from 'zod';
import {checkCorrection} from '../engine/check-correction.js';
import {decisionRows} from '../engine/find-sentences.js';
import type {FittedDecisions} from '../engine/fitting-decisions.js';
import {importAnswers, type ImportedAnswers} from '../engine/import-run.js';
import type {Outcome} from '../engine/match-answers.js';
import {readProject} from '../engine/project.js';
import {answerText, type Answer} from '../exchange/index.js';
import type {Decision, Finding} from '../model/index.js';
import {status, type Command} from './command.js';
import {byOption, decidedAt, decider, recording} from './decide.js';
import {escapeControls} from '../text/escape-controls.js';
import {writeOut} from './io.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {configNote, configOptions} from './project-options.js';
import {decisionsNote, decisionsOption, formerOption, reconciledSettings} from './reconciled.js';
import {missingSources, sourceNote, sourceOptions} from './source-options.js';
import {usageError} from './usage-error.js';
import {refusal, takeVerdicts, type TakenVerdicts} from './verdict-lines.js';

const settingsSchema = reconciledSettings.extend({
  for: z.array(z.string()).default([]),
  by: z.string().optional(),
  dryRun: z.boolean().default(false),
  strict: z.boolean().default(false),
  cleared: z.boolean().default(false),
});

/** `sxs-kb import`: what translators have done in their tools, as decisions. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Record what translators have done to exported files as decisions.',
  arguments: [
    {
      flags: '<files...>',
      description:
        'PO, XLIFF 1.0 to 2.1, TMX, rows of decisions, or doubtful pairs with verdicts, told by their content',
    },
  ],
  options: [
    {
      flags: '--for <path>',
      description: 'the pages that were exported',
      isRepeatable: true,
    },
    {flags: '--dry-run', description: 'show what would be recorded, and record nothing'},
    {flags: '--strict', description: 'record no text in which a check finds an error'},
    {
      flags: '--cleared',
      description:
        'confirm what was to be looked at and has not changed, too, where a tool has dropped all flags of a PO file',
    },
    byOption,
    decisionsOption,
    formerOption,
    ...configOptions,
    ...sourceOptions,
  ],
  isWriting: true,
  more: [
    'Every text that differs from what was exported becomes a `correct`, every one that was to be looked at and no longer says so a `confirm`. An empty answer is no answer. Give the options that the export was given (`--history`, `--former`, `--config`).',
    'An answer is for the sentence that it names, where its English is still the same, else for those that have its English; one of PO is for all sentences that were equal, at the places that it lists. What belongs to no sentence is listed with the reason.',
    'Doubtful pairs, as `sxs-kb check --export-doubtful` writes them, are taken where they have a `verdict`: `right` dismisses their findings, and they are not exported any more; `wrong` with a `text` is a `correct` wherever their texts stand, and without one a finding that stands until one of them changes. `comment` and `by` say why and who.',
    'Rows of decisions, as the review page saves them, are taken as they are where these pages have their texts.',
    sourceNote,
    decisionsNote,
    configNote,
    'Exit status: 0 done, 1 answers that belong to no sentence, or texts that --strict refuses (the others are recorded), 2 wrong usage, files or pages that could not be read.',
    'Example: sxs-kb import po/de-DE/*.po --for docs --by Kim',
  ],

  async run(files, given, io) {
    const settings = settingsSchema.parse(given);
    const paths = settings.for;
    if (paths.length + settings.history.length === 0)
      return usageError('import', missingSources.replace("'paths'", "'--for'"), io);
    const {targetLocale: targetLocales, ...rest} = settings;
    const progress = progressFor(io, {isShared: io.stdout.isTTY});
    const job = {...rest, paths, targetLocales, cwd: io.cwd, onStep: progress.step};
    const imported = await importAnswers(files, job);
    progress.clear();
    await printFindings(imported.findings, io);
    const {options} = await readProject(paths, {...settings, cwd: io.cwd});
    const checked = imported.outcomes.map((outcome) => ({outcome, findings: found(outcome, options)}));
    const isRefused = ({findings}: {readonly findings: readonly Finding[] | undefined}): boolean =>
      findings === undefined || (settings.strict && findings.some(({severity}) => severity === 'error'));
    const rowsChecked = imported.decisions.fitting.map((one) => ({one, findings: foundInRow(one, options)}));
    const rowsTaken = rowsChecked.filter((one) => !isRefused(one));
    const refused = checked.filter(isRefused);
    const taken = checked.filter((one) => !isRefused(one));
    const rowsRefused = rowsChecked.filter(isRefused).map(({one, findings}) => ({...one, why: refusal(findings)}));
    const rowsLeft = [...imported.decisions.strange, ...rowsRefused];
    const by = {by: decider(settings.by, io), at: decidedAt(io)};
    const verdicts = takeVerdicts(imported.verdicts, options, {...by, strict: settings.strict});
    const rows: Decision[] = [
      ...verdicts.rows,
      ...taken.flatMap(({outcome: {sentence, action, text}}) => decisionRows(sentence, {...by, action, text})),
      ...rowsTaken.map(({one}) => one.row),
    ];
    const tell =
      settings.dryRun || rows.length === 0 ? undefined : recording(rows, {paths, decisions: settings.decisions}, io);
    await printFindings(
      [
        ...verdicts.findings,
        ...taken.flatMap(({outcome, findings = []}) => findings.map((finding) => atAnswer(finding, outcome.answer))),
        ...rowsTaken.flatMap(({one, findings = []}) =>
          findings.map((finding) => atAnswer(finding, {file: one.file, line: 1})),
        ),
      ],
      io,
    );
    await writeOut(
      io.stdout,
      report(
        imported,
        taken.map(({outcome}) => outcome),
        {rows: rowsTaken.length, verdicts, isDry: settings.dryRun},
      ),
    );
    await writeOut(io.stderr, unmatchedLines(imported, refused));
    await writeOut(io.stderr, strangeLines(rowsLeft));
    await writeOut(io.stderr, verdicts.refused.join(''));
    const isWhole = imported.unmatched.length + refused.length + rowsLeft.length + verdicts.refused.length === 0;
    const isRead = imported.findings.every(({severity}) => severity !== 'error');
    const kept = (await tell?.()) ?? status.ok;
    if (kept !== status.ok || !isRead) return status.failed;
    return isWhole ? status.ok : status.findings;
  },
};

/** What the checks find in a correction; `undefined` where it cannot stand in a page. */
function found(
  {action, sentence, text}: Outcome,
  options: Parameters<typeof checkCorrection>[2],
): readonly Finding[] | undefined {
  return action === 'confirm' ? [] : checkCorrection(sentence, text, options);
}

/** The same in the text of a row of decisions. */
function foundInRow(
  {row: {action, text}, sentence}: FittedDecisions['fitting'][number],
  options: Parameters<typeof checkCorrection>[2],
): readonly Finding[] | undefined {
  return action === 'correct' && sentence ? checkCorrection(sentence, text ?? '', options) : [];
}

function atAnswer(finding: Finding, {file, line}: Pick<Answer, 'file' | 'line'>): Finding {
  return {...finding, file, line: line ?? 1, column: 1, endLine: undefined, endColumn: undefined};
}

function report(
  {
    same,
    open,
    unflagged,
    unmatched,
    decisions: {fitting, strange},
    verdicts: {open: unjudged},
    remarks,
  }: ImportedAnswers,
  taken: readonly Outcome[],
  {rows, verdicts, isDry}: {readonly rows: number; readonly verdicts: TakenVerdicts; readonly isDry: boolean},
): string {
  const count = (action: Outcome['action'], word: string): string => {
    const own = taken.filter((one) => one.action === action);
    const texts = new Set(own.map(({answer}) => answer)).size;
    return `${texts} ${word}${own.length > texts ? ` (${own.length} sentences)` : ''}`;
  };
  const notes =
    unflagged === 0
      ? []
      : [
          `${unflagged} texts were to be looked at and have not changed, and a tool has dropped the flags that would say whether they were: left open; \`--cleared\` confirms them`,
        ];
  const lines = isDry
    ? [
        ...taken.map(
          ({action, sentence, text}) =>
            `${action} ${sentence.article}#${sentence.unit.id} ${sentence.state.locale}: ${text}`,
        ),
        ...verdicts.taken.map(
          ({verdict: {verdict, locale, target, text}}) =>
            `${verdict} ${locale}: ${target}${text === undefined ? '' : ` → ${text}`}`,
        ),
      ]
    : [];
  const sums = [
    count('correct', 'corrected'),
    count('confirm', 'confirmed'),
    `${same} as exported`,
    `${open + unjudged} left open`,
    ...verdicts.sums,
    ...(fitting.length > 0 ? [`${rows} decisions`] : []),
    `${unmatched.length + strange.length + verdicts.refused.length} not matched`,
  ];
  return [...lines, ...remarks, ...notes, sums.join(', ')].map((line) => `${escapeControls(line)}\n`).join('');
}

/** Rows of decisions that were not taken, with the reason. */
function strangeLines(rows: readonly {readonly row: Decision; readonly file: string; readonly why: string}[]): string {
  return rows
    .map(({row: {article, unit, locale, action, finding, english, text}, file, why}) => {
      const about = finding ?? `${article ?? ''}#${unit ?? ''}`;
      const words = text ?? english;
      const said = words === undefined ? '' : `: ${words}`;
      return `${escapeControls(`${file}: not taken (${action} ${about} ${locale}): ${why}${said}`)}\n`;
    })
    .join('');
}

function unmatchedLines(
  {unmatched}: ImportedAnswers,
  refused: readonly {readonly outcome: Outcome; readonly findings: readonly Finding[] | undefined}[],
): string {
  const rows = [
    ...unmatched.map(({answer, why}) => ({answer, text: answerText(answer.target), why})),
    ...refused.map(({outcome: {answer, text}, findings}) => ({
      answer,
      text,
      why: refusal(findings),
    })),
  ];
  return rows
    .map(({answer: {file, line, context}, text, why}) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return `${escapeControls(`${place}: not taken${context === undefined ? '' : ` (${context})`}: ${why}: ${text}`)}\n`;
    })
    .join('');
}
