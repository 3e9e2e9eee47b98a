import {escapeLines} from '../text/escape-controls.js';
import {type Finding, type Severity, type Status} from '../model/index.js';

const kinds: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'};

/** Findings as workflow commands of GitHub Actions, which show them beside the lines of a change. */
export function githubCommands(findings: readonly Finding[]): string {
  return findings
    .map(({file, line, column, endLine, endColumn, severity, message, note, ruleId}) =>
      command(
        kinds[severity],
        {file, line, endLine, col: column, endColumn, title: ruleId},
        note === undefined ? message : `${message}. ${note}`,
      ),
    )
    .join('');
}

/** A page of a locale that has something to do. */
interface StandingFile {
  readonly file: string | undefined;
  readonly locale: string;
  readonly name: string;
  readonly units: Readonly<Record<Status, number>>;
}

/** Pages on which there is something to do, as workflow commands. */
export function githubStatus(rows: readonly StandingFile[]): string {
  const todo = ['stale', 'untranslated', 'missing'] as const;
  return rows
    .filter(({units}) => todo.some((status) => units[status] > 0))
    .map(({file, locale, name, units}) => {
      const parts = todo.flatMap((status) => (units[status] > 0 ? `${units[status]} ${status}` : []));
      return command('warning', {file, title: `${name}, ${locale}`}, `${parts.join(', ')} of its sentences`);
    })
    .join('');
}

/** A sentence of the English page that changed. */
interface ChangedSentence {
  readonly unit: string;
  readonly reason: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed between two versions, as workflow commands. */
export function githubChanges(entries: readonly ChangedSentence[], file: string): string {
  return entries
    .map(({unit, reason, before, after}) =>
      command(
        'notice',
        {file, title: unit},
        [reason, before ?? '', after ?? ''].filter((line) => line !== '').join('\n'),
      ),
    )
    .join('');
}

function command(
  kind: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${inProperty(String(value))}`,
  );
  return `::${kind} ${given.join(',')}::${inData(escapeLines(text))}\n`;
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
