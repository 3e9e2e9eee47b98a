/**
 * What stands in one list more often than in the other, each item as often as it is missing.
 *
 * @returns items of `wanted` that `given` lacks, in order of their last places.
 */
export function missingFrom<T>(wanted: readonly T[], given: readonly T[]): T[] {
  const left = new Map<T, number>();
  for (const item of given) left.set(item, (left.get(item) ?? 0) + 1);
  return wanted.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}
