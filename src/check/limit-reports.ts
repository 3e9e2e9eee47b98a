import type {Check, Pair, Report} from '../model/index.js';

/** Most reports of one check on one pair. A sentence that somebody made may lose thousands of names, and each finding is shown with the sentence. */
const mostOnPair = 100;

type Reported = readonly [Check, Pair, Report];

/** Leaves out what one check reports on a pair beyond the first hundred; the last one that stays says how many those are. */
export function limitReports(reported: readonly Reported[]): readonly Reported[] {
  if (reported.length <= mostOnPair) return reported;
  const counts = new Map<Check, number>();
  for (const [check] of reported) counts.set(check, (counts.get(check) ?? 0) + 1);
  const seen = new Map<Check, number>();
  return reported.flatMap(([check, pair, report]): Reported[] => {
    const index = (seen.get(check) ?? 0) + 1;
    seen.set(check, index);
    if (index > mostOnPair) return [];
    const left = index === mostOnPair ? (counts.get(check) ?? 0) - mostOnPair : 0;
    if (left === 0) return [[check, pair, report]];
    const more = `${left} more of \`${check.id}\` in this sentence are not listed.`;
    return [[check, pair, {...report, note: report.note === undefined ? more : `${report.note} ${more}`}]];
  });
}
