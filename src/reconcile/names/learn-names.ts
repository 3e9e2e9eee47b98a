import {
  resolveLocale,
  sourceLocale,
  type Article,
  type LearnedName,
  type LocaleFile,
  type Product,
} from '../../model/index.js';
import {compare, groupBy} from '../../text/index.js';
import {chooseRuns, type Chosen, type Occurrence} from './choose-runs.js';
import {countPlaces, type Places} from './count-places.js';
import {formFinder} from './find-forms.js';
import {kindOfPair} from './is-name-pair.js';
import {learnCapitals, nameWords} from './name-words.js';
import {replacedRuns} from './replaced-runs.js';
import {seenTexts} from './seen-texts.js';
import {spelled, toLearned} from './to-learned.js';

/** Fewest pages on which a term, or a name that is sure, was replaced; other names are shown from fewer. */
const fewestPages = 3;
const fewestPagesShown = 2;
/** Fewest places in which one was cut out for the other; a name that is left nowhere needs fewer. */
const fewestPlaces = 3;
/** Least share of the places of an old form that have a new one, any of them: to be shown, and to be sure. */
const mostly = {name: 0.6, term: 2 / 3};
const consistent = 0.75;
/** Least share of one of several. */
const successor = 0.05;
/** Least share of the places with the new form in which it was cut out for the old one: elsewhere it came by itself. */
const cutOut = 0.5;

/** What is known before names are learned. */
export interface LearnOptions {
  /** What is known about languages, by tag. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Names over time that are known, and not learned again. */
  readonly products: readonly Product[];
}

/** Learns names and terms that English replaced, from articles that are given one after the other. */
interface NameLearner {
  readonly add: (article: Article) => void;
  /** What was learned: sure ones first, then by pages. */
  readonly learned: () => LearnedName[];
}

/** Makes a learner of names: what each of several pages says once, no article alone shows. */
export function learnNames({locales: files, products}: LearnOptions): NameLearner {
  const known = {capitals: learnCapitals(), language: resolveLocale(sourceLocale, files)};
  const seen = seenTexts();
  return {
    add(article) {
      for (const text of seen.add(article)) known.capitals.add(nameWords(text));
    },
    learned() {
      const occurrences = seen
        .reworded()
        .flatMap(({article, to, before, after}) =>
          replacedRuns(nameWords(before), nameWords(after), known).map((ways): Occurrence => ({article, to, ways})),
        );
      const pairs = withoutReversed(chooseRuns(occurrences, fewestPagesShown)).filter(
        (chosen) => !isKnown(chosen, products),
      );
      const kinds = new Map(pairs.map((chosen) => [chosen, kindOfPair(chosen, known)]));
      const usable = pairs.filter((chosen) => kinds.get(chosen) !== undefined);
      const formsIn = formFinder(usable.flatMap(({before, after}) => [before, after]));
      const translations = seen.translations.map(({locale, source, target}) => ({
        locale,
        target,
        forms: formsIn(nameWords(source)),
      }));
      return Array.from(groupBy(usable, ({before}) => before).values())
        .map((all) => countPlaces(all, seen.sentencesAt, formsIn).filter(isSuccessor))
        .flatMap((all) =>
          all
            .filter((one) => isFrequent(one, kinds.get(one.chosen), shareOf(all)))
            .map((one) => {
              const others = all.filter((other) => other !== one).map(({chosen}) => spelled(chosen, 'after'));
              const sure = others.length === 0 && one.articles.size >= fewestPages && shareOf(all) >= consistent;
              return toLearned(one, others, {sure, translations, files});
            }),
        )
        .sort((a, b) => Number(b.sure) - Number(a.sure) || b.pages - a.pages || compare(a.before, b.before));
    },
  };
}

function isSuccessor({chosen, articles, replaced, places}: Places): boolean {
  return (
    articles.size >= fewestPagesShown && replaced >= places * successor && chosen.found.length >= replaced * cutOut
  );
}

function isFrequent({chosen, articles}: Places, kind: 'name' | 'term' | undefined, share: number): boolean {
  if (kind !== 'name')
    return share >= mostly.term && chosen.found.length >= fewestPlaces && articles.size >= fewestPages;
  const isWhole = /^\p{Lu}/u.test(spelled(chosen, 'before'));
  const isEnough = chosen.found.length >= fewestPlaces ? share >= mostly.name : share === 1 && isWhole;
  return isEnough && articles.size >= fewestPagesShown;
}

/** The share of the places of an old form in which one of its successors stands. */
function shareOf(all: readonly Places[]): number {
  const replaced = all.reduce((sum, one) => sum + one.replaced, 0);
  return Math.min(1, replaced / Math.max(1, all[0]?.places ?? 0));
}

/** Of two pairs that are each other's reverse, the one that is found more often. */
function withoutReversed(pairs: readonly Chosen[]): Chosen[] {
  const counts = new Map(pairs.map(({before, after, found}) => [`${before}\0${after}`, found.length]));
  return pairs.filter(({before, after, found}) => found.length > (counts.get(`${after}\0${before}`) ?? 0));
}

function isKnown(chosen: Chosen, products: readonly Product[]): boolean {
  const [before, after] = [spelled(chosen, 'before'), spelled(chosen, 'after')];
  return products.some(({names}) => names.includes(before) && names.includes(after));
}
