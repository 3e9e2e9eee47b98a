import {
  comparable,
  keptProducts,
  resolveLocale,
  type Hunk,
  type Locale,
  type LocaleFile,
  type Page,
  type PairEvidence,
  type Translation,
  type Unit,
  type UnitInLocale,
} from '../model/index.js';
import {leftUntranslated} from '../text/index.js';
import {classify} from './classify.js';
import {patch} from './patch.js';
import {sayings, type SaysAlready} from './sayings.js';
import {asTerms} from './terms.js';
import type {Vocabulary} from './tokens.js';
import type {TranslatedGroup} from './translated-groups.js';

/** A translated group with the page and source version it comes from. */
export interface Candidate extends TranslatedGroup {
  /** Index of the page in the article. */
  readonly page: number;
  /** Index of the source version. */
  readonly version: number;
}

/** What the states of an article are computed from. */
export interface StateInput {
  readonly pages: readonly Page[];
  readonly vocabulary: Vocabulary;
  readonly patch: boolean;
  /** What is known about languages, by tag. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  readonly terms: ReadonlySet<string>;
  /** The canonical units, by key: their ids, canonical sources and earlier wordings. */
  readonly units: readonly Pick<Unit, 'id' | 'source' | 'variants'>[];
  /** Index in a unit's variants of the wording in a version. */
  readonly variantAt: (unit: number, version: number) => number;
}

/**
 * The state of every canonical unit in one locale.
 *
 * @param candidates all translated groups of the locale, in the order of their pages.
 */
export function localeStates(locale: string, candidates: readonly Candidate[], input: StateInput): UnitInLocale[] {
  const known = resolveLocale(locale, input.locales);
  const chosen = choose(candidates, input);
  const states = new Map<Candidate, GroupState>();
  const says = sayings(candidates, known, input.vocabulary.language, (one) => canonicalOf(one, input));
  const byUnit = input.units.map((): Candidate[] => []);
  for (const candidate of candidates) for (const unit of candidate.units) byUnit[unit]?.push(candidate);
  return input.units.map((_, unit): UnitInLocale => {
    const candidate = chosen[unit];
    const others = byUnit[unit]?.filter((other) => other !== candidate) ?? [];
    const earlier = others.map((other) => translation(other, unit, input));
    if (!candidate) return {locale, status: 'missing', drift: [], patches: [], earlier: distinct(earlier, undefined)};
    let state = states.get(candidate);
    if (!state) {
      state = groupState(candidate, known, input, says);
      states.set(candidate, state);
    }
    const counting = translation(candidate, unit, input);
    const own = state.drift.length > 0 && !hasChanged(unit, candidate, input) ? unchangedIn(state) : state;
    return {locale, ...own, translation: counting, earlier: distinct(earlier, counting.target)};
  });
}

/**
 * The translation that counts for each unit: one made from the canonical wording, else one made from the latest source.
 * A translation of several units counts for all of them or for none.
 */
function choose(candidates: readonly Candidate[], input: StateInput): (Candidate | undefined)[] {
  const rank = new Map(
    candidates.map((candidate, order) => [candidate, {current: isCurrent(candidate, input), order}]),
  );
  const best = (a: Candidate, b: Candidate): number => {
    const [left, right] = [rank.get(a), rank.get(b)];
    return (
      Number(right?.current) - Number(left?.current) ||
      b.version - a.version ||
      (right?.order ?? 0) - (left?.order ?? 0)
    );
  };
  const queues = input.units.map((): Candidate[] => []);
  for (const candidate of candidates) for (const unit of candidate.units) queues[unit]?.push(candidate);
  for (const queue of queues) queue.sort(best);
  for (let settled = false; !settled; ) {
    settled = true;
    for (const queue of queues) {
      const [top] = queue;
      if (!top || top.units.every((unit) => queues[unit]?.[0] === top)) continue;
      queue.shift();
      settled = false;
    }
  }
  return queues.map(([top]) => top);
}

function canonicalOf(candidate: Candidate, input: StateInput): string {
  return candidate.units.map((unit) => input.units[unit]?.source ?? '').join(' ');
}

function isCurrent(candidate: Candidate, input: StateInput): boolean {
  const canonical = canonicalOf(candidate, input);
  return candidate.source === canonical || comparable(candidate.source) === comparable(canonical);
}

