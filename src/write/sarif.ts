import {type Check, type Finding, severities, type Severity} from '../model/index.js';
import {explain} from './explain.js';
import {ordinals} from './ordinals.js';

/** What a SARIF log says beside the findings. */
export interface SarifOptions {
  readonly checks: readonly Pick<Check, 'id' | 'description' | 'why' | 'severity' | 'itsType' | 'mqm' | 'examples'>[];
  /** Version of this program. */
  readonly version: string;
}

/** SARIF wants an address; RFC 9476 keeps `alt` for names that are never looked up. */
const informationUri = 'https://sxs-kb.alt/';

/** Results that GitHub code scanning shows of one run. */
const most = 5_000;

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
  const hashOf = ordinals();
  const left = findings.length - kept.length;
  const run = {
    tool: {driver: {name: 'sxs-kb', version, semanticVersion: version, informationUri, rules}},
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
    results: kept.map((finding) => toResult(finding, indexes.get(finding.ruleId) ?? -1, hashOf(finding))),
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
      ...nameOf(check.id),
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
        ...nameOf(ruleId),
        shortDescription: {text: 'A problem of a file itself, not of a translation.'},
        help: {text: 'A problem of a file itself, not of a translation: the message says what to do.'},
        defaultConfiguration: {level: levels[severity]},
        properties: {tags: ['file', itsType], 'problem.severity': problems[severity]},
      })),
  ];
}

function toResult(finding: Finding, ruleIndex: number, hash: string): object {
  const {pair, message, note} = finding;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: levels[finding.severity],
    message: {text: plainMessage(note === undefined ? message : `${message}. ${note}`)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: toArtifact(finding.file),
          region: toRegion(finding),
        },
        ...(pair !== undefined && {logicalLocations: [{name: pair, kind: 'pair'}]}),
      },
    ],
    ...(finding.places && {
      relatedLocations: finding.places.map((place, index) => ({
        id: index + 1,
        physicalLocation: {artifactLocation: toArtifact(place.file), region: toRegion(place)},
        message: {text: 'The same.'},
      })),
    }),
    ...(finding.fix && {fixes: [toFix(finding.file, finding.fix)]}),
    partialFingerprints: {primaryLocationLineHash: hash},
    properties: {locale: finding.locale, itsType: finding.itsType, mqm: finding.mqm},
  };
}

/** A message in which no text of a page is taken for a link or a placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function plainMessage(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

function toRegion({
  line,
  column,
  endLine,
  endColumn,
}: Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn'>): object {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && endColumn !== undefined && {endLine, endColumn}),
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

/** A name for people, where it would be more than the id. */
function nameOf(id: string): {readonly name?: string} {
  const parts = id.split('-');
  if (parts.length < 2) return {};
  return {name: parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('')};
}
