import {escapeControls} from '../text/escape-controls.js';
import {VFile} from 'vfile';
import {VFileMessage} from 'vfile-message';
import {reporter} from 'vfile-reporter';
import {compareFindings, type Finding, severities, type Severity} from '../model/index.js';

/** Settings of `report`. */
export interface ReportOptions {
  readonly color: boolean;
  /** How many findings of a severity are shown at most; all where it is absent. */
  readonly limits?: Readonly<Record<Severity, number>>;
  /** Whether each finding is shown with its fingerprint, which `dismiss` takes. */
  readonly fingerprints?: boolean;
}

const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined};

/** Whether a severity is at or over another one. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}

/**
 * Renders findings for a terminal, by file and place, with what to do said once for each kind.
 *
 * @returns text that ends in a line break; empty when there are no findings.
 */
export function report(findings: readonly Finding[], {color, limits, fingerprints = false}: ReportOptions): string {
  if (findings.length === 0) return '';
  const sorted = findings.toSorted(compareFindings);
  const shown = severities.flatMap((severity) =>
    sorted.filter((one) => one.severity === severity).slice(0, limits?.[severity]),
  );
  const files = toFiles(shown.sort(compareFindings), fingerprints).map((file) => reportFile(file, color));
  const hidden = findings.length > shown.length ? `, of which ${counts(shown)} are shown` : '';
  return [...files, `${counts(findings)}${hidden}`, ''].join('\n');
}

/** One file at a time, because several are ordered by the rules of the user's language. */
function reportFile(file: VFile, color: boolean): string {
  const lines = reporter([file], {color, verbose: true}).split('\n');
  // `vfile-reporter` ends with a sum for this one file, which is cut off; it writes none where all messages are of severity `info`.
  const summed = file.messages.some(({fatal}) => typeof fatal === 'boolean');
  return `${(summed ? lines.slice(0, -2) : lines).join('\n')}\n`;
}

/** E.g. `2 errors, 1 warning`. */
export function counts(findings: readonly Finding[]): string {
  return severities
    .flatMap((severity) => {
      const {length} = findings.filter((finding) => finding.severity === severity);
      return length === 0 ? [] : `${length} ${severity}${length === 1 ? '' : 's'}`;
    })
    .join(', ');
}

function toFiles(findings: readonly Finding[], fingerprints: boolean): VFile[] {
  const files = new Map<string, VFile>();
  const notes = new Set<string>();
  for (const finding of findings) {
    const name = escapeControls(finding.file);
    const file = files.get(name) ?? new VFile({path: name});
    files.set(name, file);
    const message = toMessage(finding, fingerprints);
    if (finding.note !== undefined && !notes.has(finding.note)) message.note = escapeControls(finding.note);
    notes.add(finding.note ?? '');
    file.messages.push(message);
  }
  return [...files.values()];
}

function toMessage(finding: Finding, fingerprints: boolean): VFileMessage {
  const {line, column, endLine, endColumn} = finding;
  const start = {line, column};
  const isPoint = endLine === undefined || endColumn === undefined || (endLine === line && endColumn === column);
  const place = isPoint ? start : {start, end: {line: endLine, column: endColumn}};
  const message = new VFileMessage(escapeControls(finding.message), {
    place,
    ruleId: finding.ruleId,
    source: (fingerprints ? finding.fingerprint : undefined) ?? 'sxs-kb',
  });
  message.fatal = fatal[finding.severity];
  return message;
}
