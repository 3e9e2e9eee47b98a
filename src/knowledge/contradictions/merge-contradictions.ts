import type {Contradiction, ContradictionKind, LocalSaying, Moment} from '../../model/index.js';
import {compare, groupBy} from '../../text/index.js';
import {factRules} from '../fact-rules.js';

const order: Readonly<Record<ContradictionKind, number>> = {value: 0, rename: 1, term: 2};
const named = new Set<string>(factRules.map(({name}) => name));

/** Worst first; what could not be read comes behind all that could, but for what is stale. */
const ranks: readonly LocalSaying['status'][] = ['own-error', 'stale', 'patched', 'current', 'untranslated', 'missing'];

/**
 * What makes a contradiction the same on several pages, and the order of all of them: kind, what it is about, and what is said now;
 * of a name and a term what is said now and was said; of a value without a name what was said, too.
 */
function contradictionKey({kind, about, now, was}: Contradiction): string {
  const before = kind === 'rename' || named.has(about) ? [] : was.map(({value}) => value).sort(compare);
  return [order[kind], about, now.value, ...before].join('\0');
}

/** When contradictions of several articles are one, and what they are together, in the order of their articles. */
export const contradictionRules = {keyOf: contradictionKey, merge: mergeSame} as const;

/** Makes one of those that are the same; the order of the rest stays. */
export function mergeContradictions(all: readonly Contradiction[]): Contradiction[] {
  return Array.from(groupBy(all, contradictionKey).values(), mergeSame);
}

/**
 * Joins what several places say of one contradiction.
 *
 * @param same at least one, in the order of their articles.
 */
function mergeSame(same: readonly Contradiction[]): Contradiction {
  const [first] = same;
  if (!first) throw new Error('Cannot merge contradictions without one');
  if (same.length === 1) return first;
  const since = same.map(({now}) => now.since).reduce((a, b) => (timeOf(b) < timeOf(a) ? b : a));
  const untils = same.flatMap(({now}) => now.until ?? []);
  const until = untils.length === same.length ? untils.reduce((a, b) => (timeOf(b) > timeOf(a) ? b : a)) : undefined;
  return {
    kind: first.kind,
    about: first.about,
    now: {value: first.now.value, text: first.now.text, since, ...(until && {until})},
    was: mergeWas(same),
    units: distinct(same.flatMap(({units}) => units)),
    articles: mergeArticles(same),
    entries: distinct(same.flatMap(({entries}) => entries)),
    locales: mergeLocales(same),
    stillOtherwise: same.flatMap(({stillOtherwise}) => stillOtherwise).sort((a, b) => compare(a.locale, b.locale)),
  };
}

function mergeWas(same: readonly Contradiction[]): Contradiction['was'] {
  const found = new Map<string, Contradiction['was'][number]>();
  for (const one of same.flatMap(({was}) => was)) {
    const known = found.get(one.value);
    if (!known || timeOf(one.until) > timeOf(known.until))
      found.set(one.value, known ? {...known, until: one.until} : one);
  }
  return Array.from(found.values()).sort((a, b) => compare(a.value, b.value));
}

function mergeArticles(same: readonly Contradiction[]): Contradiction['articles'] {
  const found = new Map<string, Contradiction['articles'][number]>();
  for (const one of same.flatMap(({articles}) => articles)) {
    const known = found.get(one.key);
    if (known)
      found.set(one.key, {
        key: one.key,
        units: distinct([...known.units, ...one.units]),
        since: timeOf(one.since) > timeOf(known.since) ? one.since : known.since,
      });
    else found.set(one.key, one);
  }
  return Array.from(found.values());
}

/** Of each locale what its worst sentence says. */
function mergeLocales(same: readonly Contradiction[]): Contradiction['locales'] {
  const found = new Map<string, LocalSaying>();
  const rank = ({says, status}: LocalSaying): number =>
    ranks.indexOf(status) + (says === null && status !== 'stale' ? ranks.length : 0);
  for (const [tag, one] of same.flatMap(({locales}) => Object.entries(locales))) {
    const known = found.get(tag);
    if (!known || rank(one) < rank(known)) found.set(tag, one);
  }
  return Object.fromEntries(Array.from(found).sort(([a], [b]) => compare(a, b)));
}

/** The day to order by: of English, or else of a handoff. */
function timeOf({interval: {after, by, handoffs}}: Moment): string {
  return by ?? handoffs?.after ?? after ?? handoffs?.before ?? '';
}

function distinct(list: readonly string[]): string[] {
  return Array.from(new Set(list)).sort(compare);
}
