import {sourceLocale} from '../model/index.js';
import {pages, status, type Command} from './command.js';
import {writeOut, type Io} from './io.js';
import {usageError} from './usage-error.js';
import {markedLines, oneLine, paintFor, type Paint} from './colour.js';
import {eachArticleOf, reconciledSettings, decisionsNote, decisionsOption, formerOption} from './reconciled.js';
import {escapeControls} from '../text/escape-controls.js';
import {configNote, configOptions} from './project-options.js';
import {printFindings} from './print-findings.js';
import {formatOption, missingSources, sourceNote, sourceOptions} from './source-options.js';
import {whereLines, type WhereLine} from '../report/index.js';

/** `sxs-kb where`: which pages still say what English said once. */
export const whereCommand: Command = {
  name: 'where',
  summary: 'Find every page and pair made from English that says something.',
  arguments: [
    {flags: '<text>', description: 'what English says, or said; case does not count'},
    {...pages, flags: '[paths...]'},
  ],
  options: [formatOption, ...sourceOptions, decisionsOption, formerOption, ...configOptions],
  more: [
    'Says for each sentence whether the newest English version still says so. A pair in use is shown with the status of its sentence, older ones without.',
    sourceNote,
    decisionsNote,
    configNote,
    'Exit status: 0 found, 1 nothing found, 2 wrong usage or pages that could not be read (the others are looked at).',
    "Example: sxs-kb where '48 hours' docs",
  ],

  async run([text = '', ...paths], given, io) {
    const {history} = reconciledSettings.parse(given);
    if (text.trim() === '') return usageError('where', 'Expected words to look for, not nothing', io);
    if (paths.length + history.length === 0) return usageError('where', missingSources, io);
    const lines: WhereLine[] = [];
    const findings = await eachArticleOf(paths, given, io, (article) => {
      for (const line of whereLines(article, text)) lines.push(line);
    });
    await printFindings(findings, io);
    await writeOut(io.stdout, given.format === 'json' ? `${JSON.stringify(lines, undefined, 2)}\n` : pretty(lines, io));
    if (findings.some(({severity}) => severity === 'error')) return status.failed;
    return lines.length > 0 ? status.ok : status.findings;
  },
};

/** Sentence by sentence: what English said and says, then every pair that was made from it. */
function pretty(lines: readonly WhereLine[], io: Io): string {
  const paint = paintFor(io.stdout, io);
  const widest = Math.max(0, ...lines.map(({locale}) => locale.length));
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      const head =
        before?.unit === line.unit && before.source === line.source && before.article === line.article
          ? []
          : sentence(line, index > 0, paint);
      const use = line.status === null ? '' : paint.strong(line.status);
      const pair =
        `  ${line.locale.padEnd(widest)}  ${line.handoff ?? 'no date   '}  ${escapeControls(line.file)}:${line.line}  ${escapeControls(line.pair)}  ${use}`.trimEnd();
      return [...head, pair].map((text) => `${text}\n`).join('');
    })
    .join('');
}

function sentence({name, section, unit, source, canonical, now}: WhereLine, spaced: boolean, paint: Paint): string[] {
  const head = `${paint.strong(escapeControls(name))}${section === '' ? '' : ` ${escapeControls(section)}`} ${paint.faint(unit)}`;
  const marked = markedLines(source, now ?? '', sourceLocale, paint);
  const lines =
    now === null
      ? [`  said: ${oneLine(source)}`, '  now:  (the sentence is gone)']
      : oneLine(source) === oneLine(now)
        ? [`  says: ${oneLine(source)}`]
        : [`  said: ${marked.before}`, `  ${canonical ? 'says' : 'now: '} ${marked.after}`];
  return [...(spaced ? [''] : []), head, ...lines];
}
