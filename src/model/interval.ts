import type {Interval, SourceVersion, VersionRef} from './article.js';

/** What is known of when a version was made. */
export type VersionDates = Pick<SourceVersion, 'committed' | 'handoff'>;

/**
 * When English changed from one version to another. Only English commits date that; without any, the handoffs say which
 * translations it lies between the English of.
 *
 * @internal
 */
export function intervalBetween(older: VersionDates | undefined, newer: VersionDates | undefined): Interval {
  const interval = {...defined('after', older?.committed), ...defined('by', newer?.committed)};
  if (older?.committed !== undefined || newer?.committed !== undefined) return interval;
  const handoffs = {...defined('before', older?.handoff), ...defined('after', newer?.handoff)};
  return older?.handoff === undefined && newer?.handoff === undefined ? {} : {handoffs};
}

/**
 * A version as JSON names it.
 *
 * @internal
 */
export function versionRef({id, sourceCommit, committed}: SourceVersion): VersionRef {
  // The id of a version with an English page is a commit of it, also where its localized pages name none.
  return {id, ...defined('sourceCommit', committed === undefined ? sourceCommit : id)};
}

function defined<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({[key]: value} as Record<Key, string>);
}
