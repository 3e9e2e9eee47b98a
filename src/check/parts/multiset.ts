/**
 * What stands in one list more often than in the other, each item as often as it is missing.
 *
 * @returns items of `wanted` that `given` lacks, in order of their last places.
 */
export function missingFrom<T>(wanted: readonly T[], given: readonly T[]): T[] {
  const left = [...given];
  return wanted.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