export type GroupState = Pick<UnitInLocale, 'status' | 'drift' | 'patched' | 'patches'>;

/** Status of a group by what it was translated from. */
function groupState(candidate: Candidate, locale: Locale, input: StateInput, says: SaysAlready<Candidate>): GroupState {
  if (isUntranslated(candidate, locale, input.vocabulary)) return {status: 'untranslated', drift: [], patches: []};
  if (isCurrent(candidate, input)) return {status: 'current', drift: [], patches: []};
  const drift = driftOf(candidate.source, canonicalOf(candidate, input), input);
  if (drift.every((hunk) => hunk.class === 'wording' && says(candidate, hunk)))
    return {status: 'current', drift: [], patches: []};
  return driftedState(candidate, drift, locale, input);
}

/** The state of a translation since whose making its source has drifted. */
export function driftedState(
  {source, target}: {readonly source: string; readonly target: string},
  drift: readonly Hunk[],
  locale: Locale,
  {patch: isPatched, vocabulary}: Pick<StateInput, 'patch' | 'vocabulary'>,
): GroupState {
  if (drift.length === 0) return {status: 'current', drift, patches: []};
  const done = isPatched ? patch(source, target, drift, {vocabulary, locale}) : undefined;
  return done
    ? {status: 'patched', drift, patched: done.patched, patches: done.patches}
    : {status: 'stale', drift, patches: []};
}

/** What changed between two wordings, but for what calls no translator. */
export function driftOf(
  before: string,
  after: string,
  {vocabulary, terms}: Pick<StateInput, 'vocabulary' | 'terms'>,
): Hunk[] {
  return asTerms(classify(before, after, vocabulary), terms).filter((hunk) => hunk.class !== 'cosmetic');
}

/**
 * Whether a unit is one of those that changed since a translation of several was made; each counts as changed where what
 * changed is in none of them, such as their order.
 */
function hasChanged(unit: number, {units, version}: Candidate, input: StateInput): boolean {
  if (units.length === 1) return true;
  const changed = units.filter((one) => {
    const {source, variants} = input.units[one] ?? {source: '', variants: []};
    const made = variants[input.variantAt(one, version)]?.source ?? '';
    return comparable(made) !== comparable(source) && driftOf(made, source, input).length > 0;
  });
  return changed.length === 0 || changed.includes(unit);
}

/** The state of a sentence that did not change itself, in one text with one that did. */
function unchangedIn({patched}: GroupState): GroupState {
  return {status: 'current', drift: [], patches: [], ...(patched === undefined ? {} : {patched})};
}

/** Whether any part of a group has no translation: none at all, or one that is left in the language of the source. */
function isUntranslated({parts}: Candidate, locale: Locale, {language, products}: Vocabulary): boolean {
  return parts.some(
    ({source, target}) =>
      target.trim() === '' ||
      leftUntranslated({source, target}, {language, locale, products: keptProducts(products)}) !== undefined,
  );
}

function translation(candidate: Candidate, unit: number, input: StateInput): Translation {
  const made = {
    target: candidate.target,
    variant: input.variantAt(unit, candidate.version),
    evidence: evidenceOf(input.pages[candidate.page], candidate.pairs[0] ?? 0),
  };
  if (candidate.units.length === 1) return made;
  return {...made, covers: candidate.units.map((one) => input.units[one]?.id ?? '')};
}

/** Evidence for a pair of a page. */
export function evidenceOf(page: Page | undefined, pair: number): PairEvidence {
  if (!page) throw new Error('Cannot give evidence without its page');
  const {locale, handoff, sourceCommit} = page.meta;
  const {shown, repository} = page.origin ?? {};
  return {
    file: page.file,
    line: page.pairs[pair]?.line ?? 1,
    pair: page.pairs[pair]?.id ?? '',
    locale,
    ...(handoff === undefined ? {} : {handoff}),
    ...(sourceCommit === undefined ? {} : {sourceCommit}),
    ...(repository === undefined ? {} : {repository}),
    ...(shown === undefined ? {} : {shown}),
  };
}

/** Translations that differ from the one that counts and from each other, oldest first. */
function distinct(translations: readonly Translation[], counting: string | undefined): Translation[] {
  const seen = new Set([counting]);
  return translations.filter(({target}) => !seen.has(target) && seen.add(target));
}
