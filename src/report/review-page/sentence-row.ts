import {
  sourceAt,
  sourceLocale,
  statuses,
  textInLocale,
  versionOf,
  type Article,
  type Status,
  type Unit,
  type UnitInLocale,
} from '../../model/index.js';
import type {ReviewBlock, ReviewOther, ReviewSentence} from '../../model/review-page.js';
import {normalise, textHash} from '../../text/index.js';
import {stateOf} from '../count-statuses.js';
import {wholeNames} from '../whole-names.js';
import {diffPieces} from './diff-pieces.js';
import {shownText, toTokens} from './flagged.js';
import {decisionWords, whyWords} from './sentence-words.js';
import {targetTexts, type TargetContext} from './target-texts.js';

/** What the sentences of a page share. */
export interface SentenceContext extends TargetContext {
  readonly article: Article;
}

/** A sentence, and where it stands. */
export interface SentencePlace {
  /** All that its translation covers; at least one. */
  readonly units: readonly Unit[];
  readonly state: UnitInLocale;
  readonly block: ReviewBlock;
  readonly group: number | undefined;
}

/** A sentence as the review page shows it. */
export function sentenceRow({units, state, block, group}: SentencePlace, context: SentenceContext): ReviewSentence {
  const {texts, article} = context;
  const {translation} = state;
  const status = units.length === 1 ? state.status : statusOf(units, state.locale);
  const sources = units.map(({source}) => source);
  const was = wasEnglish({units, state, status}, article);
  const english = englishTexts(sources.join(' '), was, {state, ...context});
  const target = targetTexts(status, state, context);
  const hash = textHash(translation?.target ?? '');
  const isToDo = status !== 'current' && status !== 'patched';
  const isDoubtful = target.findings?.some(({severity}) => severity !== 'info') === true;
  return {
    units: units.map(({id}) => id),
    block,
    status,
    ...english,
    ...target,
    ...(sources.length > 1 && {sources}),
    ...(status !== 'current' && changed(units, state, {article, status})),
    ...(group !== undefined && {group}),
    hashes: sources.map((source) => [texts.hash(source), hash] as const),
    ...(state.decided && {decided: decisionWords(state.decided)}),
    ...((isToDo || isDoubtful) && otherLocales(units, state.locale, context)),
    ...(translation && {line: translation.evidence.line, pair: translation.evidence.pair}),
  };
}

/** What changed in the English of a sentence since its translation was made. */
function changed(
  units: readonly Unit[],
  state: UnitInLocale,
  {article, status}: {readonly article: Article; readonly status: Status},
): Pick<ReviewSentence, 'why' | 'changes'> {
  const why = whyWords(article, units, state, status);
  const hunks = units.flatMap((unit) => stateOf(unit, state.locale)?.drift ?? []);
  const changes = Array.from(new Set(hunks.map((hunk) => hunk.class)));
  return {...(why !== '' && {why}), ...(changes.length > 0 && {changes})};
}

/** The status of several sentences is that with most to do. */
function statusOf(units: readonly Unit[], locale: string): Status {
  const found = units.map((unit) => statuses.indexOf(stateOf(unit, locale)?.status ?? 'missing'));
  return statuses[Math.max(...found)] ?? 'missing';
}

/** The English that a translation was made from, where it is not that of today. */
export function wasEnglish(
  {units, state, status}: Pick<SentencePlace, 'units' | 'state'> & {readonly status: Status},
  article: Article,
): string | undefined {
  const {translation, decided} = state;
  const isOlder = status === 'patched' || status === 'stale' || decided?.action === 'accept';
  return translation && isOlder ? sourceAt(units, versionOf(article, translation)) : undefined;
}

function englishTexts(
  now: string,
  was: string | undefined,
  {state, products, texts}: SentenceContext & {readonly state: UnitInLocale},
): Pick<ReviewSentence, 'en' | 'enWas' | 'enMd'> {
  const pieces = texts.cut(now);
  const md = shownText(pieces) === now ? {} : {enMd: now};
  if (was === undefined || normalise(was) === normalise(now)) return {en: toTokens(pieces), ...md};
  const wholeIn = wholeNames({products, replaced: state.drift});
  const diff = diffPieces(texts.cut(was), pieces, {locale: sourceLocale, wholeIn});
  return {en: toTokens(diff.now), ...md, enWas: toTokens(diff.was)};
}

/** The same sentence in the other locales. */
function otherLocales(
  units: readonly Unit[],
  locale: string,
  {texts}: SentenceContext,
): Pick<ReviewSentence, 'others'> {
  const [first] = units;
  const others = (first?.locales ?? []).flatMap((state): ReviewOther[] => {
    const text = textInLocale(state);
    const {status} = state;
    if (state.locale === locale || text === undefined || status === 'missing' || status === 'untranslated') return [];
    return [{locale: state.locale, status, text: toTokens(texts.cut(text))}];
  });
  return others.length > 0 ? {others} : {};
}
