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
    // Two repositories may contradict each other: then the dates decide.
    const next = Array.from(left).find((one) => !before.get(one)?.some((other) => left.has(other))) ?? oldest;
    if (!next) break;
    left.delete(next);
    versions.push(next);
  }
  const doubtful = versions.flatMap((version, index) => {
    const next = versions[index + 1];
    const isKnown = !next || before.get(next)?.includes(version) || dateOrder(version, next) !== 0;
    return isKnown ? [] : [[version, next] as const];
  });
  return {versions, doubtful};
}

/** For each version those right before it by the times of the English commits, and in each localized repository. */
function predecessors<Version extends Dated>(versions: readonly Version[]): Map<Version, Version[]> {
  const before = new Map(versions.map((version): [Version, Version[]] => [version, []]));
  const link = (chain: readonly Version[], isWanted: (a: Version, b: Version) => boolean): void => {
    for (const [index, version] of chain.entries())
      for (const other of chain.slice(0, index)) if (isWanted(other, version)) before.get(version)?.push(other);
  };
  const timed = versions
    .filter(({time}) => time !== undefined)
    .toSorted((a, b) => compare(a.time, b.time) || byDate(a, b));
  link(timed, (a, b) => a.time !== b.time);
  for (const repository of new Set(versions.flatMap(({places}) => Array.from(places.keys())))) {
    const own = versions.filter(({places}) => places.has(repository));
    own.sort((a, b) => (a.places.get(repository) ?? 0) - (b.places.get(repository) ?? 0));
    link(own, (a, b) => a.time === undefined || b.time === undefined || a.time === b.time);
  }
  return before;
}

function dateOrder(a: Dated, b: Dated): number {
  return (
    compare(a.time ?? a.handoff ?? a.committed, b.time ?? b.handoff ?? b.committed) || compare(a.committed, b.committed)
  );
}

function byDate(a: Dated, b: Dated): number {
  return dateOrder(a, b) || compare(a.file, b.file);
}
