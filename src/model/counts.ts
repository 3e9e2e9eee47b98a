/** All statuses of a unit in a locale, in the order in which they are shown. */
export const statuses = ['current', 'patched', 'stale', 'untranslated', 'missing'] as const;
export type Status = (typeof statuses)[number];

/** All severities of a finding, the severest first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/**
 * A count of zero for each status.
 *
 * @internal
 */
export function noStatuses(): Record<Status, number> {
  return {current: 0, patched: 0, stale: 0, untranslated: 0, missing: 0};
}

/**
 * Counts values, such as statuses or severities, by what they are; those that do not occur are zero.
 *
 * @internal
 */
export function countBy<Name extends string>(names: readonly Name[], values: Iterable<Name>): Record<Name, number> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
  for (const value of values) counts[value]++;
  return counts;
}

/**
 * How many sentences a translator has to look at: those that are stale, untranslated or missing.
 *
 * @internal
 */
export function toDo({stale, untranslated, missing}: Readonly<Record<Status, number>>): number {
  return stale + untranslated + missing;
}
