import {
  slotBlock,
  type Article,
  type Block,
  type Decision,
  type Finding,
  type Unit,
  type UnitInLocale,
} from '../model/index.js';
import {editDistance, textHash} from '../text/index.js';
import {eachArticle, type EachArticleJob} from './each-article.js';

/** Which sentences are meant. */
export interface SentenceChoice {
  readonly locale: string;
  /** Ids of units, or `ARTICLE#ID`. */
  readonly subjects: readonly string[];
  /** Others, by how they stand. */
  readonly isMeant?: (state: UnitInLocale) => boolean;
}

/** A sentence in a locale. */
export interface FoundSentence {
  /** Key of its article. */
  readonly article: string;
  readonly unit: Unit;
  readonly state: UnitInLocale;
  /** Its unit, or all that its translation covers. */
  readonly covered: readonly Unit[];
  readonly kind: Block['kind'];
}

/** An id that no sentence has, with those that are spelled nearly so. */
interface UnknownSubject {
  readonly subject: string;
  readonly nearest: readonly {readonly id: string; readonly source: string}[];
}

/** What was found of the sentences that were asked for. */
export interface FoundSentences {
  /** In the order of the articles. */
  readonly found: readonly FoundSentence[];
  readonly unknown: readonly UnknownSubject[];
  /** Ids that sentences of several articles have, with the names that tell them apart. */
  readonly doubtful: readonly {readonly subject: string; readonly names: readonly string[]}[];
  /** Locales of the articles that were looked at, where the one asked for is not among them. */
  readonly otherLocales: readonly string[];
  /** Problems of the pages. */
  readonly findings: readonly Finding[];
}

/** Slips in an id for which another one is still offered, and how many are. */
const mostSlips = 3;
const mostOffers = 3;

/** Finds sentences by their ids, or by how they stand, in all articles of some pages. */
export async function findSentences(
  job: EachArticleJob,
  {locale, subjects, isMeant = () => false}: SentenceChoice,
): Promise<FoundSentences> {
  const bySubject = new Map<string, FoundSentence[]>(subjects.map((subject) => [subject, []]));
  const found: FoundSentence[] = [];
  const offers = new Map<string, {id: string; source: string; slips: number}[]>();
  const locales = new Set<string>();
  const findings = await eachArticle(job, (article) => {
    for (const tag of article.locales) locales.add(tag);
    for (const unit of article.units) {
      const state = unit.locales.find((one) => one.locale === locale);
      if (!unit.present || !state) continue;
      const names = [unit.id, `${article.key}#${unit.id}`].filter((name) => bySubject.has(name));
      const sentence = names.length > 0 || isMeant(state) ? sentenceIn(article, unit, state) : undefined;
      if (sentence) found.push(sentence);
      for (const name of names) if (sentence) bySubject.get(name)?.push(sentence);
      for (const subject of subjects) offer(offers, subject, unit);
    }
  });
  const unknown = subjects
    .filter((subject) => bySubject.get(subject)?.length === 0)
    .map((subject) => ({subject, nearest: (offers.get(subject) ?? []).map(({id, source}) => ({id, source}))}));
  const doubtful = Array.from(bySubject)
    .filter(([, own]) => own.length > 1)
    .map(([subject, own]) => ({subject, names: own.map(({article, unit}) => `${article}#${unit.id}`)}));
  return {found, unknown, doubtful, otherLocales: locales.has(locale) ? [] : [...locales].sort(), findings};
}

/** Keeps the units whose ids come nearest to one that was asked for. */
function offer(
  offers: Map<string, {id: string; source: string; slips: number}[]>,
  subject: string,
  {id, source}: Unit,
): void {
  const slips = editDistance(subject.slice(subject.lastIndexOf('#') + 1), id);
  if (slips > mostSlips) return;
  const own = [...(offers.get(subject) ?? []), {id, source, slips}].sort((a, b) => a.slips - b.slips);
  offers.set(subject, own.slice(0, mostOffers));
}

/** A sentence of an article in a locale. */
export function sentenceIn(article: Article, unit: Unit, state: UnitInLocale): FoundSentence {
  const {covers} = state.translation ?? {};
  const covered = covers === undefined ? [unit] : article.units.filter(({id}) => covers.includes(id));
  const slot = article.slots.find((one) => article.units[one.unit] === unit);
  return {article: article.key, unit, state, covered, kind: slot ? slotBlock(article, slot).kind : 'paragraph'};
}

/** Who decides what, and why. */
export interface Deciding extends Pick<Decision, 'action' | 'by' | 'why' | 'at'> {
  /** The translation that counts; absent where it is right as it stands. */
  readonly text?: string;
}

/** The rows for a decision on a sentence: one for each that its translation covers. */
export function decisionRows({article, state, covered}: FoundSentence, deciding: Deciding): Decision[] {
  const target = textHash(state.translation?.target ?? '');
  return covered.map(({id, source}) => ({
    ...deciding,
    article,
    unit: id,
    locale: state.locale,
    source: textHash(source),
    target,
    english: source,
  }));
}
