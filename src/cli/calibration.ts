import {loweredRows} from '../calibration/index.js';
import {saveSeverities} from '../engine/save-severities.js';
import type {SaveOptions} from '../engine/save-config.js';
import type {CalibrationRow, Fired, LocaleCalibration} from '../model/index.js';
import {escapeControls} from '../text/escape-controls.js';
import type {OptionRow} from './command.js';
import {writeOut, type Io} from './io.js';
import {printFindings} from './print-findings.js';

/** Counts how often checks fire, and keeps that. */
export const calibrationOptions: readonly OptionRow[] = [
  {
    flags: '--calibrate',
    description:
      'show how often each check fires where people and where the machine translated, and lower to info what fires alike',
  },
  {flags: '--save', description: 'with --calibrate: write what is lowered into the configuration (`severities`)'},
];

/** What it does, for the help. */
export const calibrationNote =
  'With --calibrate errors and warnings are counted by check and locale on pages whose `ms.translationtype` is `HT` and on those with `MT`. A check is lowered to info in a locale (`*`) where it fires on three pages of people or more, by the pair at least as often as on those of the machine, and so often that this would be improbable (5 %) if the machine had it twice as often. Findings are written at the end then; the table goes to stdout in the format pretty, else to stderr. Checks that are lowered already are counted as if they were not.';

const heads = ['', 'check', 'people', 'machine'];

/** How often each check fires for 1,000 pairs in each locale, with the number of findings; `*` before what is lowered. */
export function calibrationTable(calibration: readonly LocaleCalibration[]): string {
  if (calibration.length === 0)
    return 'Cannot compare: no page says in `ms.translationtype` whether people (`HT`) or a machine (`MT`) translated it\n';
  return calibration
    .map(({locale, pairs, rows}) => {
      const head = `${locale}: errors and warnings for 1,000 pairs, of ${pairs.human} that people translated and ${pairs.machine} of the machine`;
      const cells = rows.length === 0 ? [] : [heads, ...rows.map(cellsOf)];
      return `${escapeControls(head)}\n${lines(cells)}`;
    })
    .join('\n');
}

/** Writes what is lowered into the configuration, and says so. Returns whether that was done. */
export async function saveCalibration(
  calibration: readonly LocaleCalibration[],
  options: SaveOptions,
  io: Io,
): Promise<boolean> {
  const rows = loweredRows(calibration);
  if (rows.length === 0) {
    await writeOut(io.stderr, 'nothing to save: no check is lowered\n');
    return true;
  }
  const {path, findings} = saveSeverities(rows, options);
  await printFindings(findings, io);
  if (findings.some(({severity}) => severity === 'error')) return false;
  await writeOut(io.stderr, `saved ${rows.length} in ${escapeControls(path)}\n`);
  return true;
}

function cellsOf({ruleId, human, machine, lowered}: CalibrationRow): string[] {
  return [lowered ? '*' : '', ruleId, rate(human), rate(machine)];
}

function rate({findings, pairs}: Fired): string {
  return pairs === 0 ? '–' : `${((1000 * findings) / pairs).toFixed(1)} (${findings})`;
}

/** Cells in columns, the last two at the right. */
function lines(cells: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(1, ...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => {
      const padded = row.map((cell, column) => {
        const width = widths[column] ?? 0;
        return column > 1 ? cell.padStart(width) : cell.padEnd(width);
      });
      return `${padded.join('  ')}\n`;
    })
    .join('');
}
