import {status, type Command} from './command.js';
import {put} from './io.js';
import {misuse} from './usage-error.js';
import {eachArticle, reconciledSettings, reviewNote, reviewOption} from './reconciled.js';
import {visible} from './report.js';
import {say} from './print-findings.js';
import {
  formatOption,
  missingSources,
  patchOption,
  sourceArguments,
  sourceNote,
  sourceOptions,
} from './source-options.js';
import {statusRows, type StatusRow} from '../report/status-rows.js';
import {statusTable} from './status-table.js';

/** `sxs-kb status`: pages by locale. */
export const statusCommand: Command = {
  name: 'status',
  summary: 'Show how each page stands in each locale.',
  arguments: sourceArguments,
  options: [formatOption, ...sourceOptions, patchOption, reviewOption],
  more: [
    'Sentences of the newest English version are current, patched (only a name, a value or a link had to be replaced), stale (a translator must look), untranslated or missing. A page is behind by the English versions that changed something since it was translated.',
    sourceNote,
    reviewNote,
    'Exit status: 0 done, 2 wrong usage or pages that could not be read (the others are shown).',
    'Example: sxs-kb status docs --format json',
  ],

  async run(paths, given, io) {
    const {history} = reconciledSettings.parse(given);
    if (paths.length + history.length === 0) return misuse('status', missingSources, io);
    const rows: StatusRow[] = [];
    const findings = await eachArticle(paths, given, io, (article) => {
      rows.push(...statusRows(article));
    });
    await say(findings, io);
    const shown = rows.map((row) => ({...row, name: visible(row.name)}));
    const text =
      given.format === 'json'
        ? `${JSON.stringify(
            rows.map((row) => ({...row, since: row.since ?? null, handoff: row.handoff ?? null})),
            undefined,
            2,
          )}\n`
        : statusTable(shown, io.stdout.isTTY ? io.stdout.columns : undefined);
    if (rows.length > 0 || given.format === 'json') await put(io.stdout, text);
    return findings.some(({severity}) => severity === 'error') ? status.failed : status.ok;
  },
};
