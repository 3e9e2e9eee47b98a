import {
  coverKey,
  coveredUnits,
  findingsOn,
  publishedEvidence,
  sourceAt,
  versionOf,
  textInLocale,
  type Article,
  type Decided,
  type Finding,
  type Severity,
  type Status,
  type Translation,
  type Unit,
  type UnitInLocale,
  type WantedSuggestions,
  type WantOf,
} from '../model/index.js';
import {compare} from '../text/index.js';

/** A sentence in a locale as translators' tools are given it; a paragraph that could not be cut is one, too. */
export interface ExchangeUnit {
  /** Id of the unit; of the first one where a translation covers several. */
  readonly id: string;
  /** `ARTICLE#UNIT`, by which an answer finds its way back. */
  readonly context: string;
  readonly section: string;
  readonly status: Status;
  /** What a person decided of it, where that counts. */
  readonly reviewed: Decided | undefined;
  /** English as it reads today, Markdown. */
  readonly source: string;
  /** The translation that stands in the page, or the patched one; empty where a translator has to begin. */
  readonly target: string;
  /** The English that the translation was made from, and that translation, where the English has changed since. */
  readonly previous: {readonly source: string; readonly target: string} | undefined;
  /** What changed in English since then, such as `value`. */
  readonly changes: readonly string[];
  /** Where the translation stands; absent where there is none. */
  readonly place: {readonly file: string; readonly line: number; readonly pair: string} | undefined;
  /** When that page was handed back, `YYYY-MM-DD`. */
  readonly handoff: string | undefined;
  readonly findings: readonly {readonly severity: Severity; readonly ruleId: string; readonly message: string}[];
  /** Other translations of the same English, which are known when all articles are; absent where none are wanted. */
  readonly want: WantedSuggestions | undefined;
}

/** The units of an article in a locale. */
export interface ExchangeArticle {
  readonly key: string;
  readonly locale: string;
  /** Latest handoff of a page of the article in that locale, `YYYY-MM-DD`. */
  readonly handoff: string | undefined;
  /** In the order of the newest English page. */
  readonly units: readonly ExchangeUnit[];
}

/**
 * What translators' tools are given of an article in a locale: every sentence of the newest English page, once. A
 * translation that covers several sentences comes with the first of them, and with the English of all.
 *
 * @param findings of the article; none where it was not checked.
 * @param wantOf tells for which units suggestions are wanted; none by default.
 */
export function exchangeArticle(
  article: Article,
  locale: string,
  findings: readonly Finding[],
  wantOf: WantOf = () => undefined,
): ExchangeArticle {
  const known = {findingsOf: findingsOn(findings, locale), wantOf};
  const shown = new Set<string>();
  const units: ExchangeUnit[] = [];
  for (const unit of article.units) {
    const state = unit.locales.find((one) => one.locale === locale);
    if (!unit.present || !state || unit.source.trim() === '') continue;
    const key = state.translation && coverKey(state.translation);
    if (key !== undefined && shown.has(key)) continue;
    if (key !== undefined) shown.add(key);
    units.push(exchangeUnit(article, unit, state, known));
  }
  const handoffs = article.pages.flatMap(({meta}) => (meta.locale === locale ? (meta.handoff ?? []) : []));
  return {key: article.key, locale, handoff: handoffs.sort(compare).at(-1), units};
}

/** Whether a translator has anything to do about a unit. */
export function isTodo({status, findings}: ExchangeUnit): boolean {
  return status !== 'current' || findings.some(({severity}) => severity !== 'info');
}

function exchangeUnit(
  article: Article,
  unit: Unit,
  state: UnitInLocale,
  {findingsOf, wantOf}: {readonly findingsOf: ReturnType<typeof findingsOn>; readonly wantOf: WantOf},
): ExchangeUnit {
  const {translation} = state;
  const units = coveredUnits(article, unit, translation).filter(({present}) => present);
  // A translation of several units counts for all of them.
  const states = units.map((one) => one.locales.find(({locale}) => locale === state.locale) ?? state);
  const status = worst(states.map((one) => one.status));
  const isEmpty = status === 'untranslated' || status === 'missing';
  const evidence = translation && publishedEvidence(translation.evidence);
  return {
    id: unit.id,
    context: `${article.key}#${unit.id}`,
    section: unit.section,
    status,
    reviewed: status === 'current' ? state.decided : undefined,
    source: units.map(({source}) => source).join(' '),
    target: isEmpty ? '' : (states.find((one) => one.patched)?.patched ?? textInLocale(state) ?? ''),
    previous: status === 'patched' || status === 'stale' ? previousOf(article, units, translation) : undefined,
    changes: Array.from(new Set(states.flatMap(({drift}) => drift.map((hunk) => hunk.class)))),
    place: evidence && {file: evidence.file, line: evidence.line, pair: evidence.pair},
    handoff: evidence?.handoff,
    findings: findingsOf(translation, units),
    want: wantOf(unit, state.locale),
  };
}

const fromWorst: readonly Status[] = ['missing', 'untranslated', 'stale', 'patched', 'current'];

function worst(statuses: readonly Status[]): Status {
  return fromWorst.find((status) => statuses.includes(status)) ?? 'current';
}

function previousOf(
  article: Article,
  units: readonly Unit[],
  translation: Translation | undefined,
): ExchangeUnit['previous'] {
  if (!translation) return undefined;
  const [only] = units;
  const made = units.length === 1 ? only?.variants[translation.variant]?.source : undefined;
  const source = made ?? sourceAt(units, versionOf(article, translation));
  return source === '' ? undefined : {source, target: translation.target};
}
