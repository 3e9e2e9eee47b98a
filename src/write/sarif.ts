import {type Check, type Finding, severities, type Severity} from '../model/index.js';
import {explain} from './explain.js';

/** What a SARIF log says beside the findings. */
export interface SarifOptions {
  readonly checks: readonly Pick<Check, 'id' | 'description' | 'why' | 'severity' | 'itsType' | 'mqm' | 'examples'>[];
  /** Version of this program. */
  readonly version: string;
}

/** Results that GitHub code scanning takes in one run; with more it refuses all. */
const most = 25_000;

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'};
const problems: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'recommendation'};

/**
 * Writes findings as a SARIF 2.1.0 log, as GitHub code scanning takes it: rules with help, places with relative
 * addresses, and fingerprints that stay the same as long as the texts do. Of more results than it takes, the severest are kept.
 *
 * @returns JSON text that ends in a line break.
 */
export function sarif(findings: readonly Finding[], {checks, version}: SarifOptions): string {
  const kept = severities
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .slice(0, most);
  const rules = rulesOf(kept, checks);
  const indexes = new Map(rules.map(({id}, index) => [id, index]));
  const count = new Map<string, number>();
  const left = findings.length - kept.length;
  const run = {
    tool: {driver: {name: 'sxs-kb', version, semanticVersion: version, rules}},
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The folder that sxs-kb ran in.'}}},
    invocations: [
      {
        executionSuccessful: true,
        ...(left > 0 && {
          toolExecutionNotifications: [
            {
              level: 'warning',
              message: {text: `${left} findings of lower severity are left out, expected at most ${most}.`},
            },
          ],
        }),
      },
    ],
    results: kept.map((finding) => toResult(finding, indexes.get(finding.ruleId) ?? -1, ordinal(count, finding))),
  };
  return `${JSON.stringify({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}, undefined, 2)}\n`;
}

/** The rules of the checks, then those of reading that were met. */
function rulesOf(findings: readonly Finding[], checks: SarifOptions['checks']): {readonly id: string}[] {
  const known = new Set(checks.map(({id}) => id));
  const others = new Map(findings.filter(({ruleId}) => !known.has(ruleId)).map((finding) => [finding.ruleId, finding]));
  return [
    ...checks.map((check) => ({
      id: check.id,
      name: pascal(check.id),
      shortDescription: {text: check.description},
      fullDescription: {text: `${check.description} ${check.why}`},
      help: {text: `${check.description}\n\n${check.why}`, markdown: explain(check)},
      defaultConfiguration: {level: levels[check.severity]},
      properties: {tags: ['translation', check.itsType], 'problem.severity': problems[check.severity], mqm: check.mqm},
    })),
    ...[...others.values()]
      .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
      .map(({ruleId, severity, itsType}) => ({
        id: ruleId,
        name: pascal(ruleId),
        shortDescription: {text: 'A problem of a file itself, not of a translation.'},
        help: {text: 'A problem of a file itself, not of a translation: the message says what to do.'},
        defaultConfiguration: {level: levels[severity]},
        properties: {tags: ['file', itsType], 'problem.severity': problems[severity]},
      })),
  ];
}

function toResult(finding: Finding, ruleIndex: number, hash: string): object {
  const {line, column, endLine, endColumn, pair, message, note} = finding;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: levels[finding.severity],
    message: {text: note === undefined ? message : `${message}. ${note}`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: toArtifact(finding.file),
          region: {
            startLine: line,
            startColumn: column,
            ...(endLine !== undefined && endColumn !== undefined && {endLine, endColumn}),
          },
        },
        ...(pair !== undefined && {logicalLocations: [{name: pair, kind: 'pair'}]}),
      },
    ],
    ...(finding.fix && {fixes: [toFix(finding.file, finding.fix)]}),
    partialFingerprints: {primaryLocationLineHash: hash},
    properties: {locale: finding.locale, itsType: finding.itsType, mqm: finding.mqm},
  };
}

/** The change that mends a finding: what goes, and what is to stand there. */
function toFix(file: string, {line, column, endLine, endColumn, text}: NonNullable<Finding['fix']>): object {
  return {
    description: {text: 'What `sxs-kb fix` writes.'},
    artifactChanges: [
      {
        artifactLocation: toArtifact(file),
        replacements: [
          {
            deletedRegion: {startLine: line, startColumn: column, endLine, endColumn},
            insertedContent: {text},
          },
        ],
      },
    ],
  };
}

/** A relative reference with its base; what lies outside has none. */
function toArtifact(file: string): object {
  const uri = encodeURI(file).replaceAll('?', '%3F').replaceAll('#', '%23');
  if (/^(?:\/|[A-Z]:)/i.test(file)) return {uri: `file://${uri.startsWith('/') ? '' : '/'}${uri}`};
  return {uri, uriBaseId: '%SRCROOT%'};
}

/** The fingerprint with its number among equal ones: `…:1`, `…:2`. */
function ordinal(count: Map<string, number>, {file, ruleId, fingerprint, message}: Finding): string {
  const hash = fingerprint ?? `${ruleId}/${message}`;
  const name = `${file}\0${hash}`;
  const number = (count.get(name) ?? 0) + 1;
  count.set(name, number);
  return `${hash}:${number}`;
}

function pascal(id: string): string {
  return id
    .split('-')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}
