import {
  compareFindings,
  severities,
  suggestionGap,
  type Finding,
  type Page,
  type Pair,
  type WantedSuggestions,
} from '../model/index.js';
import {compare} from '../text/index.js';
import {groupBy} from '../text/index.js';
import {code, literal, prose} from '../text/markdown-literal.js';
import {linked, type LinkOf} from './link-of.js';
import type {UnitLinks} from './unit-links.js';

/** Gives what is wanted for the sentence that a finding is about. */
export type WantAt = (finding: Finding) => WantedSuggestions | undefined;

/** What findings are listed with. */
interface FindingsOptions {
  readonly linkOf: LinkOf;
  readonly unitLinks: UnitLinks;
  /** Those that they are on, for the sentences. */
  readonly pages: readonly Page[];
  /** Nothing by default. */
  readonly wantAt?: WantAt;
}

/** Findings by check, the worst checks first; in a check by place. */
export function reviewFindings(findings: readonly Finding[], {wantAt, ...options}: FindingsOptions): string[] {
  const byCheck = groupBy(findings.toSorted(compareFindings), ({ruleId}) => ruleId);
  const groups = Array.from(byCheck, ([id, own]) => ({
    id,
    own,
    rank: severities.findIndex((severity) => own.some((finding) => finding.severity === severity)),
  }));
  groups.sort((a, b) => a.rank - b.rank || compare(a.id, b.id));
  const pairOf = pairFinder(options.pages);
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
    ...own.map((finding) => findingLines(finding, pairOf(finding), options).join('\n') + gapFor(finding)),
    '',
  ]);
}

function findingLines(
  finding: Finding,
  on: Pair | undefined,
  {linkOf, unitLinks}: Omit<FindingsOptions, 'wantAt'>,
): string[] {
  const {file, line, column, pair, unit, severity, message, actual, expected, note} = finding;
  const place = linked(code(`${file}:${line}:${column}`), linkOf(finding));
  const names = [
    ...(pair === undefined ? [] : [`, pair ${code(pair)}`]),
    ...(unit === undefined ? [] : [`, unit ${unitLinks.link(unit)}`]),
  ];
  const lines = [`- **${severity}** ${place}${names.join('')}: ${prose(message)}`];
  if (actual !== undefined) lines.push(`  - is: ${code(actual)}`);
  if (expected !== undefined) lines.push(`  - expected: ${code(expected)}`);
  if (note !== undefined) lines.push(`  - ${prose(note)}`);
  if (on) lines.push(`  - **translation:** ${literal(on.target)}`, `  - **English:** ${literal(on.source)}`);
  return lines;
}

/** Finds the pairs that findings are on. */
function pairFinder(pages: readonly Page[]): (finding: Finding) => Pair | undefined {
  const known = new Map<string, ReadonlyMap<string, Pair>>();
  return ({file, pair}) => {
    if (pair === undefined) return undefined;
    const found =
      known.get(file) ?? new Map(pages.find((page) => page.file === file)?.pairs.map((one) => [one.id, one]));
    known.set(file, found);
    return found.get(pair);
  };
}
