import {
  coveredUnits,
  defaultProducts,
  publishedPath,
  suggestionGap,
  type Article,
  type Finding,
  type GatherRisk,
  type Locale,
  type Pair,
  type Product,
  type SentenceToRate,
  type Unit,
  type UnitInLocale,
  type WantOf,
} from '../../model/index.js';
import type {PackedReviewPage, PackedSentence} from '../../model/packed-review-page.js';
import type {ReviewGroup, ReviewOutside, ReviewPage, ReviewSentence} from '../../model/review-page.js';
import {canonicalPage, localePages} from '../article-pages.js';
import {articleTitle} from '../article-title.js';
import {stateOf} from '../count-statuses.js';
import {noLink, type LinkOf} from '../link-of.js';
import {changeGroups} from '../only-change.js';
import {olderEnglish} from './older-english.js';
import {rowPacker} from './pack-row.js';
import {placedFindings} from './place-findings.js';
import type {ReviewTexts} from './review-texts.js';
import {scriptJson} from '../../text/script-json.js';
import {sentenceRow, wasEnglish, type SentenceContext} from './sentence-row.js';

/** What a review page is made with. */
export interface ReviewPageOptions {
  readonly texts: ReviewTexts;
  readonly findingsOf: (file: string) => readonly Finding[];
  /** A list of well-known ones by default. */
  readonly products?: readonly Product[] | undefined;
  /** No links by default. */
  readonly linkOf?: LinkOf;
  /** Where gaps are left for suggestions; nowhere by default. */
  readonly wantOf?: WantOf | undefined;
  /** Gathers what rating sentences needs; they are not rated by default. */
  readonly gather?: GatherRisk | undefined;
}

/** The data of a review page. */
export interface MadeReviewPage {
  /** All of it but its version and path, as JavaScript: what stands behind these in `sxsPage({…});`. May have gaps for suggestions. */
  readonly data: string;
  /** Findings on it. */
  readonly errors: number;
  readonly warnings: number;
  /** As in `ReviewPageReport`. */
  readonly risk?: string;
}

/** What a reader sees of an article, sentence by sentence in the order of the canonical page, as the review page of a locale shows it. */
export function reviewPage(article: Article, locale: Locale, options: ReviewPageOptions): MadeReviewPage {
  const {findingsOf, products = defaultProducts, linkOf = noLink, texts} = options;
  const pages = localePages(article, locale.tag);
  const own = pages.at(-1) ?? canonicalPage(article);
  const groups = changeGroups(article, locale.tag, coverage(article, locale.tag));
  const context: SentenceContext = {
    article,
    locale,
    products,
    texts,
    findingsOf: placedFindings(pages, findingsOf),
    pairOf: pairFinder(article),
  };
  const groupOf = new Map(groups.flatMap(({units}, index) => units.map((unit) => [unit, index] as const)));
  const url = linkOf({file: own.file, line: 1});
  const head: Omit<PackedReviewPage, 'version' | 'path' | 'rows' | 'whys'> = {
    article: article.key,
    title: articleTitle(article),
    locale: locale.tag,
    direction: locale.direction,
    numbers: numberMarks(locale),
    file: publishedPath(own),
    ...(url !== undefined && {url}),
    notes: olderEnglish(article, pages),
    groups: groups.map(
      ({change: {class: name, before, after}, units}): ReviewGroup => ({
        class: name,
        before: before.trim(),
        after: after.trim(),
        count: units.length,
      }),
    ),
    ...(options.gather && {hasRisk: true}),
  };
  const counts = {error: 0, warning: 0, info: 0};
  const packer = rowPacker();
  const rows: string[] = [];
  const toRate: SentenceToRate[] = [];
  for (const one of rowsOf(article, locale.tag, texts)) {
    if ('outside' in one) {
      rows.push(scriptJson(packer.outside(one)));
      continue;
    }
    const row = sentenceRow({...one, group: groupOf.get(one.unit)}, context);
    for (const {severity} of row.findings ?? []) counts[severity]++;
    rows.push(withGap(packer.sentence(row), one.unit, locale.tag, options.wantOf));
    if (options.gather) toRate.push(...sentencesToRate(one, row, context));
  }
  return {
    data: `${scriptJson({...head, whys: packer.whys()}).slice(1, -1)},"rows":[${rows.join(',\n')}]});\n`,
    errors: counts.error,
    warnings: counts.warning,
    ...(options.gather && {risk: options.gather(toRate, locale)}),
  };
}

/** The sentence as its translation was made and stands on the page; none where there is none, or where a person has decided. */
function sentencesToRate(
  {units, state}: Row,
  {status, hashes, findings = []}: ReviewSentence,
  {article, texts}: SentenceContext,
): SentenceToRate[] {
  const {translation, decided} = state;
  const [unit] = units;
  if (!unit || !translation || decided || status === 'missing' || translation.target.trim() === '') return [];
  const source = wasEnglish({units, state, status}, article) ?? units.map((one) => one.source).join(' ');
  const {target} = translation;
  const severities = findings.map(({severity}) => severity);
  return [
    {unit: unit.id, source, target, hashes: {source: texts.hash(source), target: hashes[0]?.[1] ?? ''}, severities},
  ];
}

function numberMarks({decimal, group, digits, multipliers}: Locale): ReviewPage['numbers'] {
  return {decimal, group, digits, multipliers};
}

function withGap(row: PackedSentence, unit: Unit, locale: string, wantOf: WantOf | undefined): string {
  const want = wantOf?.(unit, locale);
  const json = scriptJson(row);
  return want ? `${json.slice(0, -1)}${suggestionGap(want)}}` : json;
}

/** A sentence on the canonical page. */
interface Row extends Pick<Parameters<typeof sentenceRow>[0], 'units' | 'state' | 'block'> {
  readonly unit: Unit;
}

/** Sentences and the text around them, in the order of the page. What one translation covers is one row, at its first sentence. */
function* rowsOf(article: Article, locale: string, {outline}: ReviewTexts): Generator<Row | ReviewOutside> {
  const coveredBy = coverage(article, locale);
  const shown = new Set<Unit>();
  for (const one of outline()) {
    if ('outside' in one) {
      yield one;
      continue;
    }
    const {unit, block} = one;
    const state = stateOf(unit, locale);
    if (!state || shown.has(unit)) continue;
    const units = coveredBy(unit);
    for (const covered of units) shown.add(covered);
    yield {unit, units, state, block};
  }
}

/** The sentences of today that the translation of a sentence covers. */
function coverage(article: Article, locale: string): (unit: Unit) => readonly Unit[] {
  return (unit) => {
    const translation = stateOf(unit, locale)?.translation;
    return translation?.covers ? coveredUnits(article, unit, translation).filter(({present}) => present) : [unit];
  };
}

/** Finds the pair that a translation stands in. */
function pairFinder(article: Article): (state: UnitInLocale) => Pair | undefined {
  const known = new Map<string, ReadonlyMap<string, Pair>>();
  return ({translation}) => {
    if (!translation) return undefined;
    const {file, pair} = translation.evidence;
    const pairs =
      known.get(file) ?? new Map(article.pages.find((page) => page.file === file)?.pairs.map((one) => [one.id, one]));
    known.set(file, pairs);
    return pairs.get(pair);
  };
}
