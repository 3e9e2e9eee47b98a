import {compare} from '../text/index.js';

/** What is known of when a version was made. */
export interface Dated {
  /** When its English was committed, ISO 8601; only where the English repository is known. */
  readonly time: string | undefined;
  /** Earliest handoff of a page made from it. */
  readonly handoff: string | undefined;
  /** When a page made from it was first committed in a localized repository, ISO 8601. */
  readonly committed: string | undefined;
  /** Where it stands in each localized repository: the place of the last commit with a page made from it. */
  readonly places: ReadonlyMap<string, number>;
  /** The first file of its pages, for where nothing else is known. */
  readonly file: string;
}

/**
 * Orders versions, oldest first: by the times of the English commits; where one of two has none, by their places in a
 * localized repository that has both; else by handoff, then by when they were committed, then by the names of their files.
 *
 * @returns the versions, and the pairs of neighbours whose order nothing but their names decides.
 */
export function orderVersions<Version extends Dated>(
  input: readonly Version[],
): {versions: Version[]; doubtful: (readonly [Version, Version])[]} {
  const before = predecessors(input);
  const left = new Set(input.toSorted(byDate));
  const versions: Version[] = [];
  while (left.size > 0) {
    const [oldest] = left;
    let next = oldest;
    for (const one of left) {
      // Two repositories may contradict each other: where every version waits for another one, the dates decide.
      if (before.get(one)?.some((other) => left.has(other))) continue;
      next = one;
      break;
    }
    if (!next) break;
    left.delete(next);
    versions.push(next);
  }
  const doubtful = versions.flatMap((version, index) => {
    const next = versions[index + 1];
    if (!next || before.get(next)?.includes(version) === true || dateOrder(version, next) !== 0) return [];
    return [[version, next] as const];
  });
  return {versions, doubtful};
}

/** For each version those that stand before it by the times of the English commits, or by their places in a localized repository; what follows from others is left out. */
function predecessors<Version extends Dated>(versions: readonly Version[]): Map<Version, Version[]> {
  const before = new Map(versions.map((version): [Version, Version[]] => [version, []]));
  const timed = versions
    .filter(({time}) => time !== undefined)
    .toSorted((a, b) => compare(a.time, b.time) || byDate(a, b));
  for (const [index, version] of timed.entries()) {
    const other = timed[index - 1];
    if (other && other.time !== version.time) before.get(version)?.push(other);
  }
  for (const repository of new Set(versions.flatMap(({places}) => Array.from(places.keys())))) {
    const own = versions.filter(({places}) => places.has(repository));
    own.sort((a, b) => (a.places.get(repository) ?? 0) - (b.places.get(repository) ?? 0));
    for (const [index, version] of own.entries()) {
      // Back to the last one without a time: what stands before that one stands before this one, too.
      for (let at = index - 1; at >= 0; at--) {
        const other = own[at];
        if (other && !areTimed(other, version)) before.get(version)?.push(other);
        if (other?.time === undefined) break;
      }
    }
  }
  return before;
}

/** Whether the English commits say which of two was first. */
function areTimed(a: Dated, b: Dated): boolean {
  return a.time !== undefined && b.time !== undefined && a.time !== b.time;
}

function dateOrder(a: Dated, b: Dated): number {
  return (
    compare(a.time ?? a.handoff ?? a.committed, b.time ?? b.handoff ?? b.committed) || compare(a.committed, b.committed)
  );
}

function byDate(a: Dated, b: Dated): number {
  return dateOrder(a, b) || compare(a.file, b.file);
}
