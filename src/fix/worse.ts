import type {Finding} from '../model/index.js';

/**
 * Whether some findings are worse than those before: a pair has more of a check than it had, a file has more, or a
 * finding that was mended stands where it stood.
 */
export function isWorse(before: readonly Finding[], after: readonly Finding[], mended: readonly Finding[]): boolean {
  const had = counted(before, byPair);
  const has = counted(after, byPair);
  const there = counted(after, byPlace);
  return (
    Array.from(has).some(([key, count]) => count > (had.get(key) ?? 0)) ||
    mended.some((finding) => there.has(byPlace(finding)))
  );
}

function byPair({file, pair = '', ruleId}: Finding): string {
  return [file, pair, ruleId].join('\0');
}

function byPlace(finding: Finding): string {
  return [byPair(finding), finding.line, finding.column].join('\0');
}

function counted(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}
