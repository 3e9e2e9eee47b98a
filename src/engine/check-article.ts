import {checkPages, dismissalsOn} from '../check/index.js';
import type {Article, Finding, LocaleFile, Page, Product, ReviewRow, Severities, Term} from '../model/index.js';
import {parseInline} from '../read/index.js';
import {reconcile} from '../reconcile/index.js';
import {endedReviews} from '../decisions/ended-decisions.js';
import {readPages, type GroupInput} from './read-sources.js';
import {unreadable} from './unreadable.js';

/** Says what a dictionary knows. */
export type Speller = (folder: string) => (word: string) => boolean;

/** What decides on findings beside the pages. Plain data. */
export interface CheckSettings {
  /** What is known about languages, by tag. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Names that are not translated, oldest name first; a list of well-known ones by default. */
  readonly products?: readonly Product[];
  readonly glossary?: readonly Term[];
  /** Severities other than those of the checks themselves. */
  readonly severities?: Severities;
  /** What reviewers accepted or dismissed; nothing by default. */
  readonly accepted?: readonly ReviewRow[];
  /** Ids of the checks to run; all by default. */
  readonly only?: readonly string[];
  /** Folders of Hunspell dictionaries, by tag. */
  readonly dictionaries?: Readonly<Record<string, string>>;
}

/** What checking the pages of one key gave. Plain data. */
export interface GroupFindings {
  readonly findings: readonly Finding[];
  /** Dismissals that left a finding out. */
  readonly used: readonly ReviewRow[];
  /** Dismissals on sentences of these pages, used or not. */
  readonly seen: readonly ReviewRow[];
}

/** Checks the pages of one article. */
export function checkArticles(
  pages: readonly Page[],
  articles: readonly Article[],
  settings: CheckSettings,
  speller?: Speller,
): GroupFindings {
  const {accepted = [], dictionaries = {}, ...options} = settings;
  const dictionary = (tag: string): ((word: string) => boolean) | undefined => {
    const folder = dictionaries[tag];
    return folder === undefined ? undefined : speller?.(folder);
  };
  const {findings, used} = checkPages(pages, {
    ...options,
    reviews: accepted,
    inline: parseInline,
    articles,
    dictionary,
  });
  return {findings, used, seen: dismissalsOn(pages, accepted)};
}

/** How pages are checked without anything being built. */
export interface CheckGroupOptions extends CheckSettings {
  /** Tags of the locales to check; all by default. */
  readonly tags?: readonly string[];
}

/**
 * Reads and checks all pages of one key. Their history counts where there is one: a single page has none.
 * An error that should not have been thrown becomes a finding, so that the other groups go on.
 *
 * @param inputs pages with one key, in any order.
 */
export function checkGroup(
  inputs: readonly GroupInput[],
  options: CheckGroupOptions,
  speller?: Speller,
): GroupFindings {
  try {
    const {tags, ...settings} = options;
    const {products, accepted = [], locales} = settings;
    const {pages, findings} = readPages(inputs);
    const articles =
      pages.length > 1
        ? reconcile(
            pages.map(({page}) => page),
            {products, locales, accepted},
          )
        : [];
    const present = pages.filter(({page, isPast}) => !isPast && isWanted(page.meta.locale, tags)).map(({page}) => page);
    const checked = checkArticles(present, articles, settings, speller);
    const ended = articles.flatMap((article) => endedReviews(article, accepted));
    const others = [...findings, ...ended].filter(({locale}) => locale === 'und' || isWanted(locale, tags));
    return {...checked, findings: [...others, ...checked.findings]};
  } catch (error) {
    return {findings: inputs.map(({file}) => unreadable(file, error)), used: [], seen: []};
  }
}

/** Whether a locale is among those asked for, in any case. */
function isWanted(locale: string, tags: readonly string[] | undefined): boolean {
  return tags === undefined || tags.some((tag) => tag.toLowerCase() === locale.toLowerCase());
}
