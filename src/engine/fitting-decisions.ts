import {isMeant} from '../decisions/index.js';
import {isOfSentence, type Article, type Decision} from '../model/index.js';
import {groupBy, textHash} from '../text/index.js';
import {sentenceIn, type FoundSentence} from './find-sentences.js';

/** A decision of a file. */
export interface DecisionInFile {
  readonly row: Decision;
  readonly file: string;
}

/** Decisions of files, as far as they are about pages. */
export interface FittedDecisions {
  /** With the sentence where they are about one. */
  readonly fitting: readonly (DecisionInFile & {readonly sentence?: FoundSentence})[];
  readonly strange: readonly (DecisionInFile & {readonly why: string})[];
}

/** Finds what decisions are about, article by article. */
export interface DecisionMatcher {
  readonly add: (article: Article) => void;
  /** What became of all of them, when all articles were looked at. */
  readonly finish: () => FittedDecisions;
}

/** Tells decisions about sentences and findings of pages from others: those have other texts now, or belong elsewhere. */
export function decisionMatcher(decisions: readonly DecisionInFile[]): DecisionMatcher {
  const found = new Map<Decision, FoundSentence | undefined>();
  const why = new Map<Decision, string>();
  for (const {row} of decisions) if (row.action === 'name') found.set(row, undefined);
  const byArticle = groupBy(
    decisions.flatMap(({row}) => (isOfSentence(row) ? [row] : [])),
    ({article = ''}) => article,
  );
  const dismissals = decisions.flatMap(({row}) => (row.action === 'dismiss' || row.action === 'reject' ? [row] : []));
  return {
    add(article) {
      for (const row of [...(byArticle.get(article.key) ?? []), ...(byArticle.get('') ?? [])]) {
        if (found.has(row)) continue;
        const sentence = sentenceOf(row, article);
        if (typeof sentence === 'string') why.set(row, sentence);
        else found.set(row, sentence);
      }
      for (const row of dismissals) if (!found.has(row) && hasPair(row, article)) found.set(row, undefined);
    },
    finish: () => ({
      fitting: decisions
        .filter(({row}) => found.has(row))
        .map(({row, file}) => ({row, file, sentence: found.get(row)})),
      strange: decisions
        .filter(({row}) => !found.has(row))
        .map(({row, file}) => ({row, file, why: why.get(row) ?? reasonOf(row)})),
    }),
  };
}

/** The sentence of an article that a row is about, or why there is none. */
function sentenceOf(row: Decision, article: Article): FoundSentence | string {
  for (const unit of article.units) {
    const state = unit.locales.find(({locale}) => locale === row.locale);
    if (state && textHash(unit.source) === row.source && isMeant(row, unit, state))
      return sentenceIn(article, unit, state);
  }
  if (!article.locales.includes(row.locale)) return `\`${article.key}\` is not there in \`${row.locale}\``;
  const isKnown = article.units.some(({id}) => id === row.unit);
  return isKnown ? 'its texts have changed since' : `\`${article.key}\` has no sentence with its English`;
}

/** Whether a page of an article has the pair that a finding was on. */
function hasPair({locale, source, target}: Decision, {pages}: Article): boolean {
  return pages.some(
    ({meta, pairs}) =>
      meta.locale === locale &&
      pairs.some((pair) => textHash(pair.source) === source && textHash(pair.target) === target),
  );
}

function reasonOf({article, action}: Decision): string {
  if (action === 'dismiss' || action === 'reject') return 'no page has a pair with its texts';
  return article === undefined ? 'no sentence has its texts' : `these pages have no article \`${article}\``;
}
