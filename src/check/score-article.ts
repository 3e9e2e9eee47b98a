import {publishedPath, type Article, type Finding, type Page, type PageScore, type Unit} from '../model/index.js';
import {chrf, markdownSpans, type Compared} from '../text/index.js';

const bareAddress = /https?:\/\/[^\s<>]*/g;
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * Scores the newest page of an article in each of its locales by the findings of the checks on it.
 *
 * @param findings those of its pages; others are not looked at.
 * @returns by locale.
 */
export function scoreArticle(article: Article, findings: readonly Finding[]): PageScore[] {
  return article.locales.flatMap((locale) => {
    const page = article.pages.findLast(({meta}) => meta.locale === locale);
    return page ? [scorePage(article, page, findings)] : [];
  });
}

function scorePage(article: Article, page: Page, findings: readonly Finding[]): PageScore {
  const {locale} = page.meta;
  const own = findings.filter(({file, pair}) => file === page.file && pair !== undefined);
  const count = (severity: Finding['mqm']): number => own.filter(({mqm}) => mqm === severity).length;
  const [neutral, minor, major, critical] = [count('neutral'), count('minor'), count('major'), count('critical')];
  const words = page.pairs.reduce((sum, {source}) => sum + countWords(source), 0);
  const corpus = article.units.flatMap((unit) => comparedIn(unit, locale));
  return {
    article: article.key,
    locale,
    file: publishedPath(page),
    words,
    neutral,
    minor,
    major,
    critical,
    ...(words > 0 && {penalty: rounded((1000 * (minor + 5 * major + 25 * critical)) / words)}),
    ...(corpus.length > 0 && {
      similarity: {
        units: corpus.length,
        chrF2: rounded(chrf(corpus, {wordOrder: 0})),
        chrF2pp: rounded(chrf(corpus, {wordOrder: 2})),
      },
    }),
  };
}

/** How many words a text has, without addresses and tags. */
function countWords(markdown: string): number {
  let text = '';
  let at = 0;
  for (const {kind, start, innerEnd, end} of markdownSpans(markdown)) {
    if (kind === 'code') continue;
    const from = kind === 'link' || kind === 'image' ? innerEnd : start;
    text += `${markdown.slice(at, Math.max(at, from))} `;
    at = Math.max(at, end);
  }
  return (text + markdown.slice(at)).replace(bareAddress, ' ').match(word)?.length ?? 0;
}

/** The translation of a unit that counts, and the newest earlier one that was made from the same wording. */
function comparedIn(unit: Unit, locale: string): Compared[] {
  const state = unit.locales.find((one) => one.locale === locale);
  const current = state?.translation;
  const earlier = state?.earlier.findLast(({variant, covers}) => variant === current?.variant && covers === undefined);
  if (!current || !earlier || current.covers) return [];
  return [{hypothesis: earlier.target, reference: current.target}];
}

function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}
