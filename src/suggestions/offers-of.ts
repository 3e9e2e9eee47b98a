import {
  comparable,
  coveredUnits,
  defaultProducts,
  isOfSentence,
  keptProducts,
  publishedPath,
  resolveLocale,
  sourceLocale,
  type Article,
  type Decision,
  type Page,
  type Pair,
  type Suggestion,
} from '../model/index.js';
import {compare, cutPair, leftUntranslated, normalise, translatedParts} from '../text/index.js';
import type {KeysOf} from './keys-of.js';
import type {SuggestionOptions} from './suggestion-options.js';

/** A translation that an article has. */
interface Offer {
  readonly locale: string;
  readonly suggestion: Suggestion;
}

/** The translations that an article has, each once: what a person decided first, then as its newest page has it. */
export function offersOf(article: Article, options: Omit<SuggestionOptions, 'findings'>, keysOf: KeysOf): string {
  const found = new Map<string, Offer>();
  const add = (offer: Offer): void => {
    const {text, from} = offer.suggestion;
    const name = [offer.locale, from.source, text].join('\0');
    const known = found.get(name);
    if (!known || isBefore(offer.suggestion, known.suggestion)) found.set(name, offer);
  };
  for (const page of article.pages) for (const offer of pageOffers(article.key, page, options)) add(offer);
  for (const offer of decidedOffers(article)) add(offer);
  for (const row of options.decisions ?? []) for (const offer of rowOffers(article.key, row)) add(offer);
  let lines = '';
  for (const {locale, suggestion} of found.values())
    lines += `${keysOf(suggestion.from.source ?? '', locale).join(' ')}\t${JSON.stringify(suggestion)}\n`;
  return lines;
}

/** Whether a suggestion comes before another one with the same texts. */
function isBefore(one: Suggestion, other: Suggestion): boolean {
  if (one.by !== other.by && (one.by === undefined || other.by === undefined)) return one.by !== undefined;
  return compare(one.from.date, other.from.date) >= 0;
}

/** The pairs of a page, cut into sentences, and paragraphs as a whole; what is left in English is no translation. */
function* pageOffers(
  article: string,
  page: Page,
  {locales, products = defaultProducts}: Omit<SuggestionOptions, 'findings'>,
): Generator<Offer> {
  if (page.english) return;
  const language = resolveLocale(sourceLocale, locales);
  const locale = resolveLocale(page.meta.locale, locales);
  const names = {language, locale, products: keptProducts(products)};
  const date = page.meta.handoff ?? page.history?.time.slice(0, 10);
  for (const pair of page.pairs) {
    for (const sides of sidesOf(pair, names)) {
      if (comparable(sides.source) === '' || normalise(sides.target) === '') continue;
      if (leftUntranslated(sides, names) !== undefined) continue;
      const {source, target} = sides;
      const from = {article, file: publishedPath(page), line: pair.line, ...(date !== undefined && {date}), source};
      yield {locale: page.meta.locale, suggestion: {text: target, from}};
    }
  }
}

function sidesOf(
  pair: Pair,
  {
    language,
    locale,
  }: {readonly language: Parameters<typeof cutPair>[1]; readonly locale: Parameters<typeof cutPair>[2]},
): readonly {readonly source: string; readonly target: string}[] {
  const parts = translatedParts(cutPair(pair, language, locale));
  return parts.length > 1 ? [...parts, pair] : parts;
}

/** What counts in the article because somebody decided so, in whatever row that is. */
function* decidedOffers(article: Article): Generator<Offer> {
  for (const unit of article.units) {
    for (const {locale, status, decided, translation} of unit.locales) {
      const text = decided?.text ?? translation?.target;
      if (!decided || text === undefined) continue;
      const units = coveredUnits(article, unit, translation).filter(({present}) => present);
      const older = translation && unit.variants[translation.variant]?.source;
      const source = status === 'current' ? units.map((one) => one.source).join(' ') : older;
      if (source !== undefined) yield decidedOffer(article.key, {...decided, locale, source, text});
    }
  }
}

/** A decision on the article, also where a newer one counts, or the sentence is another one now. */
function* rowOffers(article: string, row: Decision): Generator<Offer> {
  const {locale, english, text} = row;
  if (row.article !== article || !isOfSentence(row) || english === undefined || text === undefined) return;
  yield decidedOffer(article, {...row, locale, source: english, text});
}

function decidedOffer(
  article: string,
  {locale, source, text, by, at}: Pick<Decision, 'locale' | 'source' | 'by' | 'at'> & {readonly text: string},
): Offer {
  const from = {article, ...(at !== undefined && {date: at.slice(0, 10)}), source};
  return {locale, suggestion: {text, from, by}};
}
