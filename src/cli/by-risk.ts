import {z} from 'zod';
import type {RiskRun} from '../engine/run-risk.js';
import {absolutePath, errorReason, writeAtomically} from '../machine/disk/index.js';
import type {DoubtfulPair, Finding} from '../model/index.js';
import {escapeControls} from '../text/escape-controls.js';
import {normalise} from '../text/index.js';
import {paintFor, type Paint} from './colour.js';
import type {OptionRow} from './command.js';
import {writeOut, type Io} from './io.js';
import {printFindings} from './print-findings.js';

const whole = (value: string): string | undefined =>
  /^[1-9]\d{0,8}$/.test(value) ? undefined : 'Expected a whole number from 1.';

/** Shows pairs instead of findings. */
export const riskOptions: readonly OptionRow[] = [
  {
    flags: '--sort <order>',
    description: 'findings by place, or the pairs that a reviewer should look at first by risk (see below)',
    choices: ['place', 'risk'],
    default: 'place',
  },
  {flags: '--top <number>', description: 'how many pairs `--sort risk` shows; 20 by default', check: whole},
  {
    flags: '--export-doubtful <number>',
    description: 'write so many of the riskiest pairs as lines of JSON, for somebody or something to judge',
    check: whole,
  },
  {flags: '--out <file>', description: 'with --export-doubtful: the file; standard output by default'},
];

/** What the options give. */
export const riskSettings = {
  sort: z.enum(['place', 'risk']),
  top: z.coerce.number().optional(),
  exportDoubtful: z.coerce.number().optional(),
  out: z.string().optional(),
};
type RiskSettings = z.infer<z.ZodObject<typeof riskSettings>>;

/** What a risk is, for the help. */
export const riskNote =
  'The risk of a pair only orders what a reviewer sees first. It has five parts, which are shown: findings; words that nothing explains (neither the source nor another sentence of these pages has them); neighbours, words that stand side by side nowhere else; length; and translations, where the same source has another one. The same texts are shown once. Formats are pretty and json; lines of --export-doubtful are described by schema/doubtful-pair.schema.json in the output of a build, and `sxs-kb import` takes them back with a `verdict`. The review page of a build shows the same. This program asks no service.';

const usually = 20;

/** How many pairs are wanted; none where findings are. */
export function pairsWanted({sort, top = usually, exportDoubtful}: RiskSettings): number | undefined {
  return exportDoubtful ?? (sort === 'risk' ? top : undefined);
}

/** What is wrong with options that do not go together. */
export function wrongRiskOptions({
  sort,
  top,
  exportDoubtful,
  out,
  format,
  calibrate,
}: RiskSettings & {readonly format: string; readonly calibrate: boolean}): string | undefined {
  if (top !== undefined && sort !== 'risk') return 'Expected `--sort risk` beside `--top`';
  if (out !== undefined && exportDoubtful === undefined) return 'Expected `--export-doubtful` beside `--out`';
  if (sort === 'risk' && exportDoubtful !== undefined) return 'Expected `--sort risk` or `--export-doubtful`, not both';
  if (sort === 'risk' && format !== 'pretty' && format !== 'json')
    return `Expected the format pretty or json with \`--sort risk\`, not ${format}`;
  if (calibrate && (sort === 'risk' || exportDoubtful !== undefined))
    return 'Expected `--calibrate` alone: save its result, and then rank';
  return undefined;
}

/**
 * Prints pairs by risk, or writes them as lines.
 *
 * @returns whether they could be written.
 */
export async function writePairs(
  {pairs, findings}: RiskRun,
  {exportDoubtful, out, format}: RiskSettings & {readonly format: string},
  io: Io,
): Promise<boolean> {
  await printFindings(findings.filter(isOfFile), io);
  if (exportDoubtful === undefined) {
    const paint = paintFor(io.stdout, io);
    const text =
      format === 'json'
        ? `${JSON.stringify(pairs, undefined, 2)}\n`
        : pairs.map((pair) => pretty(pair, paint)).join('\n');
    await writeOut(io.stdout, text);
    return true;
  }
  const lines = pairs.map((pair) => `${JSON.stringify(pair)}\n`);
  if (out === undefined) {
    for (const line of lines) await writeOut(io.stdout, line);
    return true;
  }
  try {
    writeAtomically(absolutePath(out, io.cwd), lines);
  } catch (error) {
    await writeOut(io.stderr, `error: Cannot write \`${escapeControls(out)}\`: ${errorReason(error)}\n`);
    return false;
  }
  await writeOut(
    io.stderr,
    `wrote ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} to ${escapeControls(out)}\n`,
  );
  return true;
}

/** Problems of files, which no pair shows. */
function isOfFile({pair, severity}: Finding): boolean {
  return pair === undefined && severity !== 'info';
}

function pretty({id, locale, file, line, column, source, target, findings, risk}: DoubtfulPair, paint: Paint): string {
  const shown = (text: string): string => escapeControls(normalise(text));
  const {points, parts, words} = risk;
  const named = Object.entries(parts).flatMap(([name, part]) => {
    const which = name === 'words' ? ` (${words.map(escapeControls).join(', ')})` : '';
    return part > 0 ? [`${name} ${part}${which}`] : [];
  });
  return [
    `${paint.strong(points.toFixed(1))} ${locale} ${escapeControls(file)}:${line}:${column} ${paint.faint(id)}`,
    `  ${shown(target)}`,
    `  ${paint.faint(shown(source))}`,
    ...findings.map(
      ({severity, message, ruleId}) =>
        `  ${paint.severity(severity, severity)} ${escapeControls(message)} ${paint.faint(ruleId)}`,
    ),
    `  ${paint.faint(named.join(', '))}`,
    '',
  ].join('\n');
}
