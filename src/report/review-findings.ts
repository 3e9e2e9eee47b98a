import {compareFindings, severities, suggestionGap, type Finding, type WantedSuggestions} from '../model/index.js';
import {compare} from '../text/index.js';
import {groupBy} from '../text/index.js';
import {code, prose} from '../text/markdown-literal.js';
import {linked, type LinkOf} from './link-of.js';

/** Gives what is wanted for the sentence that a finding is about. */
export type WantAt = (finding: Finding) => WantedSuggestions | undefined;

/** What findings are listed with. */
interface FindingsOptions {
  readonly linkOf: LinkOf;
  /** Nothing by default. */
  readonly wantAt?: WantAt;
}

/** Findings by check, the worst checks first; in a check by place. */
export function reviewFindings(findings: readonly Finding[], {linkOf, wantAt}: FindingsOptions): string[] {
  const byCheck = groupBy(findings.toSorted(compareFindings), ({ruleId}) => ruleId);
  const groups = Array.from(byCheck, ([id, own]) => ({
    id,
    own,
    rank: severities.findIndex((severity) => own.some((finding) => finding.severity === severity)),
  }));
  groups.sort((a, b) => a.rank - b.rank || compare(a.id, b.id));
  const given = new Set<WantedSuggestions>();
  /** Suggestions stand with the first finding on a sentence. */
  const gapFor = (finding: Finding): string => {
    const want = wantAt?.(finding);
    if (!want || given.has(want)) return '';
    given.add(want);
    return suggestionGap({...want, own: '  '});
  };
  return groups.flatMap(({id, own}) => [
    `### ${code(id)} (${own.length})`,
    '',
    ...own.map((finding) => findingLines(finding, linkOf).join('\n') + gapFor(finding)),
    '',
  ]);
}

function findingLines(finding: Finding, linkOf: LinkOf): string[] {
  const {file, line, column, pair, severity, message, actual, expected, note} = finding;
  const lines = [
    `- **${severity}** ${linked(code(`${file}:${line}:${column}`), linkOf(finding))}${pair === undefined ? '' : `, pair ${code(pair)}`}: ${prose(message)}`,
  ];
  if (actual !== undefined) lines.push(`  - is: ${code(actual)}`);
  if (expected !== undefined) lines.push(`  - expected: ${code(expected)}`);
  if (note !== undefined) lines.push(`  - ${prose(note)}`);
  return lines;
}
