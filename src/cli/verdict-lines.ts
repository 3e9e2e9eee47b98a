import {checkCorrection} from '../engine/check-correction.js';
import type {ImportedAnswers} from '../engine/import-run.js';
import {verdictRows, type FittingVerdict} from '../engine/match-verdicts.js';
import type {Decision, Finding} from '../model/index.js';
import {escapeControls} from '../text/escape-controls.js';

/** What verdicts come to. */
export interface TakenVerdicts {
  readonly taken: readonly FittingVerdict[];
  readonly rows: readonly Decision[];
  /** What checks find in the texts that they give, at their lines. */
  readonly findings: readonly Finding[];
  /** Why others are not taken, a line each. */
  readonly refused: readonly string[];
  /** What is taken, for the last line of a report. */
  readonly sums: readonly string[];
}

/** Checks the texts of verdicts as corrections are checked, and makes rows of those that can stand. */
export function takeVerdicts(
  {fitting, strange}: ImportedAnswers['verdicts'],
  options: Parameters<typeof checkCorrection>[2],
  {strict, ...by}: Pick<Decision, 'by' | 'at'> & {readonly strict: boolean},
): TakenVerdicts {
  const checked = fitting.map((one) => ({one, findings: foundIn(one, options)}));
  const isRefused = (findings: readonly Finding[] | undefined): boolean =>
    findings === undefined || (strict && findings.some(({severity}) => severity === 'error'));
  const taken = checked.filter(({findings}) => !isRefused(findings));
  const refused = checked.filter(({findings}) => isRefused(findings));
  const count = (value: FittingVerdict['verdict']['verdict']): number =>
    taken.filter(({one}) => one.verdict.verdict === value).length;
  return {
    taken: taken.map(({one}) => one),
    rows: taken.flatMap(({one}) => verdictRows(one, by)),
    findings: taken.flatMap(({one: {file, line}, findings = []}) =>
      findings.map((finding) => ({...finding, file, line, column: 1, endLine: undefined, endColumn: undefined})),
    ),
    refused: [
      ...strange.map((one) => notTaken(one, one.why)),
      ...refused.map(({one, findings}) => notTaken(one, refusal(findings))),
    ],
    sums:
      fitting.length + strange.length === 0 ? [] : [`${count('right')} judged right`, `${count('wrong')} judged wrong`],
  };
}

/** Why a text is refused, by what the checks found in it; nothing where it cannot stand in a page. */
export function refusal(findings: readonly Finding[] | undefined): string {
  return findings ? 'a check finds an error in it' : 'a page with it would not be read as it is written';
}

/** What checks find in the text of a verdict, once for all sentences that it is for; `undefined` where it cannot stand in a page. */
function foundIn(
  {verdict: {text}, sentences}: FittingVerdict,
  options: Parameters<typeof checkCorrection>[2],
): readonly Finding[] | undefined {
  const [sentence] = sentences;
  return text === undefined || !sentence ? [] : checkCorrection(sentence, text, options);
}

function notTaken(
  {verdict: {verdict, target, text}, file, line}: Pick<FittingVerdict, 'verdict' | 'file' | 'line'>,
  why: string,
): string {
  return `${escapeControls(`${file}:${line}: not taken (${verdict}): ${why}: ${text ?? target}`)}\n`;
}
