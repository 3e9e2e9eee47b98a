import {
  renames,
  resolveLocale,
  sourceLocale,
  type Article,
  type FormerUnit,
  type LocaleFile,
  type Page,
  type Product,
  type Slot,
  type SourceVersion,
  type Unit,
  type UnitInLocale,
} from '../model/index.js';
import {compare} from '../text/index.js';
import {chain} from './chain.js';
import {changesOf} from './changes.js';
import {draftUnits, sentencesAt, type Draft, type SentenceOf} from './drafts.js';
import {placePages, type PlacedPage} from './place-pages.js';
import {orderPages, sourceVersions, type Version} from './source-versions.js';
import {localeStates, type Candidate} from './states.js';
import {groupTranslations} from './translated-groups.js';

/** What reconciling one article needs to know beside its pages. */
export interface ArticleOptions {
  readonly products: readonly Product[];
  readonly patch: boolean;
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Units of the article in an earlier run, whose ids are kept. */
  readonly formerUnits: readonly FormerUnit[];
}

/** Reconciles all versions of one page in all locales. */
export function reconcileArticle(key: string, input: readonly Page[], options: ArticleOptions): Article {
  const pages = orderPages(input);
  const vocabulary = {products: renames(options.products), language: resolveLocale(sourceLocale, options.locales)};
  const {versions, cuts, doubtful} = sourceVersions(pages, options.locales);
  const {leads, placed} = placePages(pages, versions, cuts);
  const {lineages, steps} = chain(leads.map(({page, cut}) => ({sentences: cut.sentences, sections: page.sections})));
  const sentenceOf: SentenceOf = (version, index) => leads[version]?.cut.sentences[index];
  const drafts = draftUnits(lineages, versions.length, placed, sentenceOf, options.formerUnits);
  const idOf = new Map(drafts.map(({lineage, id}) => [lineage, id]));
  const unsure = new Set(doubtful.map(([, later]) => later));
  const sources = versions.map((version) => sourceVersion(version, pages, unsure.has(version)));
  const {changes, terms} = changesOf(steps, {
    vocabulary,
    sourceAt: (lineage, version) => sentenceOf(version, lineage.at.get(version) ?? -1)?.source ?? '',
    isHeading: (lineage, version) => sentenceOf(version, lineage.at.get(version) ?? -1)?.heading ?? false,
    idOf: (lineage) => idOf.get(lineage) ?? '',
    versions: sources,
  });
  const last = versions.length - 1;
  const canonical = drafts.filter(({lineage}) => lineage.at.has(last));
  const locales = Array.from(new Set(pages.filter(({english}) => !english).map((page) => page.meta.locale))).toSorted(
    compare,
  );
  const states = locales.map((locale) =>
    localeStates(locale, candidatesOf(locale, canonical, placed), {
      pages,
      ...options,
      vocabulary,
      terms,
      units: canonical,
      variantAt: (unit, version) => canonical[unit]?.variantAt[version] ?? 0,
    }),
  );
  const canonicalPage = versions[last]?.lead ?? 0;
  return {
    key,
    name: nameOf(pages[canonicalPage], key),
    pages,
    versions: sources,
    canonicalPage,
    locales,
    units: drafts.map((one, index) =>
      unit(one, index < canonical.length ? states.map((ofLocale) => ofLocale[index]) : undefined),
    ),
    slots: canonical.map(
      ({lineage}, index): Slot => ({pair: sentenceOf(last, lineage.at.get(last) ?? -1)?.pair ?? 0, unit: index}),
    ),
    changes,
  };
}

/** A version as the article gives it, with what its English page says beside its sentences. */
function sourceVersion(
  {id, sourceCommit, handoff, time, pages: members}: Version,
  pages: readonly Page[],
  isDoubtful: boolean,
): SourceVersion {
  const page = members.map((index) => pages[index]).find((one) => one?.english);
  const english = page && {file: page.file, title: page.meta.title, description: page.meta.description};
  const committed = time?.slice(0, 10);
  return {id, sourceCommit, handoff, committed, ...(isDoubtful && {isDoubtful}), english, pages: members};
}

/** All translations of canonical units in one locale, in the order of the pages. */
function candidatesOf(locale: string, canonical: readonly Draft[], placed: readonly PlacedPage[]): Candidate[] {
  const own = placed
    .filter(({page}) => page.meta.locale === locale && !page.english)
    .toSorted((a, b) => a.index - b.index);
  return own.flatMap(({page, cut, index, version, segmentsOf}) => {
    const ofUnits = canonical.map(({lineage}) =>
      Array.from(new Set(sentencesAt(lineage, version).flatMap((sentence) => segmentsOf[sentence] ?? []))),
    );
    return groupTranslations(page, cut, ofUnits).map((group) => ({...group, page: index, version}));
  });
}

/** A unit with its state in every locale; removed ones have none. */
function unit({id, source, section, variants}: Draft, states: readonly (UnitInLocale | undefined)[] | undefined): Unit {
  return {
    id,
    source,
    section,
    present: states !== undefined,
    variants,
    locales: (states ?? []).filter((state) => state !== undefined),
  };
}

/** Files of dated copies may be named by their date, which is no name for an article. */
const dateName = /^\d{4}-\d{2}-\d{2}$/;

/** File name of the article: that of its canonical page without extension, or its first heading where that is a date. */
function nameOf(page: Page | undefined, key: string): string {
  const base = page?.file.split('/').at(-1) ?? key;
  const dot = base.lastIndexOf('.');
  const name = dot > 0 ? base.slice(0, dot) : base;
  const heading = page?.sections.find((section) => section.depth > 0)?.slug;
  return dateName.test(name) && heading ? heading : name;
}
