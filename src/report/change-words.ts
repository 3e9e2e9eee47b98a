import {
  versionOf,
  intervalBetween,
  type Article,
  type Change,
  type ChangeClass,
  type Hunk,
  type Interval,
  type Patch,
  type Unit,
  type UnitInLocale,
} from '../model/index.js';
import {groupBy} from '../text/index.js';
import {code} from '../text/markdown-literal.js';

/** Sets what a page says apart from the words around it. */
export type Quote = (text: string) => string;

/** A change of English in words. */
export interface ChangeWords {
  /** Such as `by 2021-01-27`. */
  readonly when: string;
  /** Such as `wording`. */
  readonly what: string;
}

/** Each class of change in words. */
const classWords: Record<ChangeClass, string> = {
  rename: 'name',
  value: 'value',
  term: 'term',
  link: 'link target',
  markup: 'markup',
  cosmetic: 'punctuation, case or the spelling of a number',
  wording: 'wording',
  moved: 'moved',
  split: 'split from a longer sentence',
  merged: 'merged from several sentences',
  added: 'new',
  removed: 'removed',
};

/** Classes whose hunks say more than their name. Links show in the diff. */
const named: readonly string[] = ['rename', 'value', 'term'];

/** What can be patched. */
const patchable: readonly string[] = ['rename', 'value', 'link'];

/** Whether a change is more than cosmetic. */
export function callsTranslator({classes}: Change): boolean {
  return classes.some((name) => name !== 'cosmetic');
}

/** When English changed. Handoffs date translations, not the English behind them. */
export function intervalWords({after, by, handoffs}: Interval): string {
  const english = 'the English of the translation handed back';
  if (handoffs?.before !== undefined && handoffs.after !== undefined)
    return `between ${english} ${handoffs.before} and that of ${handoffs.after}`;
  if (handoffs?.before !== undefined) return `after ${english} ${handoffs.before}`;
  if (handoffs?.after !== undefined) return `before ${english} ${handoffs.after}`;
  if (after !== undefined && by !== undefined) return `after ${after}, by ${by}`;
  if (after !== undefined) return `after ${after}`;
  return by === undefined ? 'at an unknown time' : `by ${by}`;
}

/**
 * What happened to the source of units since a translation of them was made, oldest first; all of it without a translation.
 * Where no change is recorded for the unit, as when a longer sentence was split, it is told from the drift.
 */
export function changesSince(
  article: Article,
  units: readonly Unit[],
  {translation, drift}: UnitInLocale,
  quote: Quote = code,
): ChangeWords[] {
  const since = translation ? versionOf(article, translation) : -1;
  const known = changesByUnit(article);
  const changes = units
    .flatMap(({id}) => known.get(id) ?? [])
    .filter((change) => change.from >= since && callsTranslator(change))
    .sort((a, b) => a.to - b.to);
  const told = changes.map(
    (change): ChangeWords => ({
      when: intervalWords(change.interval),
      what: whatChanged(change.classes, change.hunks, quote),
    }),
  );
  if (told.length > 0 || !translation || drift.length === 0)
    return [...new Map(told.map((one) => [`${one.when}: ${one.what}`, one])).values()];
  const classes = Array.from(new Set(drift.map((hunk) => hunk.class)));
  const interval = intervalBetween(article.versions[since], article.versions.at(-1));
  return [{when: intervalWords(interval), what: whatChanged(classes, drift, quote)}];
}

const indexes = new WeakMap<Article, ReadonlyMap<string, readonly Change[]>>();

/** The changes of an article by unit, sorted once for all of its locales. */
function changesByUnit(article: Article): ReadonlyMap<string, readonly Change[]> {
  const index = indexes.get(article) ?? groupBy(article.changes, ({unit}) => unit);
  indexes.set(article, index);
  return index;
}

/** Classes in words, with the names, values, terms and links that were replaced. */
function whatChanged(classes: readonly ChangeClass[], hunks: readonly Hunk[], quote: Quote): string {
  const words = classes.map((name) => {
    const own = named.includes(name) ? hunks.filter((hunk) => hunk.class === name) : [];
    const replaced = Array.from(new Set(own.map((hunk) => replacedWords(hunk, quote))));
    return replaced.length > 0 ? `${classWords[name]} ${replaced.join(', ')}` : classWords[name];
  });
  return words.join(', ');
}

/** A replacement in words. One side may be empty: something came in, or went. */
export function replacedWords({before, after}: Pick<Hunk, 'before' | 'after'>, quote: Quote = code): string {
  const [was, is] = [before.trim(), after.trim()];
  if (was === '') return `${quote(is)} put in`;
  return is === '' ? `${quote(was)} taken out` : `${quote(was)} to ${quote(is)}`;
}

/** Why a stale translation was not patched. */
export function whyStale(drift: readonly Hunk[]): string {
  if (drift.length > 0 && drift.every((hunk) => patchable.includes(hunk.class))) {
    return 'Not patched: it could not be replaced safely in the translation, or patching is off.';
  }
  return 'Not patched: more than a name, a value or a link changed.';
}

/** What a patch did. */
export function patchWords({before, after, count}: Patch, quote: Quote = code): string {
  return `${quote(before)} by ${quote(after)}${times(count)}`;
}

/** How often, where it was more than once. */
function times(count: number): string {
  return count > 1 ? ` (${count} times)` : '';
}
